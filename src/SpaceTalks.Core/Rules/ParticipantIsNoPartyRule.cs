using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// A participant's organization is not among those that the milestone involves. It is possible only where the report has no day, or the
// day is qualified: then it may be about something else.
internal sealed class ParticipantIsNoPartyRule : ReviewRule
{
    public override string Id => "participant-is-no-party";

    public override Severity Severity => Severity.Warning;

    public override string Explanation => "Somebody takes part for an organization that is no party to the event.";

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
                                + participant.Organization.Name + " is no party.",
                            report);
                    }
                }
            }
        }
    }
}
