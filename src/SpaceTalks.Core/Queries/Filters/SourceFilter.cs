using System;

namespace SpaceTalks;

/// <summary>Conditions on sources.</summary>
public static class SourceFilter
{
    /// <summary>Of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    public static Filter<Source> OfKind(SourceKind kind) => Filters.Word<Source, SourceKind>("kind", Words.SourceKinds, kind, static (source, word) => Words.SourceKinds.Get(source.Kind) == word);

    /// <summary>With some words, one after the other, in the title, the publisher or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Source> Mentioning(string phrase) => Filters.Mentioning<Source>(phrase);
}
