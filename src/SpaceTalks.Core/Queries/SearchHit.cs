using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A result of a search: an entity and the text in which the words were found, or a window if the search text reads as a date. Immutable.
/// </summary>
public sealed class SearchHit
{
    private readonly int _rank;

    internal SearchHit(DateWindow window, string text)
    {
        Window = window;
        Title = window.ToString();
        Matched = text;
        Kind = "date";
        _rank = -1;
    }

    private SearchHit(IEntity entity, string kind, string matched, int rank)
    {
        Entity = entity;
        Kind = kind;
        Title = entity.Names.FirstOrDefault(name => name is not null) ?? entity.ToString()!;
        Matched = matched;
        _rank = rank;
    }

    /// <summary>The entity: a <see cref="Milestone"/>, an <see cref="Official"/> and so on; null if the hit is a window.</summary>
    public object? Entity { get; }

    /// <summary>The kind of entity in one word ("milestone"), or "date".</summary>
    public string Kind { get; }

    /// <summary>The entity's title or name, or the window in EDTF.</summary>
    public string Title { get; }

    /// <summary>
    /// The text that contains the first of the words: a name, a summary, a text of a report, or the name of a linked entity.
    /// </summary>
    public string Matched { get; }

    /// <summary>A value indicating whether all of the words are in one of the entity's own names or in its title.</summary>
    public bool IsInName => _rank <= 1;

    /// <summary>
    /// The window that the search text denotes, for a query such as <c>possibly-within:2026-33</c>; null if the hit is an entity.
    /// </summary>
    public DateWindow? Window { get; }

    /// <summary>Returns the kind and the title.</summary>
    public override string ToString() => Kind + ": " + Title;

    // Orders the hits that have all words, best first: exact names, then names with the words, then texts with the words. The order within
    // each group is kept.
    internal static IReadOnlyList<SearchHit> Rank(IEnumerable<SearchHit> hits, int limit) =>
        hits.OrderBy(hit => hit._rank).Take(limit).ToList().AsReadOnly();

    internal static SearchHit Of(IEntity entity, string kind, string folded, IReadOnlyList<Phrase> words)
    {
        string[] names = [.. entity.Names.OfType<string>()];
        IEnumerable<string> alone = entity is Official official ? official.Surnames.Concat(names) : names;
        int rank = entity.Key == folded || alone.Any(name => WordReader.Fold(name) == folded) ? 0
            : names.Any(name => words.All(word => word.IsIn(name.AsSpan()))) ? 1
            : 2;
        string matched = string.Empty;
        ((ITextual)entity).AnyText(text =>
        {
            bool isIn = words[0].IsIn(text);
            matched = isIn ? text.ToString() : matched;
            return isIn;
        });
        return new SearchHit(entity, kind, matched, rank);
    }
}
