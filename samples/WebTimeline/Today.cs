using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Samples;

/// <summary>Which day it is: the one that a request names, else that of the clock, in UTC.</summary>
internal sealed class Today(IClock clock)
{
    public LocalDate Or(string? day) =>
        LocalDatePattern.Iso.Parse(day ?? string.Empty) is { Success: true, Value: var named } ? named : clock.GetCurrentInstant().InUtc().Date;
}
