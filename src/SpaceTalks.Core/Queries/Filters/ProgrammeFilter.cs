using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Conditions on programmes.</summary>
public static class ProgrammeFilter
{
    /// <summary>About a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Programme> About(Id<Topic> topic) => Filters.About<Programme>(topic);

    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Programme> Involving(params Id<Organization>[] organizations) => Filters.Involving<Programme>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Programme> InvolvingAny(params Id<Organization>[] organizations) => Filters.InvolvingAny<Programme>(organizations);

    /// <summary>Of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Programme> OfKind(ProgrammeKind kind) => Filters.Word<Programme, ProgrammeKind>("kind", Words.ProgrammeKinds, kind, static (programme, word) => Words.ProgrammeKinds.Get(programme.Kind) == word);

    /// <summary>Where possibly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> PossiblyBefore(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Before, Certainty.Possible, window);

    /// <summary>Where possibly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> PossiblyAfter(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.After, Certainty.Possible, window);

    /// <summary>Where possibly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> PossiblyWithin(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Within, Certainty.Possible, window);

    /// <summary>Where possibly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> PossiblyIntersecting(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Intersects, Certainty.Possible, window);

    /// <summary>Where possibly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> PossiblyCovering(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Covers, Certainty.Possible, window);

    /// <summary>Where certainly it ends before a window begins.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> CertainlyBefore(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Before, Certainty.Certain, window);

    /// <summary>Where certainly it begins after a window ends.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> CertainlyAfter(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.After, Certainty.Certain, window);

    /// <summary>Where certainly all of it lies inside a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> CertainlyWithin(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Within, Certainty.Certain, window);

    /// <summary>Where certainly it shares a day with a window.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> CertainlyIntersecting(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Intersects, Certainty.Certain, window);

    /// <summary>Where certainly all of a window lies inside it.</summary>
    /// <param name="window">The window.</param>
    public static Filter<Programme> CertainlyCovering(DateWindow window) =>
        Filters.Time<Programme>(TimeRelation.Covers, Certainty.Certain, window);

    /// <summary>With some words, one after the other, in a name or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Programme> Mentioning(string phrase) => Filters.Mentioning<Programme>(phrase);
}
