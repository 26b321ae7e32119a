using System;

namespace SpaceTalks.Time;

/// <summary>One item of a set. An immutable value; equality is equality of notation.</summary>
public readonly struct SetItem : IEquatable<SetItem>
{
    internal SetItem(SetItemKind kind, EdtfDate first, EdtfDate last)
    {
        Kind = kind;
        First = first;
        Last = last;
    }

    /// <summary>What the item is.</summary>
    public SetItemKind Kind { get; }

    /// <summary>The date, or the first of a range; for <c>..date</c> that date.</summary>
    public EdtfDate First { get; }

    /// <summary>The last date of a range; otherwise the same as <see cref="First"/>.</summary>
    public EdtfDate Last { get; }

    /// <summary>Every day that the item may be.</summary>
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

    /// <inheritdoc/>
    public bool Equals(SetItem other) => Kind == other.Kind && First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SetItem other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((First.GetHashCode() * 397) ^ Last.GetHashCode()) * 397) ^ (int)Kind);

    /// <summary>Whether both are written alike.</summary>
    /// <param name="left">One item.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SetItem left, SetItem right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    /// <param name="left">One item.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SetItem left, SetItem right) => !left.Equals(right);

    /// <summary>The item in EDTF, as it was written.</summary>
    public override string ToString() => Kind switch
    {
        SetItemKind.Date => First.ToString(),
        SetItemKind.OnOrBefore => ".." + First,
        SetItemKind.OnOrAfter => First + "..",
        _ => First + ".." + Last,
    };
}
