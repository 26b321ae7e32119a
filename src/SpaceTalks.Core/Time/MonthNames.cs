using System.Globalization;

namespace SpaceTalks.Time;

// The English names of the months.
internal static class MonthNames
{
    public static string Get(int month) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1];
}
