namespace SpaceTalks.Time;

// What a phrase for a point in time means: one date, or a range of which it is some day.
internal readonly struct EnglishPoint
{
    private EnglishPoint(SetItem item) => Item = item;

    public SetItem Item { get; }

    public bool IsDate => Item.Kind == SetItemKind.Date;

    public EdtfDate Date => Item.First;

    public CalendarDay FirstDay => Item.GetDays().First;

    public CalendarDay LastDay => Item.GetDays().Last;

    public static EnglishPoint Of(EdtfDate date) => new(new SetItem(SetItemKind.Date, date, date));

    public static EnglishPoint Of(SetItem item) => new(item);

    public static EnglishPoint Between(CalendarDay first, CalendarDay last) => new(new SetItem(SetItemKind.Range, DateOf(first), DateOf(last)));

    public static EdtfDate DateOf(CalendarDay day) => EdtfDate.FromDay(day.Year, day.Month, day.DayOfMonth);

    // Whether it can stand at an end of a range as it is written.
    public bool IsRangeEnd => IsDate && SetItem.IsRangeEnd(Date);

    // Whether it is a year, a month or a day, which people count on from.
    public bool IsCalendarUnit => IsRangeEnd && Date.Precision != DatePrecision.SubYear;

    public EnglishPoint With(Qualifier qualifier) =>
        qualifier == Qualifier.None ? this : new(new SetItem(Item.Kind, With(Item.First, qualifier), With(Item.Last, qualifier)));

    public When ToWhen() => IsDate ? new DateWhen(Date) : new OneOfWhen([Item]);

    private static EdtfDate With(EdtfDate date, Qualifier qualifier) => date.WithQualifier(date.LastComponent, right: true, qualifier);
}
