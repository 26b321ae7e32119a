using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>A note on a milestone.</summary>
internal sealed class Note
{
    private When _expected = When.Year(2026);

    public int Id { get; set; }

    public Id<Milestone> Milestone { get; set; }

    public ReportStatus Status { get; set; } = ReportStatus.Planned;

    /// <summary>The date, with the precision that is known.</summary>
    public When Expected
    {
        get => _expected;
        set
        {
            _expected = value;
            Earliest = ToDateOnly(value.Earliest) ?? DateOnly.MinValue;
            Latest = ToDateOnly(value.Latest) ?? DateOnly.MaxValue;
        }
    }

    /// <summary>The first possible day, for comparison in the database.</summary>
    public DateOnly Earliest { get; private set; }

    /// <summary>The last possible day.</summary>
    public DateOnly Latest { get; private set; }

    public string Text { get; set; } = "";

    // Days outside the range of DateOnly are treated as unlimited.
    private static DateOnly? ToDateOnly(LocalDate? day) => day is { Year: >= 1 } date ? date.ToDateOnly() : null;
}
