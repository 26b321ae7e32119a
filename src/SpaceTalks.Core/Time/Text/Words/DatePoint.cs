namespace SpaceTalks.Time;

// The meaning of a phrase for a point in time: one date, or a range within which it is some day.
internal readonly struct DatePoint
{
    private DatePoint(SetItem item) => Item = item;

    public SetItem Item { get; }

    public bool IsDate => Item.Kind == SetItemKind.Date;

    public EdtfDate Date => Item.First;

    public CalendarDay FirstDay => Item.GetDays().First;

    public CalendarDay LastDay => Item.GetDays().Last;

    public static DatePoint Of(EdtfDate date) => new(new SetItem(SetItemKind.Date, date, date));

    public static DatePoint Of(SetItem item) => new(item);

    public static DatePoint Between(CalendarDay first, CalendarDay last) => new(new SetItem(SetItemKind.Range, DateOf(first), DateOf(last)));

    public static EdtfDate DateOf(CalendarDay day) => EdtfDate.FromDay(day.Year, day.Month, day.DayOfMonth);

    // True if it can be an end of a range as it is written.
    public bool IsRangeEnd => IsDate && SetItem.IsRangeEnd(Date);

    // True for a year, a month or a day, from which people count on.
    public bool IsCalendarUnit => IsRangeEnd && Date.Precision != DatePrecision.SubYear;

    // The qualifier of the whole.
    public Qualifier Qualifier => Item.First.Written(Item.First.LastComponent, right: true);

    public DatePoint WithoutQualifiers() => new(new SetItem(Item.Kind, Item.First.WithoutQualifiers(), Item.Last.WithoutQualifiers()));

    public DatePoint With(Qualifier qualifier) =>
        new(Item.With(qualifier));

    public When ToWhen() => IsDate ? new DateWhen(Date) : new OneOfWhen([Item]);
}
