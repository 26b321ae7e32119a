namespace SpaceTalks.Time;

/// <summary>The kind of an end of an interval.</summary>
public enum IntervalEndKind
{
    /// <summary>A date: the interval starts (or ends) on one of its days.</summary>
    Date = 0,

    /// <summary><c>..date</c>: the interval starts (or ends) on that date or before it (ISO 8601-2:2019, clause 10.6).</summary>
    OnOrBefore = 1,

    /// <summary><c>date..</c>: the interval starts (or ends) on that date or after it (ISO 8601-2:2019, clause 10.6).</summary>
    OnOrAfter = 2,

    /// <summary><c>..</c>: the interval has no beginning (or no end).</summary>
    Open = 3,

    /// <summary>An empty end: there is a beginning (or an end), but it is not known.</summary>
    Unknown = 4,
}
