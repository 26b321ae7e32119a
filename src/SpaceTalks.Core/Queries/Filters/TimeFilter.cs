using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A condition that the date is in a relation to a window, with at least a given certainty. For a date that is qualified as uncertain or
/// approximate, the relation is at most possible; for an unknown date, it is possible.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class TimeFilter<T> : Filter<T>
    where T : class
{
    internal TimeFilter(TimeRelation relation, Certainty certainty, DateWindow window)
    {
        Relation = relation;
        Certainty = certainty;
        Window = window;
    }

    /// <summary>The relation of the date to the window.</summary>
    public TimeRelation Relation { get; }

    /// <summary>The least certainty required: possible or certain.</summary>
    public Certainty Certainty { get; }

    /// <summary>The window to which the date is related.</summary>
    public DateWindow Window { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) =>
        other is TimeFilter<T> time && time.Relation == Relation && time.Certainty == Certainty && time.Window == Window;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Window.GetHashCode() * 397) ^ (int)Relation) * 397) ^ (int)Certainty);

    /// <summary>Returns the verb and the window: <c>possibly-within:2026-33</c>.</summary>
    public override string ToString() => KeyOf(Relation, Certainty) + ":" + Window;

    internal static string KeyOf(TimeRelation relation, Certainty certainty) =>
        (certainty == Certainty.Certain ? "certainly-" : "possibly-") + Words.TimeRelations.Get(relation);

    // Only factories for dated entities create such a filter.
    internal override bool IsMatch(T entity) => Judgement.Of(((IDated)entity).When, Relation, Window) >= Certainty;

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
