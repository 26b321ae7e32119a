using System;

namespace SpaceTalks.Time;

/// <summary>
/// A source's statement about the quality of a date or of a part of it (ISO 8601-2:2019, clause 8.4). A qualifier is kept, printed and
/// queryable; it does not move a bound.
/// </summary>
[Flags]
public enum Qualifier
{
    /// <summary>No qualifier.</summary>
    None = 0,

    /// <summary>Uncertain, <c>?</c>: the source is not sure of it.</summary>
    Uncertain = 1,

    /// <summary>Approximate, <c>~</c>: it is an estimate.</summary>
    Approximate = 2,

    /// <summary>Both uncertain and approximate, <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
