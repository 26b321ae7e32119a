using System.Text.Json;
using NodaTime;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// Writes the reports of a milestone: the last word alone, or the last word after plans that it was once, each with a source and the
/// day on which it was reported.
/// </summary>
internal static class SyntheticReports
{
    public const int SourceCount = 200;

    /// <summary>The day of the synthetic catalog. Plans for an earlier day are overdue.</summary>
    public static readonly LocalDate Today = new(2026, 1, 15);

    public static string SourceOf(int source) => FormattableString.Invariant($"source-{source + 1:D3}");

    /// <param name="writer">Where to.</param>
    /// <param name="random">A generator that serves nothing else: the number of reports changes no date and no status.</param>
    /// <param name="date">The date of the last word.</param>
    /// <param name="count">How many reports; one has no reporting day.</param>
    public static void Write(Utf8JsonWriter writer, ref SeededRandom random, in SyntheticDate date, int count)
    {
        string status = StatusOf(ref random, date);
        writer.WriteStartArray("reports"u8);
        LocalDate lastReported = Earlier(Today, date.Latest.PlusDays(random.Between(0, 20)));
        for (int before = count - 1; before > 0; before--)
        {
            LocalDate reported = Earlier(lastReported, date.Earliest).PlusDays(-random.Between(200, 300) * before);
            // Of ten plans, six are what came of them; the others were a day that did not hold.
            string when = random.Below(10) < 6 ? date.Text : SyntheticDate.Day(date.Earliest.PlusDays(-random.Between(1, 90)));
            Write(writer, ref random, reported, "planned", when);
        }
        Write(writer, ref random, count > 1 ? lastReported : null, status, date.Text);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ref SeededRandom random, LocalDate? reported, string status, string when)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, SourceOf(random.Below(SourceCount)));
        if (reported is { } day)
        {
            writer.WriteString("reported"u8, SyntheticDate.Day(day));
        }
        writer.WriteString("status"u8, status);
        writer.WriteString("when"u8, when);
        writer.WriteEndObject();
    }

    // Of a thousand in the past, 15 are overdue; what may be today is mostly under way or still planned.
    private static string StatusOf(ref SeededRandom random, in SyntheticDate date)
    {
        int draw = random.Below(1000);
        return date.Latest < Today && !date.GoesOn
            ? draw switch { < 10 => "planned", < 15 => "proposed", < 40 => "cancelled", _ => "completed" }
            : date.Earliest > Today
                ? draw switch { < 720 => "planned", < 960 => "proposed", _ => "cancelled" }
                : draw switch { < 450 => "planned", < 600 => "proposed", < 950 => "underway", _ => "cancelled" };
    }

    private static LocalDate Earlier(LocalDate left, LocalDate right) => left < right ? left : right;
}
