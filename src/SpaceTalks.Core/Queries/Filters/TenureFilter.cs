using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Conditions on tenures.</summary>
public static class TenureFilter
{
    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Tenure> Involving(params Id<Organization>[] organizations) => Filters.Involving<Tenure>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Tenure> InvolvingAny(params Id<Organization>[] organizations) => Filters.InvolvingAny<Tenure>(organizations);

    /// <summary>Where possibly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> PossiblyBefore(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Before, Certainty.Possible, window);

    /// <summary>Where possibly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> PossiblyAfter(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.After, Certainty.Possible, window);

    /// <summary>Where possibly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> PossiblyWithin(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Within, Certainty.Possible, window);

    /// <summary>Where possibly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> PossiblyIntersecting(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Intersects, Certainty.Possible, window);

    /// <summary>Where possibly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> PossiblyCovering(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Covers, Certainty.Possible, window);

    /// <summary>Where certainly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> CertainlyBefore(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Before, Certainty.Certain, window);

    /// <summary>Where certainly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> CertainlyAfter(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.After, Certainty.Certain, window);

    /// <summary>Where certainly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> CertainlyWithin(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Within, Certainty.Certain, window);

    /// <summary>Where certainly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> CertainlyIntersecting(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Intersects, Certainty.Certain, window);

    /// <summary>Where certainly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Tenure> CertainlyCovering(DateWindow window) =>
        Filters.Time<Tenure>(TimeRelation.Covers, Certainty.Certain, window);

    /// <summary>With some words, one after the other, in the office, or the name of the official or the organization. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Tenure> Mentioning(string phrase) => Filters.Mentioning<Tenure>(phrase);
}
