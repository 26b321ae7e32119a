namespace SpaceTalks;

/// <summary>A visitor of filters, with one method for each form of filter, so that another engine can run them.</summary>
/// <typeparam name="T">The kind of entity that the filter applies to.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
public interface IFilterVisitor<T, out TResult>
    where T : class
{
    /// <summary>Visits the condition that every entity meets.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(EverythingFilter<T> filter);

    /// <summary>Visits a condition that holds if all of several conditions hold.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(AndFilter<T> filter);

    /// <summary>Visits a condition that holds if at least one of several conditions holds.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(OrFilter<T> filter);

    /// <summary>Visits the negation of a condition.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(NotFilter<T> filter);

    /// <summary>Visits a condition that consists of a key and a value: <c>about:iss-future</c>.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(TermFilter<T> filter);

    /// <summary>Visits a condition on the relation of the date to a window.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(TimeFilter<T> filter);

    /// <summary>Visits a condition that is judged on a day: <c>upcoming:2025-10-15</c>.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(DayFilter<T> filter);

    /// <summary>Visits a condition on words in the texts: <c>"joint crew"</c>.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(PhraseFilter<T> filter);

    /// <summary>Visits a delegate, which no other engine can run.</summary>
    /// <param name="filter">The filter.</param>
    TResult Visit(PredicateFilter<T> filter);
}
