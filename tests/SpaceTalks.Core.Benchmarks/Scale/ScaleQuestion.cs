using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>One of the eight queries with its parameters.</summary>
internal abstract record ScaleQuestion
{
    /// <summary>The next three that are planned, certainly on or after a day.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="IsHeld">Whether a library that composes queries may keep the composed one from one run to the next.</param>
    public sealed record NextPlanned(LocalDate Day, bool IsHeld) : ScaleQuestion;

    /// <summary>All that are possibly within a quarter.</summary>
    public sealed record WithinQuarter(int Year, int Quarter) : ScaleQuestion
    {
        public LocalDate First => new(Year, (3 * Quarter) - 2, 1);

        public LocalDate Last => First.PlusMonths(3).PlusDays(-1);
    }

    /// <summary>All that are certainly within a year and about a topic or a narrower one.</summary>
    public sealed record TopicInYear(int Topic, int Year) : ScaleQuestion
    {
        public LocalDate First => new(Year, 1, 1);

        public LocalDate Last => new(Year, 12, 31);
    }

    /// <summary>The newest ten that involve both of two agencies.</summary>
    public sealed record NewestOfTwo(int One, int Other) : ScaleQuestion;

    /// <summary>How many are certainly and how many possibly within each year: year, certain, possible, in order of the years.</summary>
    public sealed record CountByYear : ScaleQuestion;

    /// <summary>The first fifty that are proposed or planned and certainly before a day.</summary>
    public sealed record Overdue(LocalDate Day) : ScaleQuestion;

    /// <summary>All with two words, one after the other, in the title.</summary>
    public sealed record Phrase(string First, string Second) : ScaleQuestion
    {
        public string Text => First + " " + Second;
    }

    /// <summary>All that are possibly within a month, but neither about a topic (or a narrower one) nor with an agency.</summary>
    public sealed record NeitherInMonth(int Topic, int Organization, int Year, int Month) : ScaleQuestion
    {
        public LocalDate First => new(Year, Month, 1);

        public LocalDate Last => First.PlusMonths(1).PlusDays(-1);

        public DateWindow Window => DateWindow.Month(Year, Month);
    }
}
