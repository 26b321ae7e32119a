using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a tenure, unless cancelled, that cannot lie within the life of its organization. With a qualified date, the finding is only
// possible.
internal sealed class TenureOutsideOrganizationRule : ReviewRule
{
    public override string Id => "tenure-outside-organization";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "An official holds an office at a time when the organization does not exist.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Tenure tenure in context.Tenures)
        {
            if (tenure.Reports.Prevailing.Status != ReportStatus.Cancelled
                && tenure.When is { } held
                && tenure.Organization.When is { } life
                && held.Within(life) == Certainty.Impossible)
            {
                yield return new Finding(
                    this,
                    Statements.Unless(held.IsQualified || life.IsQualified),
                    Statements.NameOf(tenure) + " (" + Statements.InEnglish(held) + ") is outside the lifetime of "
                        + tenure.Organization.Name + " (" + Statements.InEnglish(life) + ").",
                    Statements.DatedBy(tenure.Reports));
            }
        }
    }
}
