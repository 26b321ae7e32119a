using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks.Time;

// Formats any value in Russian, as a phrase of its own.
internal sealed class RussianFormatter
{
    private readonly DateConventions _conventions;

    public RussianFormatter(DateConventions conventions) => _conventions = conventions;

    public string Format(When when) => when switch
    {
        DateWhen date => Date(date.Date, RussianCase.Nominative),
        DateTimeWhen time => Date(time.Date, RussianCase.Nominative) + DateParts.Clock(time),
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
            (IntervalEndKind.OnOrBefore, IntervalEndKind.OnOrAfter) when start.Date == end.Date => "как минимум " + Date(start.Date, RussianCase.Nominative),
            (IntervalEndKind.Open, _) => "без начала " + Through(end),
            (_, IntervalEndKind.Open) when start.HasDate => From(start) + " бессрочно",
            (IntervalEndKind.Unknown, _) => Through(end),
            (_, IntervalEndKind.Unknown) => From(start),
            (IntervalEndKind.Date, IntervalEndKind.Date) when ShortPair(start.Date, end.Date) is { } pair => pair,
            _ => From(start) + " " + Through(end),
        };
    }

    // "25–27 августа 2025 года", "с 29 июля по 1 августа 2025 года", "с 2011 по 2020 год"; null if both dates must be written in full.
    private string? ShortPair(EdtfDate start, EdtfDate end)
    {
        if (!RussianDates.SharesYear(start, end))
        {
            return null;
        }
        return start.Precision == DatePrecision.Day && start.MonthCode == end.MonthCode
            ? start.DayOfMonth.ToString(CultureInfo.InvariantCulture) + "–" + Date(end, RussianCase.Nominative)
            : With(RussianDates.WithoutYear(start, end, RussianCase.Genitive)) + " по " + Date(end, RussianCase.Accusative);
    }

    private string From(IntervalEnd start)
    {
        string text = RussianDates.Qualified(start.Date, date => With(Date(date, RussianCase.Genitive)));
        return start.Kind switch
        {
            IntervalEndKind.OnOrBefore => text + " или ранее",
            IntervalEndKind.OnOrAfter => text + " или позднее",
            _ => text,
        };
    }

    private string Through(IntervalEnd end) => end.Kind switch
    {
        IntervalEndKind.OnOrAfter => RussianDates.Qualified(end.Date, date => "как минимум до " + Date(date, RussianCase.Genitive)),
        IntervalEndKind.OnOrBefore => RussianDates.Qualified(end.Date, date => "по " + Date(date, RussianCase.Accusative)) + " или ранее",
        _ => RussianDates.Qualified(end.Date, date => "по " + Date(date, RussianCase.Accusative)),
    };

    // "со" is easier to pronounce before "второго".
    private static string With(string text) =>
        (text.StartsWith("2 ", System.StringComparison.Ordinal) || text.StartsWith("II ", System.StringComparison.Ordinal) || text.StartsWith("втор", System.StringComparison.Ordinal) ? "со " : "с ") + text;

    private string Format(OneOfWhen set)
    {
        IReadOnlyList<SetItem> items = set.Items;
        string text = items.Count == 2 && Pair(items[0], items[1], " или ") is { } pair ? pair : DateParts.Join(items.Select(FormatAlternative), " или ");
        return items.Count == 1 && items[0].Kind == SetItemKind.Date ? "одна из дат: " + text : text;
    }

    private string Format(AllOfWhen set)
    {
        IReadOnlyList<SetItem> items = set.Items;
        string text = items.Count == 2 && Pair(items[0], items[1], " и ") is { } pair ? pair : DateParts.Join(items.Select(FormatMember), " и ");
        return items.Count == 1 && items[0].Kind == SetItemKind.Date ? "каждая из дат: " + text : text;
    }

    private string? Pair(SetItem first, SetItem second, string joint)
    {
        if (first.Kind != SetItemKind.Date || second.Kind != SetItemKind.Date || !RussianDates.SharesYear(first.First, second.First))
        {
            return null;
        }
        bool areYears = first.First.Precision == DatePrecision.Year;
        return RussianDates.WithoutYear(first.First, second.First, RussianCase.Nominative) + joint
            + (areYears && joint == " и " ? second.First.WrittenYear.ToString(CultureInfo.InvariantCulture) + " годы" : Date(second.First, RussianCase.Nominative));
    }

    private string FormatAlternative(SetItem item) => item.Kind switch
    {
        SetItemKind.Date => Date(item.First, RussianCase.Nominative),
        SetItemKind.Range => Third(item) ?? Between(item.First, item.Last),
        SetItemKind.OnOrAfter => IsSubYear(item.First)
            ? Date(item.First, RussianCase.Nominative) + " или позднее"
            : RussianDates.Qualified(item.First, date => "не ранее " + Date(date, RussianCase.Genitive)),
        _ when DateParts.IsLastDayOfYear(item.First) => "ранее " + Date(EdtfDate.FromYear(item.First.WrittenYear + 1), RussianCase.Genitive),
        _ => IsSubYear(item.First)
            ? Date(item.First, RussianCase.Nominative) + " или ранее"
            : RussianDates.Qualified(item.First, date => "не позднее " + Date(date, RussianCase.Genitive)),
    };

    private string Between(EdtfDate first, EdtfDate last)
    {
        if (!RussianDates.SharesYear(first, last))
        {
            return "между " + Date(first, RussianCase.Instrumental) + " и " + Date(last, RussianCase.Instrumental);
        }
        return "между " + RussianDates.WithoutYear(first, last, RussianCase.Instrumental) + " и "
            + (first.Precision == DatePrecision.Year ? last.WrittenYear.ToString(CultureInfo.InvariantCulture) + " годами" : Date(last, RussianCase.Instrumental));
    }

    private string? Third(SetItem item)
    {
        Qualifier qualifier = item.First.Written(item.First.LastComponent, right: true);
        SetItem plain = new(item.Kind, item.First.WithoutQualifiers(), item.Last.WithoutQualifiers());
        int third = plain.With(qualifier) == item ? DateThirds.ThirdOf(_conventions, plain) : -1;
        if (third < 0)
        {
            return null;
        }
        string what = plain.First.Precision switch
        {
            DatePrecision.Day => Date(EdtfDate.FromMonth(plain.First.WrittenYear, plain.First.MonthCode), RussianCase.Genitive),
            DatePrecision.Month => Date(EdtfDate.FromYear(plain.First.WrittenYear), RussianCase.Genitive),
            _ => Date(EdtfDate.FromYear(plain.First.WrittenYear / 10 * 10).WithMasks(1, 0, 0), RussianCase.Genitive),
        };
        return RussianDates.Qualify((third switch { 0 => "начало ", 1 => "середина ", _ => "конец " }) + what, qualifier);
    }

    private string FormatMember(SetItem item) => item.Kind switch
    {
        SetItemKind.Date => Date(item.First, RussianCase.Nominative),
        SetItemKind.Range => Each(item.First) + " " + (RussianDates.SharesYear(item.First, item.Last) && item.First.Precision != DatePrecision.Day
            ? With(RussianDates.WithoutYear(item.First, item.Last, RussianCase.Genitive)) + " по " + Date(item.Last, RussianCase.Accusative)
            : RussianDates.Qualified(item.First, date => With(Date(date, RussianCase.Genitive))) + " " + RussianDates.Qualified(item.Last, date => "по " + Date(date, RussianCase.Accusative))),
        SetItemKind.OnOrAfter => Each(item.First) + " начиная с " + Date(item.First, RussianCase.Genitive),
        _ => Each(item.First) + " по " + Date(item.First, RussianCase.Accusative),
    };

    private static string Each(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => "каждый год",
        DatePrecision.Month => "каждый месяц",
        DatePrecision.Day => "каждый день",
        _ => date.MonthCode switch { <= 32 => "каждый сезон", <= 36 => "каждый квартал", <= 39 => "каждая треть года", _ => "каждое полугодие" },
    };

    private string Date(EdtfDate date, RussianCase form) => RussianDates.Format(date, form, _conventions.Seasons);

    private static bool IsSubYear(EdtfDate date) => date.Precision == DatePrecision.SubYear;
}
