using System.Collections.Generic;
using System.IO;
using SpaceTalks.Time;

namespace SpaceTalks;

// A milestone in a picture: its title and date on the left, its bar on the right.
internal sealed class SvgRow
{
    private const int TextLeft = 44;
    private const int TextWidth = 336;
    private const int TitleSize = 13;
    private const int DetailSize = 12;
    private const int TitleLine = 17;
    private const int DetailLine = 16;
    private const int Padding = 7;

    private readonly Milestone _milestone;
    private readonly string _detail;
    private readonly List<string> _titleLines;
    private readonly List<string> _detailLines;

    public SvgRow(Milestone milestone, EnglishPattern english)
    {
        _milestone = milestone;
        _detail = (milestone.When is null ? "no date" : english.Format(milestone.When)) + " · " + Status;
        _titleLines = [.. SvgText.Lines(milestone.Title, TextWidth, TitleSize)];
        _detailLines = [.. SvgText.Lines(_detail, TextWidth, DetailSize)];
    }

    public int Height => (2 * Padding) + (_titleLines.Count * TitleLine) + (_detailLines.Count * DetailLine);

    private string Status => Words.ReportStatuses.Get(_milestone.Status);

    public void Write(TextWriter writer, SvgAxis axis, int top)
    {
        writer.Write("<g role=\"listitem\" class=\"st-" + Status + "\"><title>");
        SvgText.Write(writer, _milestone.Title + " · " + _detail);
        writer.Write("</title>");
        writer.Write("<path class=\"st-rule\" d=\"M24 " + SvgText.Number(top) + "H1176\"/>");
        int line = top + Padding + 12;
        SvgMarks.WriteStatus(writer, _milestone.Status, 30, line - 4);
        line = WriteLines(writer, "st-title", _titleLines, line, TitleLine);
        WriteLines(writer, "st-detail", _detailLines, line - 1, DetailLine);
        SvgBar.Write(writer, axis, _milestone.When, top + (Height / 2));
        writer.Write("</g>\n");
    }

    private static int WriteLines(TextWriter writer, string style, List<string> lines, int line, int height)
    {
        foreach (string text in lines)
        {
            SvgMarks.WriteText(writer, style, TextLeft * 10, line, text);
            line += height;
        }
        return line;
    }
}
