using System;

namespace SpaceTalks;

/// <summary>
/// A condition that consists of a key and a value: the entity is about a topic, involves an organization, or is of a kind.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class TermFilter<T> : Filter<T>
    where T : class
{
    private readonly Func<T, string, bool> _isMatch;

    internal TermFilter(string key, string value, Func<T, string, bool> isMatch)
    {
        Key = key;
        Value = value;
        _isMatch = isMatch;
    }

    /// <summary>The key: <c>about</c>, <c>involving</c>, <c>kind</c> and so on.</summary>
    public string Key { get; }

    /// <summary>The value: an identifier or a word.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is TermFilter<T> term && term.Key == Key && term.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Key.GetHashCode() * 397) ^ Value.GetHashCode());

    /// <summary>Returns the key and the value, in quotation marks if necessary: <c>country:"United States"</c>.</summary>
    public override string ToString() => Key + ":" + QueryPrinter.Value(Value);

    internal override bool IsMatch(T entity) => _isMatch(entity, Value);

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
