namespace SpaceTalks;

/// <summary>What the four numbers of a date say.</summary>
internal enum DateKind : byte
{
    /// <summary>It is one day out of a run: its first and last day say all.</summary>
    SingleDay,

    /// <summary>It runs from one day out of a run to one out of another: the four numbers say all.</summary>
    Span,

    /// <summary>It has holes, is qualified, is a set, or is not known: the date itself must be asked.</summary>
    Other,
}
