using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Days on the command line.</summary>
internal static class Days
{
    /// <summary>The library has no clock of its own: what "today" is, the program says.</summary>
    public static LocalDate Today => SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();

    /// <summary>People write days in words too.</summary>
    public static LocalDate? Parse(string text)
    {
        ParseResult<When> result = DatePattern.Default.Parse(text);
        return result.Success && result.Value is { IsPrecise: true, Earliest: { } day } ? day : null;
    }

    public static string Fault(string text) => $"\"{text}\" is not a single day: write one such as 2025-10-15 or \"15 October 2025\"";
}
