using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Converts a filter to one that accepts only certain answers where it accepts possible ones. Negated conditions stay as they are: what is
// excluded when it is possible is also excluded when it is certain.
internal sealed class Strengthening : IFilterVisitor<Milestone, Filter<Milestone>>
{
    private static readonly Strengthening Positive = new(Certainty.Certain);
    private static readonly Strengthening Negative = new(Certainty.Possible);

    private readonly Certainty _certainty;

    private Strengthening(Certainty certainty) => _certainty = certainty;

    public static Filter<Milestone> Of(Filter<Milestone> filter) => filter.Accept(Positive);

    public Filter<Milestone> Visit(EverythingFilter<Milestone> filter) => filter;

    public Filter<Milestone> Visit(AndFilter<Milestone> filter) => filter.Operands.Select(operand => operand.Accept(this)).Aggregate((all, one) => all & one);

    public Filter<Milestone> Visit(OrFilter<Milestone> filter) => filter.Operands.Select(operand => operand.Accept(this)).Aggregate((any, one) => any | one);

    public Filter<Milestone> Visit(NotFilter<Milestone> filter) => !filter.Operand.Accept(ReferenceEquals(this, Positive) ? Negative : Positive);

    public Filter<Milestone> Visit(TermFilter<Milestone> filter) => filter;

    public Filter<Milestone> Visit(TimeFilter<Milestone> filter) =>
        filter.Certainty == _certainty ? filter : new TimeFilter<Milestone>(filter.Relation, _certainty, filter.Window);

    // An upcoming event is never certain, an overdue one always is, and a possibly overdue one never is.
    public Filter<Milestone> Visit(DayFilter<Milestone> filter) => (filter.Key, _certainty) switch
    {
        (QueryKeys.Upcoming, Certainty.Certain) =>
            (MilestoneFilter.WithStatus(ReportStatus.Proposed) | MilestoneFilter.WithStatus(ReportStatus.Planned))
            & MilestoneFilter.CertainlyWithin(DateWindow.From(filter.Day)),
        (QueryKeys.PossiblyOverdue, Certainty.Certain) => !Filter<Milestone>.Everything,
        (QueryKeys.Overdue, Certainty.Possible) => filter | MilestoneFilter.PossiblyOverdue(filter.Day),
        _ => filter,
    };

    public Filter<Milestone> Visit(PhraseFilter<Milestone> filter) => filter;

    public Filter<Milestone> Visit(PredicateFilter<Milestone> filter) => filter;
}
