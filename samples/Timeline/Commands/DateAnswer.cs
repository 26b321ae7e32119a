using System.Text.Json.Serialization;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>The readings of a text as a date.</summary>
/// <param name="Text">The text.</param>
/// <param name="Readings">What it can mean: one value, several, or none.</param>
/// <param name="Fault">Why it is not exactly one date; null where it is.</param>
internal sealed record DateAnswer(string Text, IReadOnlyList<DateAnswer.Reading> Readings, string? Fault)
{
    /// <summary>Reads a text as documents and queries do, and looks for further readings where it has more than one.</summary>
    public static DateAnswer Of(string text)
    {
        NodaTime.Text.ParseResult<When> result = DatePattern.Default.Parse(text);
        if (result.Success)
        {
            return new DateAnswer(text, [new Reading(result.Value)], null);
        }
        When[] readings = [.. EnglishPattern.Default.Readings(text).Concat(RussianPattern.Default.Readings(text)).Distinct()];
        return new DateAnswer(text, [.. readings.Select(when => new Reading(when))], result.Exception.Message);
    }

    /// <summary>One value, with the names that a date has in the answers of the library.</summary>
    internal sealed class Reading(When when)
    {
        public string Edtf => when.ToString();

        public string Words => $"{when:en}";

        public string Russian => $"{when:ru}";

        /// <summary>The days that the value allows, in words.</summary>
        [JsonIgnore]
        public string Meaning => (when switch
        {
            IntervalWhen => "a span of days",
            AllOfWhen => "all of several days or spans",
            { IsPrecise: true } => "this day",
            _ => "one day; which one is not known",
        }) + (when.IsQualified ? "; uncertain or approximate" : string.Empty);

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public string? Earliest => Day(when.Earliest);

        public string? EarliestKind => Why(when.StartKind);

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public string? Latest => Day(when.Latest);

        public string? LatestKind => Why(when.EndKind);

        private static string? Day(LocalDate? day) => day is null ? null : $"{day.Value:R}";

        // Why there is no day.
        private static string? Why(BoundKind kind) => kind switch
        {
            BoundKind.Known => null,
            BoundKind.Open => "open",
            BoundKind.BeyondCalendar => "beyond-calendar",
            _ => "unknown",
        };
    }
}
