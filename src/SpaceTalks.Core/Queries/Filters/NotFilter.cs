namespace SpaceTalks;

/// <summary>The negation of a condition.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class NotFilter<T> : Filter<T>
    where T : class
{
    private NotFilter(Filter<T> operand)
        : base(operand.Depth) => Operand = operand;

    /// <summary>The condition that must not hold. It is never a <see cref="NotFilter{T}"/> itself.</summary>
    public Filter<T> Operand { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is NotFilter<T> not && not.Operand.Equals(Operand);

    /// <inheritdoc/>
    public override int GetHashCode() => ~Operand.GetHashCode();

    /// <summary>Returns the text of the condition after a minus sign.</summary>
    public override string ToString() => QueryPrinter.Print(this);

    internal static Filter<T> Of(Filter<T> operand) => operand is NotFilter<T> not ? not.Operand : new NotFilter<T>(operand);

    internal override bool IsMatch(T entity) => !Operand.IsMatch(entity);

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
