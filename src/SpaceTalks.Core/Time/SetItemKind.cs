namespace SpaceTalks.Time;

/// <summary>The kind of an item of a set.</summary>
public enum SetItemKind
{
    /// <summary>A date.</summary>
    Date = 0,

    /// <summary><c>..date</c>: the date and everything before it.</summary>
    OnOrBefore = 1,

    /// <summary><c>date..</c>: the date and everything after it.</summary>
    OnOrAfter = 2,

    /// <summary><c>date..date</c>: two dates of the same precision and everything between them.</summary>
    Range = 3,
}
