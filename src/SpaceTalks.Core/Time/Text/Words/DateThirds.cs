using System;

namespace SpaceTalks.Time;

// Converts "early", "mid" and "late" to and from ranges of dates.
internal static class DateThirds
{
    public static readonly string[] Names = ["early", "mid", "late"];

    public static SetItem OfMonth(DateConventions conventions, long year, int month, int third, int lastThird) => Days(
        year,
        month,
        Third(third, 1, conventions.EarlyMonthLastDay, conventions.MidMonthLastDay, 31).First,
        Third(lastThird, 1, conventions.EarlyMonthLastDay, conventions.MidMonthLastDay, 31).Last);

    // Thirds of a year that may begin with any month.
    public static SetItem OfYear(DateConventions conventions, long year, int firstMonth, int third, int lastThird) => Range(
        MonthAt(year, firstMonth + Third(third, 1, conventions.EarlyYearLastMonth, conventions.MidYearLastMonth, 12).First - 1),
        MonthAt(year, firstMonth + Third(lastThird, 1, conventions.EarlyYearLastMonth, conventions.MidYearLastMonth, 12).Last - 1));

    // Thirds of a decade, which is given by its first year.
    public static SetItem OfDecade(DateConventions conventions, long decade, int third, int lastThird) => Range(
        EdtfDate.FromYear(decade + Third(third, 0, conventions.EarlyDecadeLastYear, conventions.MidDecadeLastYear, 9).First),
        EdtfDate.FromYear(decade + Third(lastThird, 0, conventions.EarlyDecadeLastYear, conventions.MidDecadeLastYear, 9).Last));

    // Some days of a month, limited to its last.
    public static SetItem Days(long year, int month, int first, int last) => Range(
        EdtfDate.FromDay(year, month, first), EdtfDate.FromDay(year, month, Math.Min(last, Calendar.DaysInMonth(year, month))));

    private static EdtfDate MonthAt(long year, int month) => EdtfDate.FromMonth(year + ((month - 1) / 12), ((month - 1) % 12) + 1);

    // The third of a month, year or decade that a range is; −1 if it is none.
    public static int ThirdOf(DateConventions conventions, SetItem item)
    {
        long year = item.First.WrittenYear;
        for (int third = 0; third < Names.Length; third++)
        {
            if ((item.First.Precision == DatePrecision.Day && item == OfMonth(conventions, year, item.First.MonthCode, third, third))
                || (item.First.Precision == DatePrecision.Month && item == OfYear(conventions, year, 1, third, third))
                || (item.First.Precision == DatePrecision.Year && year is >= 1000 and <= 9989 && item == OfDecade(conventions, year / 10 * 10, third, third)))
            {
                return third;
            }
        }
        return -1;
    }

    // The words for a range that is a third of something; null if it is none.
    public static string? Find(DateConventions conventions, SetItem item)
    {
        Qualifier qualifier = item.First.Written(item.First.LastComponent, right: true);
        SetItem plain = new(item.Kind, item.First.WithoutQualifiers(), item.Last.WithoutQualifiers());
        return DatePoint.Of(plain).With(qualifier).Item == item && FindPlain(conventions, plain) is { } words
            ? EnglishDates.Qualify(words, qualifier)
            : null;
    }

    private static string? FindPlain(DateConventions conventions, SetItem item)
    {
        int third = ThirdOf(conventions, item);
        if (third < 0)
        {
            return null;
        }
        string name = Names[third] + (third == 1 ? "-" : " ");
        return item.First.Precision switch
        {
            DatePrecision.Day => name + MonthNames.Get(item.First.MonthCode) + " " + EnglishDates.Year(item.First),
            DatePrecision.Month => name + EnglishDates.Year(item.First),
            _ => "the " + name + EnglishDates.Year(EdtfDate.FromYear(item.First.WrittenYear / 10 * 10)) + "s",
        };
    }

    private static SetItem Range(EdtfDate first, EdtfDate last) => new(SetItemKind.Range, first, last);

    private static (int First, int Last) Third(int third, int start, int early, int mid, int end) => third switch
    {
        0 => (start, early),
        1 => (early + 1, mid),
        _ => (mid + 1, end),
    };
}
