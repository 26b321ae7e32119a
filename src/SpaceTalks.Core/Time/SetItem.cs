using System;

namespace SpaceTalks.Time;

/// <summary>An item of a set. An immutable value; equality is equality of notation.</summary>
public readonly struct SetItem : IEquatable<SetItem>
{
    internal SetItem(SetItemKind kind, EdtfDate first, EdtfDate last)
    {
        Kind = kind;
        First = first;
        Last = last;
    }

    /// <summary>Creates an item that is a date.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static SetItem Of(DateWhen date) =>
        date is null ? throw new ArgumentNullException(nameof(date)) : new SetItem(SetItemKind.Date, date.Date, date.Date);

    /// <summary>Creates an item of a date and everything before it: <c>..date</c>.</summary>
    /// <param name="date">The date, all of whose digits must be specified.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> has unspecified digits or a number of significant digits.</exception>
    public static SetItem OnOrBefore(DateWhen date) => new(SetItemKind.OnOrBefore, RangeEnd(date, nameof(date)), date.Date);

    /// <summary>Creates an item of a date and everything after it: <c>date..</c>.</summary>
    /// <param name="date">The date, all of whose digits must be specified.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> has unspecified digits or a number of significant digits.</exception>
    public static SetItem OnOrAfter(DateWhen date) => new(SetItemKind.OnOrAfter, RangeEnd(date, nameof(date)), date.Date);

    /// <summary>Creates an item of two dates and everything between them: <c>date..date</c>.</summary>
    /// <param name="first">The first date, all of whose digits must be specified.</param>
    /// <param name="last">The last date, of the same precision.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The dates differ in precision or are out of order, or one of them has unspecified digits or a number of significant digits.
    /// </exception>
    public static SetItem Range(DateWhen first, DateWhen last)
    {
        EdtfDate start = RangeEnd(first, nameof(first));
        EdtfDate end = RangeEnd(last, nameof(last));
        return !DateUnits.AreOfOneKind(start, end) ? throw new ArgumentException("Both dates must have the same precision.", nameof(last))
            : start.GetDays().First > end.GetDays().First ? throw new ArgumentException("The last date must not be before the first.", nameof(last))
            : new SetItem(SetItemKind.Range, start, end);
    }

    /// <summary>Converts a date to an item.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static implicit operator SetItem(DateWhen date) => Of(date);

    /// <summary>The kind of the item.</summary>
    public SetItemKind Kind { get; }

    /// <summary>The date, or the first date of a range; for <c>..date</c> it is that date.</summary>
    public EdtfDate First { get; }

    /// <summary>The last date of a range; otherwise the same as <see cref="First"/>.</summary>
    public EdtfDate Last { get; }

    // A copy with a qualifier of its dates as a whole.
    internal SetItem With(Qualifier qualifier) =>
        new(Kind, First.QualifiedBy(qualifier), Last.QualifiedBy(qualifier));

    // True if a date can be an end of a range.
    internal static bool IsRangeEnd(EdtfDate date) => !date.HasUnspecifiedDigits && date.SignificantDigits is null;

    private static EdtfDate RangeEnd(DateWhen date, string name) =>
        date is null ? throw new ArgumentNullException(name)
        : IsRangeEnd(date.Date) ? date.Date
        : throw new ArgumentException("The end of a range must be a date whose digits are all specified.", name);

    // All possible days of the item.
    internal DaySet GetDays()
    {
        DaySet first = First.GetDays();
        return Kind switch
        {
            SetItemKind.Date => first,
            SetItemKind.OnOrBefore => DaySet.Run(CalendarDay.FarPast, first.Last),
            SetItemKind.OnOrAfter => DaySet.Run(first.First, CalendarDay.FarFuture),
            _ => DaySet.Run(first.First, Last.GetDays().Last),
        };
    }

    // The first and last of them, as one number each; the last is before the first if a year has too many digits.
    internal void GetPackedHull(out PackedDay first, out PackedDay last)
    {
        First.GetPackedHull(out first, out last);
        if (last.IsBefore(first))
        {
            return;
        }
        switch (Kind)
        {
            case SetItemKind.OnOrBefore:
                first = PackedDay.FarPast;
                break;
            case SetItemKind.OnOrAfter:
                last = PackedDay.FarFuture;
                break;
            case SetItemKind.Range:
                Last.GetPackedHull(out _, out last);
                break;
        }
    }

    /// <inheritdoc/>
    public bool Equals(SetItem other) => Kind == other.Kind && First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SetItem other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((First.GetHashCode() * 397) ^ Last.GetHashCode()) * 397) ^ (int)Kind);

    /// <summary>Determines whether two items have the same notation.</summary>
    /// <param name="left">The first item.</param>
    /// <param name="right">The second item.</param>
    public static bool operator ==(SetItem left, SetItem right) => left.Equals(right);

    /// <summary>Determines whether two items have different notations.</summary>
    /// <param name="left">The first item.</param>
    /// <param name="right">The second item.</param>
    public static bool operator !=(SetItem left, SetItem right) => !left.Equals(right);

    /// <summary>Returns the item in EDTF, as it was written.</summary>
    public override string ToString() => Kind switch
    {
        SetItemKind.Date => First.ToString(),
        SetItemKind.OnOrBefore => ".." + First,
        SetItemKind.OnOrAfter => First + "..",
        _ => First + ".." + Last,
    };
}
