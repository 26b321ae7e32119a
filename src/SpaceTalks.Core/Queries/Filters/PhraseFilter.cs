using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// One or more words that stand one after the other in one of the entity's texts: its title, its summary, one of its names. Case,
/// accents and what stands between words do not count.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class PhraseFilter<T> : Filter<T>
    where T : class
{
    private readonly TextTest _isInText;

    internal PhraseFilter(Phrase phrase)
    {
        _isInText = phrase.IsIn;
        Words = phrase.Words;
    }

    /// <summary>The words, in lower case and without accents; at least one.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is PhraseFilter<T> phrase && phrase.Words.SequenceEqual(Words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Words.Aggregate(5, (hash, word) => unchecked((hash * 397) ^ StringComparer.Ordinal.GetHashCode(word)));

    /// <summary>The word, or the words in quotation marks.</summary>
    public override string ToString() => Words.Count == 1 ? Words[0] : "\"" + string.Join(" ", Words) + "\"";

    internal override bool IsMatch(T entity) => ((ITextual)entity).AnyText(_isInText);

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
