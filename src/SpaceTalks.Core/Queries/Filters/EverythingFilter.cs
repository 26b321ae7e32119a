namespace SpaceTalks;

/// <summary>The condition that every entity meets.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class EverythingFilter<T> : Filter<T>
    where T : class
{
    internal static readonly EverythingFilter<T> Instance = new();

    private EverythingFilter()
    {
    }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => 1;

    /// <summary>Returns the sign for everything, <c>*</c>.</summary>
    public override string ToString() => QueryScanner.EverythingSign;

    internal override bool IsMatch(T entity) => true;

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
