using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds an event that is carried out in a programme (a launch, docking, landing, operation, test or loss) and that has happened at a time
// that cannot lie within the life of the programme. An agreement, decision or announcement about it may be earlier or later. With a
// qualified date, the finding is only possible.
internal sealed class EventOutsideProgrammeRule : ReviewRule
{
    public override string Id => "event-outside-programme";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "A milestone of a programme has a date at which the programme does not exist.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Milestone milestone in context.Milestones)
        {
            if (milestone.Programmes.Count == 0 || milestone.Reports.When is not { } when || milestone.Status != ReportStatus.Completed || !IsDoneInProgrammes(milestone.Kind))
            {
                continue;
            }
            foreach (Programme programme in milestone.Programmes)
            {
                if (programme.When is { } life && when.Within(life) == Certainty.Impossible)
                {
                    yield return new Finding(
                        this,
                        Statements.Unless(when.IsQualified || life.IsQualified),
                        "\"" + milestone.Title + "\" (" + Statements.InEnglish(when) + ") is outside the lifetime of " + programme.Name + " ("
                            + Statements.InEnglish(life) + ").",
                        Statements.DatedBy(milestone.Reports));
                }
            }
        }
    }

    private static bool IsDoneInProgrammes(MilestoneKind kind) => kind is MilestoneKind.Launch or MilestoneKind.Docking or MilestoneKind.Landing
        or MilestoneKind.Operation or MilestoneKind.Test or MilestoneKind.Loss;
}
