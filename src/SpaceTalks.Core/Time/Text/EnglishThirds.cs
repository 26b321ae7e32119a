namespace SpaceTalks.Time;

// "Early", "mid" and "late" as ranges of dates, both ways.
internal static class EnglishThirds
{
    public static readonly string[] Names = ["early", "mid", "late"];

    public static SetItem OfMonth(EnglishConventions conventions, long year, int month, int third)
    {
        int end = Calendar.DaysInMonth(year, month);
        (int first, int last) = Third(third, 1, conventions.EarlyMonthLastDay, conventions.MidMonthLastDay, end);
        return Range(EdtfDate.FromDay(year, month, first), EdtfDate.FromDay(year, month, last));
    }

    public static SetItem OfYear(EnglishConventions conventions, long year, int third)
    {
        (int first, int last) = Third(third, 1, conventions.EarlyYearLastMonth, conventions.MidYearLastMonth, 12);
        return Range(EdtfDate.FromMonth(year, first), EdtfDate.FromMonth(year, last));
    }

    // A third of a decade, which is named by its first year.
    public static SetItem OfDecade(EnglishConventions conventions, long decade, int third)
    {
        (int first, int last) = Third(third, 0, conventions.EarlyDecadeLastYear, conventions.MidDecadeLastYear, 9);
        return Range(EdtfDate.FromYear(decade + first), EdtfDate.FromYear(decade + last));
    }

    // The words for a range that is a third of something; null where it is none.
    public static string? Find(EnglishConventions conventions, SetItem item)
    {
        Qualifier qualifier = item.First.Written(item.First.LastComponent, right: true);
        SetItem plain = new(item.Kind, item.First.WithoutQualifiers(), item.Last.WithoutQualifiers());
        return EnglishPoint.Of(plain).With(qualifier).Item == item && FindPlain(conventions, plain) is { } words
            ? EnglishDates.Qualify(words, qualifier)
            : null;
    }

    private static string? FindPlain(EnglishConventions conventions, SetItem item)
    {
        long year = item.First.WrittenYear;
        for (int third = 0; third < Names.Length; third++)
        {
            if (item.First.Precision == DatePrecision.Day && item == OfMonth(conventions, year, item.First.MonthCode, third))
            {
                return Names[third] + (third == 1 ? "-" : " ") + MonthNames.Get(item.First.MonthCode) + " " + EnglishDates.Year(item.First);
            }
            if (item.First.Precision == DatePrecision.Month && item == OfYear(conventions, year, third))
            {
                return Names[third] + (third == 1 ? "-" : " ") + EnglishDates.Year(item.First);
            }
            if (item.First.Precision == DatePrecision.Year && year is >= 1000 and <= 9989
                && item == OfDecade(conventions, year / 10 * 10, third))
            {
                return "the " + Names[third] + (third == 1 ? "-" : " ") + EnglishDates.Year(EdtfDate.FromYear(year / 10 * 10)) + "s";
            }
        }
        return null;
    }

    private static SetItem Range(EdtfDate first, EdtfDate last) => new(SetItemKind.Range, first, last);

    private static (int First, int Last) Third(int third, int start, int early, int mid, int end) => third switch
    {
        0 => (start, early),
        1 => (early + 1, mid),
        _ => (mid + 1, end),
    };
}
