using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Tests of reports that several rules share.
internal static class Statements
{
    // True if a report says that its subject has happened or is in progress, and is not a plan. Throws ArgumentNullException if the report
    // is null.
    public static bool IsFact(Report report) =>
        (report ?? throw new ArgumentNullException(nameof(report))).Status is ReportStatus.Completed or ReportStatus.Underway;

    // True if a report says that its subject is still to come. Throws ArgumentNullException if the report is null.
    public static bool IsPlan(Report report) =>
        (report ?? throw new ArgumentNullException(nameof(report))).Status is ReportStatus.Proposed or ReportStatus.Planned;

    // Determines whether two dates of one subject exclude each other: they have no day in common or, if both are intervals, cannot be the
    // same interval. At most possible if one of them is qualified. Throws ArgumentNullException if an argument is null.
    public static Certainty AreExclusive(When left, When right)
    {
        if (left is null)
        {
            throw new ArgumentNullException(nameof(left));
        }
        if (right is null)
        {
            throw new ArgumentNullException(nameof(right));
        }
        if (left.Equals(right))
        {
            return Certainty.Impossible;
        }
        // Most dates are runs of days, which their first and last days describe completely.
        bool exclusive = IsRun(left) && IsRun(right) ? left.LastDay < right.FirstDay || right.LastDay < left.FirstDay
            : left.Intersects(right) == Certainty.Impossible
                || (left is IntervalWhen && right is IntervalWhen && (left.PossibleRelations(right) & AllenRelations.Equals) == 0);
        return !exclusive ? Certainty.Impossible
            : left.IsQualified || right.IsQualified ? Certainty.Possible
            : Certainty.Certain;
    }

    // Determines whether places of one subject exclude each other: no place of one lies within a place of the other or contains it. Throws
    // ArgumentNullException if an argument is null.
    public static bool AreExclusive(Places left, Places right)
    {
        if (right is null)
        {
            throw new ArgumentNullException(nameof(right));
        }
        foreach (Place place in left ?? throw new ArgumentNullException(nameof(left)))
        {
            foreach (Place other in right)
            {
                if (place.IsWithin(other) || other.IsWithin(place))
                {
                    return false;
                }
            }
        }
        return true;
    }

    // The milestones and tenures whose reports have the given traits, with the reports on each.
    internal static IEnumerable<(object Subject, Reports Reports)> SubjectsOf(ReviewContext context, ReportTraits traits)
    {
        foreach (Milestone milestone in MilestonesOf(context, traits))
        {
            yield return (milestone, milestone.Reports);
        }
        foreach (Tenure tenure in context.Tenures)
        {
            if (tenure.Reports.Have(traits))
            {
                yield return (tenure, tenure.Reports);
            }
        }
    }

    // The milestones whose reports have the given traits.
    internal static IEnumerable<Milestone> MilestonesOf(ReviewContext context, ReportTraits traits)
    {
        for (int index = 0; index < context.Milestones.Count; index++)
        {
            Milestone milestone = context.Milestones[index];
            if (milestone.Reports.Have(traits))
            {
                yield return milestone;
            }
        }
    }

    // The first of the reports that excludes another with the greatest certainty, and that certainty; null if none does.
    internal static (Report? Report, Certainty Certainty) Excluder(IEnumerable<Report> reports, Func<Report, Certainty> excludes) => reports
        .Select(report => (Report: (Report?)report, Certainty: excludes(report)))
        .Where(pair => pair.Certainty != Certainty.Impossible)
        .OrderByDescending(pair => pair.Certainty)
        .FirstOrDefault();

    // Of reports in prevailing order, those that a better one excludes, each with that one. A report that is certainly excluded excludes
    // nothing itself: a report that contradicts only it agrees with the rest.
    internal static IEnumerable<(Report Report, Report Better, Certainty Certainty)> Conflicts(
        IEnumerable<Report> reports, Func<Report, Report, Certainty> areExclusive)
    {
        List<Report> standing = [];
        foreach (Report report in reports)
        {
            (Report? better, Certainty certainty) = Excluder(standing, other => areExclusive(other, report));
            if (better is not null)
            {
                yield return (report, better, certainty);
            }
            if (certainty != Certainty.Certain)
            {
                standing.Add(report);
            }
        }
    }

    // Whether some report on a subject was made after a date; possible if only a report other than the dated one may have been.
    internal static Certainty IsHeardOfAfter(Reports reports, When when)
    {
        Report dated = DatedBy(reports);
        Certainty answer = Certainty.Impossible;
        for (int index = 0; index < reports.Count && answer != Certainty.Certain; index++)
        {
            Certainty isLater = reports[index].Day?.After(when) ?? Certainty.Impossible;
            if (isLater == Certainty.Certain || (isLater == Certainty.Possible && reports[index] != dated))
            {
                answer = isLater;
            }
        }
        return answer;
    }

    // The findings of a rule on reports whose reporting day contradicts the date that they give; told is what they tell of, a fact or a plan.
    internal static IEnumerable<Finding> Misdated(
        ReviewRule rule, ReviewContext context, ReportTraits traits, string told, Func<Report, When, When, bool> isMisdated)
    {
        foreach ((object subject, Reports reports) in SubjectsOf(context, traits))
        {
            for (int index = 0; index < reports.Count; index++)
            {
                Report report = reports[index];
                if (report.Day is { } reported && report.When is { } when && isMisdated(report, reported, when))
                {
                    yield return new Finding(
                        rule,
                        Unless(reported.IsQualified || when.IsQualified),
                        NameOf(subject) + ": " + report.Source + " reports it as a " + told + " (" + InEnglish(when) + "), but is dated " + InEnglish(reported) + ".",
                        report);
                }
            }
        }
    }

    // The report from which a subject takes its date; the prevailing one if it has no date.
    internal static Report DatedBy(Reports reports) => reports.Dated ?? reports.Prevailing;

    internal static string NameOf(object subject) => subject is Tenure tenure ? NameOf(tenure) : "\"" + ((Milestone)subject).Title + "\"";

    internal static string NameOf(Tenure tenure) => tenure.Official.Name + " as " + tenure.Office + " of " + tenure.Organization.Name;

    internal static string InEnglish(When when) => when.ToString("E", null);

    internal static Certainty Unless(bool isQualified) => isQualified ? Certainty.Possible : Certainty.Certain;

    private static bool IsRun(When when) => when is DateWhen { Date.HasHoles: false };
}
