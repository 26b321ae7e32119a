using System.IO;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The bar of a date: solid where it is certain, faded where it is possible.
internal static class SvgBar
{
    private const int LeastCertain = 60;
    private const int LeastPossible = 30;

    public static void Write(TextWriter writer, SvgAxis axis, When? when, int middle)
    {
        if (when is null)
        {
            SvgMarks.WriteNone(writer, axis.Left, axis.Right, middle);
            return;
        }
        // A date that a source calls uncertain or approximate is never certain.
        if (!when.IsPrecise || when.IsQualified)
        {
            WriteRuns(writer, axis, when.GetPossibleDays(), "st-possible", LeastPossible, middle);
        }
        if (!when.IsQualified)
        {
            WriteRuns(writer, axis, when.GetCertainDays(), "st-certain", LeastCertain, middle);
        }
        CalendarDay first = when.FirstDay;
        CalendarDay last = when.LastDay;
        CalendarDay start = CalendarDay.From(axis.Start);
        CalendarDay end = CalendarDay.From(axis.End);
        if (first < start)
        {
            SvgMarks.WriteEnd(writer, last < start ? BoundKind.BeyondCalendar : first.Kind, axis.Left, middle, -1);
        }
        if (last > end)
        {
            SvgMarks.WriteEnd(writer, first > end ? BoundKind.BeyondCalendar : last.Kind, axis.Right, middle, 1);
        }
    }

    private static void WriteRuns(TextWriter writer, SvgAxis axis, DaySet days, string style, int least, int middle)
    {
        if (days.IsEmpty)
        {
            return;
        }
        foreach ((int start, int end) in axis.Runs(days))
        {
            // A bar that would be too small to see is widened about its centre, within the axis.
            int width = end - start < least ? least : end - start;
            int left = (start + end - width) / 2;
            left = left < axis.Left * 10 ? axis.Left * 10 : left > (axis.Right * 10) - width ? (axis.Right * 10) - width : left;
            SvgMarks.WriteBar(writer, style, left, middle, width);
        }
    }
}
