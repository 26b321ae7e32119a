using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a participant whose organization is not among those that the milestone involves. If the report has no day, or a qualified one, the
// finding is only possible, since the report may be about another event.
internal sealed class ParticipantIsNoPartyRule : ReviewRule
{
    public override string Id => "participant-is-no-party";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "A participant represents an organization that is not a party to the event.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Milestone milestone in Statements.MilestonesOf(context, ReportTraits.Participants))
        {
            foreach (Report report in milestone.Reports)
            {
                foreach (Participant participant in report.Participants)
                {
                    if (!milestone.Involves(participant.Organization.Id))
                    {
                        yield return new Finding(
                            this,
                            Statements.Unless(report.When is null || report.When.IsQualified),
                            "\"" + milestone.Title + "\": " + participant + " takes part (" + report.Source + "), but "
                                + participant.Organization.Name + " is not a party.",
                            report);
                    }
                }
            }
        }
    }
}
