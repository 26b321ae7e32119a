namespace SpaceTalks.PostgreSql.Tests;

/// <summary>Makes filters of the same shape with other texts, one after the other. Days and numbers, which are no texts, stay.</summary>
internal sealed class OtherValues(string[] texts) : IFilterVisitor<Milestone, Filter<Milestone>>
{
    private readonly string[] _words = [.. texts.Where(text => Phrase.Of(text, isExact: true) is not null)];
    private int _next;

    public Filter<Milestone> Visit(EverythingFilter<Milestone> filter) => filter;

    public Filter<Milestone> Visit(AndFilter<Milestone> filter) => filter.Operands.Select(operand => operand.Accept(this)).Aggregate((all, one) => all & one);

    public Filter<Milestone> Visit(OrFilter<Milestone> filter) => filter.Operands.Select(operand => operand.Accept(this)).Aggregate((any, one) => any | one);

    public Filter<Milestone> Visit(NotFilter<Milestone> filter) => !filter.Operand.Accept(this);

    public Filter<Milestone> Visit(TermFilter<Milestone> filter) =>
        filter.Key == QueryKeys.Status ? filter : new TermFilter<Milestone>(filter.Key, texts[_next++ % texts.Length] + _next, static (_, _) => false);

    public Filter<Milestone> Visit(TimeFilter<Milestone> filter) => filter;

    public Filter<Milestone> Visit(DayFilter<Milestone> filter) => filter;

    public Filter<Milestone> Visit(PhraseFilter<Milestone> filter) => new PhraseFilter<Milestone>(Phrase.Of(_words[_next++ % _words.Length] + _next, isExact: filter.IsExact)!);

    public Filter<Milestone> Visit(PredicateFilter<Milestone> filter) => filter;
}
