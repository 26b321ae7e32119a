namespace SpaceTalks.Time;

// What a phrase for a point in time means: one date, or a range of which it is some day.
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

    // Whether it can stand at an end of a range as it is written.
    public bool IsRangeEnd => IsDate && SetItem.IsRangeEnd(Date);

    // Whether it is a year, a month or a day, which people count on from.
    public bool IsCalendarUnit => IsRangeEnd && Date.Precision != DatePrecision.SubYear;

    // What qualifies it as a whole.
    public Qualifier Qualifier => Item.First.Written(Item.First.LastComponent, right: true);

    public DatePoint WithoutQualifiers() => new(new SetItem(Item.Kind, Item.First.WithoutQualifiers(), Item.Last.WithoutQualifiers()));

    public DatePoint With(Qualifier qualifier) =>
        new(Item.With(qualifier));

    public When ToWhen() => IsDate ? new DateWhen(Date) : new OneOfWhen([Item]);
}
