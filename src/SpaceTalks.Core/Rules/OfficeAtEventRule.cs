using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Finds a report that names an official in an office that the official cannot have held: for an event that has happened, on its day; for a
// plan, both on the planned day and on the reporting day. If the reporting day of a plan is not known, or a date is qualified, the finding
// is only possible. Officials without other known tenures are not judged, nor are those who held the office at a time that no source gives.
// A tenure that was only planned counts for plans alone.
internal sealed class OfficeAtEventRule : ReviewRule
{
    // If there are more, the message only counts them.
    private const int MostNamed = 5;

    public override string Id => "office-at-event";

    public override Severity Severity => Severity.Error;

    public override string Explanation => "A report names an official with an office that the official did not hold at the time.";

    protected override IEnumerable<Finding> FindIn(ReviewContext context)
    {
        foreach (Milestone milestone in Statements.MilestonesOf(context, ReportTraits.Participants))
        {
            foreach (Report report in milestone.Reports)
            {
                foreach (Participant participant in report.Participants)
                {
                    if (participant.Official is null || participant.Office is null || (report.When ?? milestone.Reports.When) is not { } day)
                    {
                        continue;
                    }
                    Tenure[] held =
                    [
                        .. participant.Official.Tenures.Where(tenure => tenure.Organization == participant.Organization && Counts(tenure, report)),
                    ];
                    Tenure[] named = Array.FindAll(held, tenure => string.Equals(tenure.Office, participant.Office, StringComparison.OrdinalIgnoreCase));
                    Tenure[] told = named.Length > 0 ? named : held;
                    if (Judge(told, report, day) is { } certainty)
                    {
                        yield return new Finding(
                            this,
                            certainty,
                            participant.Official.Name + " is named as " + participant.Office + " of " + participant.Organization.Name + " in \""
                                + milestone.Title + "\", " + Statements.InEnglish(day) + " (" + report.Source + "), but held the office "
                                + string.Join(" and ", told.Take(MostNamed).Select(tenure => Statements.InEnglish(tenure.When!)))
                                + (told.Length > MostNamed ? FormattableString.Invariant($" and {told.Length - MostNamed} more times") : string.Empty) + ".",
                            [report, .. told.Take(MostNamed).Select(tenure => Statements.DatedBy(tenure.Reports))]);
                    }
                }
            }
        }
    }

    private static bool Counts(Tenure tenure, Report report) =>
        Statements.IsFact(tenure.Reports.Prevailing)
        || (Statements.IsPlan(tenure.Reports.Prevailing) && !Statements.IsFact(report));

    private static Certainty? Judge(Tenure[] tenures, Report report, When day)
    {
        bool isOut = tenures.Length > 0 && Array.TrueForAll(tenures, tenure => tenure.When?.Intersects(day) == Certainty.Impossible);
        if (!isOut || report.Status == ReportStatus.Cancelled)
        {
            return null;
        }
        bool isQualified = day.IsQualified || Array.Exists(tenures, tenure => tenure.When!.IsQualified);
        if (Statements.IsFact(report))
        {
            return Statements.Unless(isQualified);
        }
        // An official who certainly held the office when the plan was reported was named correctly at the time.
        Certainty held = report.Day is not { } reported ? Certainty.Possible : tenures.Max(tenure => tenure.When!.Intersects(reported));
        return held switch
        {
            Certainty.Certain => null,
            Certainty.Possible => Certainty.Possible,
            _ => Statements.Unless(isQualified || report.Day!.IsQualified),
        };
    }
}
