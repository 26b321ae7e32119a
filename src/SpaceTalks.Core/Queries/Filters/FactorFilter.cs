using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Conditions on factors.</summary>
public static class FactorFilter
{
    /// <summary>About a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Factor> About(Id<Topic> topic) => Filters.About<Factor>(topic);

    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Factor> Involving(params Id<Organization>[] organizations) => Filters.Involving<Factor>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Factor> InvolvingAny(params Id<Organization>[] organizations) => Filters.InvolvingAny<Factor>(organizations);

    /// <summary>Of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Factor> OfKind(FactorKind kind) => Filters.Word<Factor, FactorKind>("kind", Words.FactorKinds, kind, static (factor, word) => Words.FactorKinds.Get(factor.Kind) == word);

    /// <summary>Where possibly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> PossiblyBefore(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Before, Certainty.Possible, window);

    /// <summary>Where possibly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> PossiblyAfter(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.After, Certainty.Possible, window);

    /// <summary>Where possibly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> PossiblyWithin(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Within, Certainty.Possible, window);

    /// <summary>Where possibly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> PossiblyIntersecting(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Intersects, Certainty.Possible, window);

    /// <summary>Where possibly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> PossiblyCovering(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Covers, Certainty.Possible, window);

    /// <summary>Where certainly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> CertainlyBefore(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Before, Certainty.Certain, window);

    /// <summary>Where certainly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> CertainlyAfter(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.After, Certainty.Certain, window);

    /// <summary>Where certainly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> CertainlyWithin(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Within, Certainty.Certain, window);

    /// <summary>Where certainly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> CertainlyIntersecting(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Intersects, Certainty.Certain, window);

    /// <summary>Where certainly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Factor> CertainlyCovering(DateWindow window) =>
        Filters.Time<Factor>(TimeRelation.Covers, Certainty.Certain, window);

    /// <summary>With some words, one after the other, in the title, the summary or a point. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Factor> Mentioning(string phrase) => Filters.Mentioning<Factor>(phrase);
}
