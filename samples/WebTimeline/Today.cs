using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Samples;

/// <summary>Which day it is: the one that a request names, else that of the clock, in UTC.</summary>
public sealed class Today(IClock clock)
{
    public LocalDate Or(string? day) => TryRead(day, out LocalDate named) ? named : clock.GetCurrentInstant().InUtc().Date;

    public static bool TryRead(string? day, out LocalDate named) => LocalDatePattern.Iso.Parse(day ?? string.Empty).TryGetValue(default, out named);
}
