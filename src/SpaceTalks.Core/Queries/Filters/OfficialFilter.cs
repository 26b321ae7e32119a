using System;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Conditions on officials.</summary>
public static class OfficialFilter
{
    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Official> Involving(params Id<Organization>[] organizations) => Filters.Involving<Official>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Official> InvolvingAny(params Id<Organization>[] organizations) => Filters.InvolvingAny<Official>(organizations);

    /// <summary>Possibly in an office on a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Official> PossiblyInOffice(LocalDate day) =>
        new DayFilter<Official>("possibly-in-office", day, (official, on) => IsInOffice(official, on, Certainty.Possible));

    /// <summary>Certainly in an office on a day.</summary>
    /// <param name="day">The day.</param>
    public static Filter<Official> CertainlyInOffice(LocalDate day) =>
        new DayFilter<Official>("certainly-in-office", day, (official, on) => IsInOffice(official, on, Certainty.Certain));

    private static bool IsInOffice(Official official, LocalDate day, Certainty certainty) =>
        official.Tenures.Any(tenure => Judgement.Of(tenure.When, TimeRelation.Covers, day) >= certainty);

    /// <summary>With some words, one after the other, in a name or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Official> Mentioning(string phrase) => Filters.Mentioning<Official>(phrase);
}
