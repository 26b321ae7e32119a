using SpaceTalks.Time;

namespace SpaceTalks;

// Bounds the date of something that has happened by the day of the report on it: if a report that all of it has happened gives no last day,
// it is the last day on which the report can have been made.
internal static class BoundedDate
{
    // The date that a report gives for its milestone; the same object if nothing bounds it.
    public static When? Of(ReportRecord? report, Entities entities)
    {
        if (report?.When is not { } when || report.Status != ReportStatus.Completed)
        {
            return report?.When;
        }
        return when switch
        {
            OneOfWhen set when set.LastDay.Kind != BoundKind.Known => entities.LastDayOf(report) is { } last ? Bound(set, last) : when,
            IntervalWhen { End.Kind: IntervalEndKind.Unknown } interval => entities.LastDayOf(report) is { } last ? Bound(interval, last) : when,
            _ => when,
        };
    }

    // An item without an end becomes a range of days; a bound before its first day is ignored.
    private static When Bound(OneOfWhen set, CalendarDay last)
    {
        SetItem[] items = new SetItem[set.Items.Count];
        for (int index = 0; index < items.Length; index++)
        {
            SetItem item = set.Items[index];
            if (item.Kind == SetItemKind.OnOrAfter)
            {
                CalendarDay first = item.First.GetDays().First;
                if (last < first || first.ToLocalDate() is null)
                {
                    return set;
                }
                item = new SetItem(SetItemKind.Range, DayOf(first, item.First), EdtfDate.FromDay(last.Year, last.Month, last.DayOfMonth));
            }
            items[index] = item;
        }
        return new OneOfWhen(items);
    }

    private static When Bound(IntervalWhen interval, CalendarDay last) => last < interval.FirstDay
        ? interval
        : new IntervalWhen(interval.Start, new IntervalEnd(IntervalEndKind.OnOrBefore, EdtfDate.FromDay(last.Year, last.Month, last.DayOfMonth)));

    // A day with the qualifiers of the date.
    private static EdtfDate DayOf(CalendarDay day, EdtfDate date)
    {
        EdtfDate bound = EdtfDate.FromDay(day.Year, day.Month, day.DayOfMonth);
        return bound.WithQualifier(bound.LastComponent, true, date.YearQualifier | date.MonthQualifier | date.DayQualifier);
    }
}
