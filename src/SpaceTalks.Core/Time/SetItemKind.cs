namespace SpaceTalks.Time;

/// <summary>What an item of a set is.</summary>
public enum SetItemKind
{
    /// <summary>A date.</summary>
    Date = 0,

    /// <summary><c>..date</c>: the date and all before it.</summary>
    OnOrBefore = 1,

    /// <summary><c>date..</c>: the date and all after it.</summary>
    OnOrAfter = 2,

    /// <summary><c>date..date</c>: both dates, of one precision, and all between them.</summary>
    Range = 3,
}
