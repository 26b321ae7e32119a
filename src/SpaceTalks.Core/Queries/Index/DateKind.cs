namespace SpaceTalks;

// What the four numbers of a date say.
internal enum DateKind : byte
{
    // It is one day out of a run: its first and last day say all.
    SingleDay,

    // It runs from one day out of a run to one out of another: the four numbers say all.
    Span,

    // It has holes, is qualified, is a set, or is not known: the date itself must be asked.
    Other,
}
