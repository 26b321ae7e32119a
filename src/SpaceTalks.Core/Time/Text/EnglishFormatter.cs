using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks.Time;

// Formats any value in English.
internal sealed class EnglishFormatter
{
    private readonly DateConventions _conventions;

    public EnglishFormatter(DateConventions conventions) => _conventions = conventions;

    public string Format(When when) => when switch
    {
        DateWhen date => Date(date.Date),
        DateTimeWhen time => Date(time.Date) + DateParts.Clock(time),
        IntervalWhen interval => Format(interval),
        OneOfWhen set => Format(set),
        AllOfWhen set => Format(set),
        _ => when.ToString(),
    };

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
        bool ofOneMonth = DateParts.IsPlainDay(start) && DateParts.IsPlainDay(end)
            && start.WrittenYear == end.WrittenYear && start.MonthCode == end.MonthCode && start.DayOfMonth < end.DayOfMonth;
        return ofOneMonth
            ? start.DayOfMonth.ToString(CultureInfo.InvariantCulture) + "–" + Date(end)
            : null;
    }

    private string Format(OneOfWhen set)
    {
        IReadOnlyList<SetItem> items = set.Items;
        string text = DateParts.Join(items.Select(FormatAlternative), " or ");
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
            _ when DateParts.IsLastDayOfYear(item.First) => "before " + EnglishDates.Year(EdtfDate.FromYear(item.First.WrittenYear + 1)),
            _ => IsSubYear(item.First) || !_conventions.ByIncludes ? first + " or earlier" : "by " + first,
        };
    }

    private string Format(AllOfWhen set)
    {
        IReadOnlyList<SetItem> items = set.Items;
        string text = DateParts.Join(items.Select(FormatMember), " and ");
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

    // The unit of the steps in a range of such dates.
    public static string Unit(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => "year",
        DatePrecision.Month => "month",
        DatePrecision.Day => "day",
        _ => date.MonthCode switch { <= 32 => "season", <= 36 => "quarter", <= 39 => "third", _ => "half" },
    };

    private static bool IsSubYear(EdtfDate date) => date.Precision == DatePrecision.SubYear;
}
