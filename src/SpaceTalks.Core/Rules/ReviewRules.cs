using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>The rules that come with the library.</summary>
public static class ReviewRules
{
    /// <summary>All of them, by identifier.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } = Array.AsReadOnly<ReviewRule>(
    [
        new DatesExcludeRule(),
        new EventOutsideProgrammeRule(),
        new FirstSinceRule(),
        new GapBetweenHeadsRule(),
        new OfficeAtEventRule(),
        new OverduePlanRule(),
        new ParticipantIsNoPartyRule(),
        new PlacesExcludeRule(),
        new ReportedBeforeEventRule(),
        new SupersededDateRule(),
        new SupersededPlaceRule(),
        new TenureOutsideOrganizationRule(),
        new TwoInOneSeatRule(),
    ]);

    internal static IReadOnlyList<Finding> Run(IReadOnlyList<ReviewRule> rules, ReviewContext context) => Array.AsReadOnly<Finding>(
    [
        .. rules
            .SelectMany(rule => rule.Find(context))
            .OrderByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.Certainty)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ]);
}
