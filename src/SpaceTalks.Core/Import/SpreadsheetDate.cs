using System.Globalization;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Parses dates as spreadsheets and databases write them, each of which has a single reading: with a space in place of the T, with fractions
// of a second or without seconds, and as day.month.year, day-month name-year or year/month/day.
internal static class SpreadsheetDate
{
    private static readonly LocalDatePattern[] Days =
    [
        LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d-MMM-uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu.M.d"),
    ];

    // If the result is true, isReduced tells whether precision was lost that the value cannot hold.
    public static bool TryRead(string text, out When? when, out bool isReduced)
    {
        isReduced = false;
        foreach (LocalDatePattern pattern in Days)
        {
            if (pattern.Parse(text) is { Success: true } day)
            {
                when = When.Day(day.Value);
                return true;
            }
        }
        return TryReadTime(text, out when, out isReduced);
    }

    // "2025-07-31 14:00:00", "2025-07-31T14:00", "2020-03-07T04:50:31.000Z".
    private static bool TryReadTime(string text, out When? when, out bool isReduced)
    {
        when = null;
        isReduced = false;
        if (text.Length < 16 || text[10] is not ('T' or ' '))
        {
            return false;
        }
        string offset = OffsetOf(text);
        string time = text.Substring(11, text.Length - 11 - offset.Length);
        int point = time.IndexOfAny(['.', ',']);
        if (point >= 0)
        {
            string fraction = time.Substring(point + 1);
            if (fraction.Length == 0 || !int.TryParse(fraction, NumberStyles.None, CultureInfo.InvariantCulture, out int parts))
            {
                return false;
            }
            isReduced = parts != 0;
            time = time.Substring(0, point);
        }
        time = time.Length == 5 ? time + ":00" : time;
        return When.TryParse((text.Substring(0, 10) + "T" + time + offset.TrimStart()), out when);
    }

    private static string OffsetOf(string text)
    {
        int at = text.LastIndexOfAny(['Z', '+', '-']);
        return at > 10 ? text.Substring(at) : string.Empty;
    }
}
