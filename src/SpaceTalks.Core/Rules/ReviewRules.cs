using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SpaceTalks;

/// <summary>The rules that come with the library.</summary>
public static class ReviewRules
{
    /// <summary>All rules, by identifier.</summary>
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
        new PlanBeforeReportRule(),
        new ReportedBeforeEventRule(),
        new SupersededDateRule(),
        new SupersededPlaceRule(),
        new TenureOutsideOrganizationRule(),
        new TwoInOneSeatRule(),
        new UnsettledStatusRule(),
    ]);

    // Errors first, certain findings before possible ones, then by rule and text.
    internal static IComparer<Finding> Order { get; } = Comparer<Finding>.Create(Compare);

    internal static IReadOnlyList<Finding> Run(IReadOnlyList<ReviewRule> rules, ReviewContext context, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        foreach (ReviewRule rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (Finding finding in FindingsOf(rule, context))
            {
                cancellationToken.ThrowIfCancellationRequested();
                findings.Add(finding);
            }
        }
        return Array.AsReadOnly<Finding>([.. findings.OrderBy(finding => finding, Order)]);
    }

    // A rule may be the caller's own and must be checked.
    private static IEnumerable<Finding> FindingsOf(ReviewRule rule, ReviewContext context)
    {
        IEnumerable<Finding> findings = rule.Find(context) ?? throw new InvalidOperationException("The rule \"" + rule.Id + "\" returned null: if it finds nothing, return an empty sequence.");
        return findings.Select(finding => finding ?? throw new InvalidOperationException("The rule \"" + rule.Id + "\" returned a finding that is null."));
    }

    private static int Compare(Finding x, Finding y)
    {
        int order = y.Severity.CompareTo(x.Severity);
        order = order != 0 ? order : y.Certainty.CompareTo(x.Certainty);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
