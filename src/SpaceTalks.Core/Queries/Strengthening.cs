using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Makes of a filter the one that takes only certain answers where it takes possible ones. What a negation excludes when it is possible,
/// it certainly excludes already.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal sealed class Strengthening<T> : IFilterVisitor<T, Filter<T>>
    where T : class
{
    private static readonly Strengthening<T> Positive = new(Certainty.Certain);
    private static readonly Strengthening<T> Negative = new(Certainty.Possible);

    private readonly Certainty _certainty;

    private Strengthening(Certainty certainty) => _certainty = certainty;

    public static Filter<T> Of(Filter<T> filter) => filter.Accept(Positive);

    public Filter<T> Visit(EverythingFilter<T> filter) => filter;

    public Filter<T> Visit(AndFilter<T> filter) => filter.Operands.Select(operand => operand.Accept(this)).Aggregate((all, one) => all & one);

    public Filter<T> Visit(OrFilter<T> filter) => filter.Operands.Select(operand => operand.Accept(this)).Aggregate((any, one) => any | one);

    public Filter<T> Visit(NotFilter<T> filter) => !filter.Operand.Accept(ReferenceEquals(this, Positive) ? Negative : Positive);

    public Filter<T> Visit(TermFilter<T> filter) => filter;

    public Filter<T> Visit(TimeFilter<T> filter) =>
        filter.Certainty == _certainty ? filter : new TimeFilter<T>(filter.Relation, _certainty, filter.Window);

    public Filter<T> Visit(DayFilter<T> filter) => filter;

    public Filter<T> Visit(PhraseFilter<T> filter) => filter;

    public Filter<T> Visit(PredicateFilter<T> filter) => filter;
}
