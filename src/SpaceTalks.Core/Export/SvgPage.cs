using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The surroundings of the rows of a picture: its title, legend and axis.
internal sealed class SvgPage
{
    private const int TitleLine = 26;

    // Below the title: the number of milestones, the day and the labels of the axis; then the lines of the legend.
    private const int HeadHeight = 64;
    private const int LegendLine = 22;
    private const int DayHeight = 18;
    private const int LabelSize = 12;
    private const int FootHeight = 36;

    private const string Style =
        """
        .st-back{fill:#fff}
        .st-head,.st-title,.st-detail,.st-label,.st-tick,.st-day{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:12px;fill:#57606a}
        .st-head{font-size:20px;font-weight:600;fill:#1f2328}
        .st-title{font-size:13px;fill:#1f2328}
        .st-tick,.st-day{text-anchor:middle}
        .st-day{fill:#b3261e;font-weight:600}
        .st-grid,.st-rule,.st-now,.st-none{fill:none;stroke:#e4e8ec}
        .st-now{stroke:#b3261e;stroke-dasharray:4 3}
        .st-none{stroke:currentColor;stroke-width:1.5;stroke-dasharray:1.5 6;stroke-linecap:round}
        .st-certain,.st-open,.st-dot,.st-full{fill:currentColor}
        .st-possible{fill:currentColor;fill-opacity:.22;stroke:currentColor;stroke-opacity:.55}
        .st-line,.st-dashed,.st-outside{fill:none;stroke:currentColor;stroke-width:1.6}
        .st-dashed{stroke-dasharray:2 2}
        .st-completed,.st-plain{color:#0a58ca}
        .st-underway{color:#19703b}
        .st-planned{color:#7a3ea8}
        .st-proposed{color:#945200}
        .st-cancelled{color:#5e6771}
        .st-cancelled .st-title{text-decoration:line-through}
        .st-link{color:inherit}
        .st-touch{fill:none;pointer-events:all}
        .st-link:hover .st-title,.st-link:focus .st-title{text-decoration:underline}
        @media (prefers-color-scheme:dark){
        .st-back{fill:#0f141a}
        .st-title,.st-head{fill:#e6edf3}
        .st-detail,.st-label,.st-tick{fill:#a3adb8}
        .st-grid,.st-rule{stroke:#252c35}
        .st-day{fill:#ff8f85}
        .st-now{stroke:#ff8f85}
        .st-completed,.st-plain{color:#6cb2ff}
        .st-underway{color:#5bd07c}
        .st-planned{color:#cfa1f7}
        .st-proposed{color:#f0b155}
        .st-cancelled{color:#a3adb8}
        }

        """;

    private readonly TextWriter _writer;
    private readonly SvgLayout _layout;
    private readonly SvgAxis _axis;
    private readonly int _top;
    private readonly int _bottom;

    public SvgPage(TextWriter writer, SvgLayout layout, SvgAxis axis, int top, int bottom)
    {
        _writer = writer;
        _layout = layout;
        _axis = axis;
        _top = top;
        _bottom = bottom;
    }

    // The position of the first row.
    public static int Top(SvgLayout layout, int titleLines, bool hasDay) =>
        SvgLayout.Margin + (titleLines * TitleLine) + HeadHeight + (LegendLine * SvgLegend.CountLines(layout)) + (hasDay ? DayHeight : 0);

    public void WriteStart(string title, string description)
    {
        string size = SvgText.Number(_layout.Width);
        string height = SvgText.Number(_bottom + FootHeight);
        string id = "st-" + HashOf(title + "\n" + description + (_layout.IsNarrow ? "\n" + size : string.Empty));
        // Not the role of an image, which would have one name and no content; in a list, every milestone is read aloud and counted.
        _writer.Write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + height + "\" viewBox=\"0 0 " + size + " " + height
            + "\" role=\"group\" aria-labelledby=\"" + id + "-title\" aria-describedby=\"" + id + "-desc\">\n<title id=\"" + id + "-title\">");
        SvgText.Write(_writer, title);
        _writer.Write("</title>\n<desc id=\"" + id + "-desc\">");
        SvgText.Write(_writer, description);
        _writer.Write("</desc>\n<style>\n" + Style.Replace("\r", string.Empty) + "</style>\n<rect class=\"st-back\" width=\"100%\" height=\"100%\"/>\n");
    }

    public void WriteTitle(List<string> lines, string count)
    {
        int line = SvgLayout.Margin + 18;
        _writer.Write("<g aria-hidden=\"true\">\n");
        foreach (string text in lines)
        {
            SvgMarks.WriteText(_writer, "st-head", _layout.Edge * 10, line, text);
            line += TitleLine;
        }
        SvgMarks.WriteText(_writer, "st-detail", _layout.Edge * 10, line - 4, count);
        SvgLegend.Write(_writer, _layout, line + 20);
        _writer.Write("</g>\n");
    }

    // Strips are the places where the labels are repeated.
    public void WriteAxis((LocalDate Day, string Label)? day, IReadOnlyList<int> strips)
    {
        _writer.Write("<g aria-hidden=\"true\">\n");
        foreach ((int position, string label) in _axis.Ticks)
        {
            WriteLine("st-grid", position, above: 4);
            SvgMarks.WriteText(_writer, "st-tick", position, _top - 10, label);
            SvgMarks.WriteText(_writer, "st-tick", position, _bottom + 20, label);
            foreach (int strip in strips)
            {
                SvgMarks.WriteText(_writer, "st-tick", position, strip + 16, label);
            }
            _writer.Write('\n');
        }
        _writer.Write("<path class=\"st-rule\" d=\"M" + SvgText.Number(_layout.Edge) + " " + SvgText.Number(_bottom) + "H" + SvgText.Number(_layout.Width - _layout.Edge) + "\"/>\n");
        if (day is { } shown)
        {
            int position = _axis.PositionOf(shown.Day);
            WriteLine("st-now", position, above: 24);
            // A label at an end of the axis must not be cut off.
            int half = SvgText.WidthOf(shown.Label, LabelSize) / 2;
            int label = Math.Max(Math.Min(position, (_layout.Width - _layout.Edge - half) * 10), (_layout.Edge + half) * 10);
            SvgMarks.WriteText(_writer, "st-day", label, _top - 28, shown.Label);
            _writer.Write('\n');
        }
        _writer.Write("</g>\n");
    }

    // Draws a line down through all rows, beginning above them.
    private void WriteLine(string style, int position, int above) =>
        _writer.Write("<path class=\"" + style + "\" d=\"M" + SvgText.Tenths(position) + " " + SvgText.Number(_top - above) + "V" + SvgText.Number(_bottom) + "\"/>");

    // FNV-1a. Pictures with the same title and description may share identifiers; others on the same page must not.
    private static string HashOf(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
