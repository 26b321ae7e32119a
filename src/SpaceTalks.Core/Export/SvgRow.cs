using System;
using System.Collections.Generic;
using System.IO;
using SpaceTalks.Time;

namespace SpaceTalks;

// A milestone in a picture: its title and date on the left, its bar on the right.
internal sealed class SvgRow
{
    private const int TitleSize = 13;
    private const int DetailSize = 12;
    private const int TitleLine = 17;
    private const int DetailLine = 16;
    private const int Padding = 7;
    private const int BarLine = 22;

    private readonly Milestone _milestone;
    private readonly SvgLayout _layout;
    private readonly string _detail;
    private readonly List<string> _titleLines;
    private readonly List<string> _detailLines;

    public SvgRow(Milestone milestone, EnglishPattern english, SvgLayout layout)
    {
        _milestone = milestone;
        _layout = layout;
        _detail = (milestone.When is null ? "no date" : english.Format(milestone.When)) + " · " + Status;
        _titleLines = [.. SvgText.Lines(milestone.Title, layout.TextWidth, TitleSize)];
        _detailLines = [.. SvgText.Lines(_detail, layout.TextWidth, DetailSize)];
    }

    public int Height => TextHeight + (_layout.IsNarrow ? BarLine : 0);

    private int TextHeight => (2 * Padding) + (_titleLines.Count * TitleLine) + (_detailLines.Count * DetailLine);

    private string Status => Words.ReportStatuses.Get(_milestone.Status);

    public void Write(TextWriter writer, SvgAxis axis, int top, Uri? address)
    {
        writer.Write("<g role=\"listitem\" class=\"st-" + Status + "\"><title>");
        SvgText.Write(writer, _milestone.Title + " · " + _detail);
        writer.Write("</title>");
        writer.Write("<path class=\"st-rule\" d=\"M" + SvgText.Number(_layout.Edge) + " " + SvgText.Number(top) + "H" + SvgText.Number(_layout.Width - _layout.Edge) + "\"/>");
        if (address is not null)
        {
            writer.Write("<a class=\"st-link\" href=\"");
            SvgText.Write(writer, address.OriginalString);
            // The whole row reacts to touch, not only the parts that are drawn.
            writer.Write("\"><rect class=\"st-touch\" x=\"" + SvgText.Number(_layout.Edge) + "\" y=\"" + SvgText.Number(top)
                + "\" width=\"" + SvgText.Number(_layout.ContentWidth) + "\" height=\"" + SvgText.Number(Height) + "\"/>");
        }
        int line = top + Padding + 12;
        SvgMarks.WriteStatus(writer, _milestone.Status, _layout.Edge + 6, line - 4);
        line = WriteLines(writer, "st-title", _titleLines, line, TitleLine);
        WriteLines(writer, "st-detail", _detailLines, line - 1, DetailLine);
        SvgBar.Write(writer, axis, _milestone.When, top + (_layout.IsNarrow ? TextHeight + 4 : Height / 2));
        writer.Write(address is null ? "</g>\n" : "</a></g>\n");
    }

    private int WriteLines(TextWriter writer, string style, List<string> lines, int line, int height)
    {
        foreach (string text in lines)
        {
            SvgMarks.WriteText(writer, style, _layout.TextLeft * 10, line, text);
            line += height;
        }
        return line;
    }
}
