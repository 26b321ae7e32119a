using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a plan whose date is excluded by the reports that the event has happened: it did not happen as announced. Each plan is compared
// with the prevailing date and those that agree with it. With a qualified date, the finding is only possible.
internal sealed class SupersededDateRule : ReviewRule
{
    public override string Id => "superseded-date";

    public override Severity Severity => Severity.Information;

    public override string Explanation => "A plan gives a date other than that on which the event took place.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach ((object subject, Reports reports) in Statements.SubjectsOf(context, ReportTraits.DatedPlan | ReportTraits.DatedCompletion))
        {
            if (!MayBeSuperseded(reports))
            {
                continue;
            }
            Report[] facts = [.. reports.Where(report => report.Status == ReportStatus.Completed && report.When is not null)];
            Report[] agreed = Array.FindAll(facts, report => Statements.AreExclusive(facts[0].When!, report.When!) == Certainty.Impossible);
            foreach (Report plan in reports.Where(report => Statements.IsPlan(report) && report.When is not null))
            {
                (Report? fact, Certainty certainty) = Statements.Excluder(agreed, report => Statements.AreExclusive(report.When!, plan.When!));
                if (fact is not null)
                {
                    yield return new Finding(
                        this,
                        certainty,
                        Statements.NameOf(subject) + ": the planned date was " + Statements.InEnglish(plan.When!) + " (" + plan.Source + "); the actual date was "
                            + Statements.InEnglish(fact.When!) + " (" + fact.Source + ").",
                        fact,
                        plan);
                }
            }
        }
    }

    // A quick test, since most plans are carried out.
    private static bool MayBeSuperseded(Reports reports)
    {
        for (int index = 0; index < reports.Count; index++)
        {
            if (reports[index] is { Status: ReportStatus.Completed, When: { } fact } && ExcludesAPlan(reports, fact))
            {
                return true;
            }
        }
        return false;
    }

    private static bool ExcludesAPlan(Reports reports, When fact)
    {
        for (int index = 0; index < reports.Count; index++)
        {
            if (reports[index] is { When: { } plan } report
                && Statements.IsPlan(report)
                && Statements.AreExclusive(fact, plan) != Certainty.Impossible)
            {
                return true;
            }
        }
        return false;
    }
}
