using System.Collections.Generic;
using System.IO;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// A timeline as a picture: one row for each milestone, over a time axis.
internal sealed class SvgFormat : ExportFormat
{
    // A bold title is about one eighth wider than a regular one.
    private const int TitleSize = 22;

    // About the height of a screen, and the height of a line of labels.
    private const int StripDistance = 900;
    private const int StripHeight = 24;

    private SvgFormat()
        : base("svg", "image/svg+xml", ".svg")
    {
    }

    public static SvgFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options)
    {
        EnglishPattern english = options.Pattern;
        string title = options.TitleOf(query);
        SvgLayout layout = new(options.Width);
        // The position of the axis and the height of the picture must be known before the first row is written.
        SvgRange range = new();
        List<int> strips = [];
        int height = 0;
        int count = 0;
        foreach (Milestone milestone in query)
        {
            range.Add(milestone.When);
            height += StripAt(height, strips);
            height += new SvgRow(milestone, english, layout).Height;
            count++;
        }
        SvgAxis axis = range.ToAxis(layout, options.Day);
        List<string> titleLines = [.. SvgText.Lines(title, layout.ContentWidth, TitleSize)];
        int top = SvgPage.Top(layout, titleLines.Count, options.Day is not null);
        SvgPage page = new(writer, layout, axis, top, top + height);
        page.WriteStart(title, Description(axis, count));
        page.WriteTitle(titleLines, Count(count));
        page.WriteAxis(options.Day is { } day ? (day.WithCalendar(CalendarSystem.Iso), english.Format(When.Day(day))) : null, strips.ConvertAll(place => top + place));
        writer.Write("<g role=\"list\">\n");
        int y = 0;
        int strip = 0;
        foreach (Milestone milestone in query)
        {
            if (strip < strips.Count && strips[strip] == y)
            {
                y += StripHeight;
                strip++;
            }
            SvgRow row = new(milestone, english, layout);
            row.Write(writer, axis, top + y, options.AddressOf(milestone));
            y += row.Height;
        }
        writer.Write("</g>\n</svg>\n");
    }

    // Reserves room for repeated labels of the axis before a row, once the last ones have scrolled out of sight.
    private static int StripAt(int y, List<int> strips)
    {
        if (y - (strips.Count == 0 ? 0 : strips[strips.Count - 1]) < StripDistance)
        {
            return 0;
        }
        strips.Add(y);
        return StripHeight;
    }

    private static string Count(int count) => count == 1 ? "1 milestone" : SvgText.Number(count) + " milestones";

    private static string Description(SvgAxis axis, int count) =>
        "A timeline of " + Count(count) + (axis.IsLimited ? ", drawn from " + SvgAxis.Year(axis.Start) + " to " + SvgAxis.Year(axis.End) : string.Empty)
        + ". Each row has a title, a date, a status and a bar. The bar is solid over the days that are certain and faded over those that are only possible; "
        + "blank days in between are impossible. A bar ends in an arrow where it is open, in dots where its start or its "
        + "end is unknown, and in a double chevron where it continues outside the picture.";
}
