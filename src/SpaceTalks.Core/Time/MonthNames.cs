using System.Globalization;

namespace SpaceTalks.Time;

/// <summary>The English names of the months.</summary>
internal static class MonthNames
{
    public static string Get(int month) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1];
}
