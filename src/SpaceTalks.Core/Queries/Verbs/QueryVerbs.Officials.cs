using NodaTime;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the officials to those who possibly held an office on a day.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Official> PossiblyInOffice(this Query<Official> query, LocalDate day) =>
        query.With(Filter.PossiblyInOffice(day));

    /// <summary>Filters the officials to those who certainly held an office on a day.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Official> CertainlyInOffice(this Query<Official> query, LocalDate day) =>
        query.With(Filter.CertainlyInOffice(day));
}
