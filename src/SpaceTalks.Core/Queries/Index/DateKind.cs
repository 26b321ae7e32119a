namespace SpaceTalks;

// What the four numbers of a date say about it.
internal enum DateKind : byte
{
    // One day out of a run: the first and last days say everything.
    SingleDay,

    // From one day out of a run to one day out of another: the four numbers say everything.
    Span,

    // With gaps, qualified, a set, or unknown: the date itself must be examined.
    Other,
}
