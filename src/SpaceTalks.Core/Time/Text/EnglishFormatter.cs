using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks.Time;

// Any value in English.
internal sealed class EnglishFormatter
{
    private readonly DateConventions _conventions;

    public EnglishFormatter(DateConventions conventions) => _conventions = conventions;

    public string Format(When when) => when switch
    {
        DateWhen date => Date(date.Date),
        DateTimeWhen time => Format(time),
        IntervalWhen interval => Format(interval),
        OneOfWhen set => Format(set),
        AllOfWhen set => Format(set),
        _ => when.ToString(),
    };

    private string Format(DateTimeWhen time)
    {
        string text = time.ToString();
        string clock = text.Substring(text.IndexOf('T') + 1);
        string offset = clock.Substring(8);
        return Date(time.Date) + ", " + clock.Substring(0, 8)
            + (offset.Length == 0 ? offset : offset == "Z" ? " UTC" : " " + offset);
    }

    private string Format(IntervalWhen interval)
    {
        IntervalEnd start = interval.Start;
        IntervalEnd end = interval.End;
        return (start.Kind, end.Kind) switch
        {
            (IntervalEndKind.OnOrBefore, IntervalEndKind.OnOrAfter) when start.Date == end.Date => "at least on " + Date(start.Date),
            (IntervalEndKind.Open, _) => "without beginning until " + Format(end),
            (_, IntervalEndKind.Open) when start.HasDate => "from " + Format(start) + " without end",
            (IntervalEndKind.Unknown, IntervalEndKind.OnOrAfter) => AtLeastUntil(end.Date),
            (IntervalEndKind.Unknown, _) => "until " + Format(end),
            (_, IntervalEndKind.Unknown) => "since " + Format(start),
            (IntervalEndKind.Date, IntervalEndKind.Date) when DaysOfOneMonth(start.Date, end.Date) is { } days => days,
            _ => "from " + Format(start) + " to " + Format(end),
        };
    }

    private string Format(IntervalEnd end)
    {
        string text = Date(end.Date);
        return end.Kind switch
        {
            IntervalEndKind.OnOrBefore => text + " or earlier",
            IntervalEndKind.OnOrAfter => text + " or later",
            _ => text,
        };
    }

    private string AtLeastUntil(EdtfDate date) =>
        date == EdtfDate.FromYear(date.WrittenYear) && date.WrittenYear is > 1000 and <= 9999
            ? "beyond " + EnglishDates.Year(EdtfDate.FromYear(date.WrittenYear - 1))
            : "through at least " + Date(date);

    private string? DaysOfOneMonth(EdtfDate start, EdtfDate end)
    {
        bool ofOneMonth = IsPlainDay(start) && IsPlainDay(end)
            && start.WrittenYear == end.WrittenYear && start.MonthCode == end.MonthCode && start.DayOfMonth < end.DayOfMonth;
        return ofOneMonth
            ? start.DayOfMonth.ToString(CultureInfo.InvariantCulture) + "–" + Date(end)
            : null;
    }

    private static bool IsPlainDay(EdtfDate date) =>
        date.Precision == DatePrecision.Day && !date.HasUnspecifiedDigits && !date.IsQualified;

    private string Format(OneOfWhen set)
    {
        IReadOnlyList<SetItem> items = set.Items;
        string text = Join(items.Select(FormatAlternative), " or ");
        return items.Count == 1 && items[0].Kind == SetItemKind.Date ? "one of " + text : text;
    }

    private string FormatAlternative(SetItem item)
    {
        string first = Date(item.First);
        return item.Kind switch
        {
            SetItemKind.Date => first,
            SetItemKind.Range => DateThirds.Find(_conventions, item)
                ?? "between " + first + " and " + Date(item.Last),
            SetItemKind.OnOrAfter => IsSubYear(item.First) ? first + " or later" : "no earlier than " + first,
            _ when IsLastDayOfYear(item.First) => "before " + EnglishDates.Year(EdtfDate.FromYear(item.First.WrittenYear + 1)),
            _ => IsSubYear(item.First) || !_conventions.ByIncludes ? first + " or earlier" : "by " + first,
        };
    }

    private string Format(AllOfWhen set)
    {
        IReadOnlyList<SetItem> items = set.Items;
        string text = Join(items.Select(FormatMember), " and ");
        return items.Count == 1 && items[0].Kind == SetItemKind.Date ? "each of " + text : text;
    }

    private string FormatMember(SetItem item)
    {
        string first = Date(item.First);
        return item.Kind switch
        {
            SetItemKind.Date => first,
            SetItemKind.Range => "each " + Unit(item.First) + " from " + first + " to " + Date(item.Last),
            SetItemKind.OnOrAfter => "each " + Unit(item.First) + " from " + first + " on",
            _ => "each " + Unit(item.First) + " up to " + first,
        };
    }

    private string Date(EdtfDate date) => EnglishDates.Format(date, _conventions.Seasons);

    // What a range of such dates goes through.
    public static string Unit(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => "year",
        DatePrecision.Month => "month",
        DatePrecision.Day => "day",
        _ => date.MonthCode switch { <= 32 => "season", <= 36 => "quarter", <= 39 => "third", _ => "half" },
    };

    private static bool IsSubYear(EdtfDate date) => date.Precision == DatePrecision.SubYear;

    private static bool IsLastDayOfYear(EdtfDate date) =>
        IsPlainDay(date) && date.MonthCode == 12 && date.DayOfMonth == 31 && date.WrittenYear is >= 0 and < 9999;

    private static string Join(IEnumerable<string> items, string last)
    {
        string[] texts = [.. items];
        return texts.Length == 1
            ? texts[0]
            : string.Join(", ", texts.Take(texts.Length - 1)) + last + texts[texts.Length - 1];
    }
}
