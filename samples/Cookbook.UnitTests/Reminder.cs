using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Application code to test: it lists what may happen within a month.</summary>
public sealed class Reminder(SpaceTalksCatalog catalog, IClock clock)
{
    /// <summary>Returns a line for each milestone that may happen within 30 days.</summary>
    public IReadOnlyList<string> Lines()
    {
        LocalDate today = clock.GetCurrentInstant().InUtc().Date;
        return
        [
            .. catalog.Milestones.Upcoming(today).PossiblyIntersecting(DateWindow.Between(today, today.PlusDays(30)))
                .Select(milestone => $"{milestone.When:E}: {milestone.Title}"),
        ];
    }
}
