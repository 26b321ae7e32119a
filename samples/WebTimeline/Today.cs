using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Samples;

/// <summary>The current day: the one that a request gives, or else today in UTC.</summary>
public sealed class Today(IClock clock)
{
    public LocalDate Or(string? day) => TryRead(day, out LocalDate named) ? named : clock.GetCurrentInstant().InUtc().Date;

    public static bool TryRead(string? day, out LocalDate named) => LocalDatePattern.Iso.Parse(day ?? string.Empty).TryGetValue(default, out named);
}
