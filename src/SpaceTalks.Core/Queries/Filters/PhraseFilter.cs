using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A condition on one or more words that stand one after the other in one of an entity's texts (its title, its summary, one of its names,
/// the texts of its reports or points) or in the name of an entity that it links to. Case, accents and the characters between words make no
/// difference.
/// </summary>
/// <remarks>
/// A single word also matches its singular or plural, unless it is exact, as it is in quotation marks. For this purpose, a final "ies" is
/// read as "y"; a final "es" after s, x, z, ch or sh is dropped, and so is any other final "s", unless the word has three letters or fewer
/// or ends in "ss", "us" or "is".
/// </remarks>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class PhraseFilter<T> : Filter<T>
    where T : class
{
    private readonly TextTest _isInText;
    private readonly Phrase _phrase;

    internal PhraseFilter(Phrase phrase)
    {
        _phrase = phrase;
        _isInText = phrase.IsIn;
        Words = phrase.Words;
    }

    internal Phrase Phrase => _phrase;

    /// <summary>A value indicating whether the words are matched exactly, without singular and plural. Several words always are.</summary>
    public bool IsExact => _phrase.IsExact;

    /// <summary>The words, in lower case and without accents; at least one.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is PhraseFilter<T> phrase && phrase.IsExact == IsExact && phrase.Words.SequenceEqual(Words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Words.Aggregate(5, (hash, word) => unchecked((hash * 397) ^ StringComparer.Ordinal.GetHashCode(word)));

    /// <summary>Returns the word or, if the words are matched exactly, the words in quotation marks.</summary>
    public override string ToString() => !IsExact ? Words[0] : "\"" + string.Join(" ", Words) + "\"";

    internal override bool IsMatch(T entity) => ((ITextual)entity).AnyText(_isInText);

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
