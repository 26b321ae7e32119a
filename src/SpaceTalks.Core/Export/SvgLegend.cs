using System;
using System.Collections.Generic;
using System.IO;
using SpaceTalks.Time;

namespace SpaceTalks;

// The legend of a picture: bars and their ends, then the symbols of statuses, each group in as many lines as it needs.
internal static class SvgLegend
{
    private const int LineHeight = 22;
    private const int LabelSize = 12;

    // Between a symbol and its label, and between a label and the next symbol.
    private const int LabelSpace = 8;
    private const int Space = 22;

    private static readonly Item[] Bars =
    [
        new("certain days", 24, (writer, x, middle) => SvgMarks.WriteBar(writer, "st-certain", x * 10, middle, 240)),
        new("possible days", 24, (writer, x, middle) => SvgMarks.WriteBar(writer, "st-possible", x * 10, middle, 240)),
        End("without end", BoundKind.Open),
        End("end not known", BoundKind.Unknown),
        End("outside the picture", BoundKind.BeyondCalendar),
        new("no date", 34, (writer, x, middle) => SvgMarks.WriteNone(writer, x, x + 34, middle)),
    ];

    private static readonly Item[] Statuses = Array.ConvertAll(
        new[] { ReportStatus.Completed, ReportStatus.Underway, ReportStatus.Planned, ReportStatus.Proposed, ReportStatus.Cancelled },
        status => new Item(Words.ReportStatuses.Get(status), 12, (writer, x, middle) => SvgMarks.WriteStatus(writer, status, x + 6, middle)));

    public static int CountLines(SvgLayout layout)
    {
        int lines = 0;
        foreach ((Item _, int _, int line) in Placed(layout))
        {
            lines = line + 1;
        }
        return lines;
    }

    public static void Write(TextWriter writer, SvgLayout layout, int line)
    {
        foreach ((Item item, int x, int number) in Placed(layout))
        {
            int baseline = line + (number * LineHeight);
            writer.Write("<g class=\"" + (Array.IndexOf(Bars, item) < 0 ? "st-" + item.Label : "st-plain") + "\">");
            item.Write(writer, x, baseline - 4);
            SvgMarks.WriteText(writer, "st-label", (x + item.Width + LabelSpace) * 10, baseline, item.Label);
            writer.Write("</g>\n");
        }
    }

    // The items, with their positions and lines.
    private static IEnumerable<(Item Item, int X, int Line)> Placed(SvgLayout layout)
    {
        int line = -1;
        foreach (Item[] group in new[] { Bars, Statuses })
        {
            int x = layout.Width;
            foreach (Item item in group)
            {
                int width = item.Width + LabelSpace + SvgText.WidthOf(item.Label, LabelSize);
                if (x + width > layout.Width - layout.Edge)
                {
                    x = layout.Edge;
                    line++;
                }
                yield return (item, x, line);
                x += width + Space;
            }
        }
    }

    private static Item End(string label, BoundKind kind) => new(label, 34, (writer, x, middle) =>
    {
        SvgMarks.WriteBar(writer, "st-possible", x * 10, middle, 160);
        SvgMarks.WriteEnd(writer, kind, x + 16, middle, 1);
    });

    private sealed record Item(string Label, int Width, Action<TextWriter, int, int> Write);
}
