using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Dates in the words and the JSON of answers.</summary>
internal static class Dates
{
    public static string InWords(When? when) => when is null ? "no date" : $"{when:E}";

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>From the first day that a date allows to the last: who led "in 2018" led on some day of it.</summary>
    /// <returns>The window; null if the date has neither a first nor a last day.</returns>
    public static DateWindow? WindowOf(When when) => (when.Earliest, when.Latest) switch
    {
        ({ } first, { } last) => (DateWindow?)DateWindow.Between(first, last),
        ({ } first, null) => DateWindow.From(first),
        (null, { } last) => DateWindow.Through(last),
        _ => null,
    };

    /// <summary>The days that a date allows, in words.</summary>
    public static string Days(When when)
    {
        if (when.Earliest is { } day && when.Latest == day)
        {
            return "one day";
        }
        string first = when.Earliest is { } start ? $"from {Iso(start)}" : "without a known first day";
        string last = when.Latest is { } end ? $"to {Iso(end)}" : when.EarliestEnd is { } least ? $"to {Iso(least)} or later" : "without a known last day";
        return when.Earliest is null ? $"{first}, {last}" : $"{first} {last}";
    }

    /// <summary>A date as it stands in the library's answers, and in Russian.</summary>
    public static JsonObject Json(When when)
    {
        JsonObject date = new() { ["edtf"] = $"{when}", ["words"] = $"{when:E}", ["wordsInRussian"] = $"{when:ru}" };
        AddBound("earliest", when.Earliest, when.StartKind);
        AddBound("latest", when.Latest, when.EndKind);
        return date;

        void AddBound(string name, LocalDate? day, BoundKind kind)
        {
            date[name] = day is { } known ? JsonValue.Create(Iso(known)) : null;
            if (day is null)
            {
                date[name + "Kind"] = kind switch { BoundKind.Open => "open", BoundKind.BeyondCalendar => "beyond-calendar", _ => "unknown" };
            }
        }
    }
}
