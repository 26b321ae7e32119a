using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Searches all kinds of entities at once.
internal sealed class Search
{
    private readonly List<SearchHit> _hits = [];
    private readonly string _folded;
    private readonly IReadOnlyList<Phrase> _words;

    public Search(string text)
    {
        _folded = WordReader.Fold(text);
        _words = [.. _folded.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => Phrase.Of(word, isExact: false)!)];
        if (QueryDates.TryReadWindow(text.Trim(), out DateWindow window, out _))
        {
            _hits.Add(new SearchHit(window, text));
        }
    }

    // The words without case and accents, separated by spaces.
    public string Folded => _folded;

    public IReadOnlyList<Phrase> Words => _words;

    public Search In<T>(Query<T> entities, string kind)
        where T : class
    {
        if (_words.Count > 0)
        {
            Filter<T> filter = new PhraseFilter<T>(_words[0]);
            foreach (Phrase word in _words.Skip(1))
            {
                filter &= new PhraseFilter<T>(word);
            }
            Add(entities.Where(filter), kind);
        }
        return this;
    }

    // Adds entities that were found to have all words.
    public void Add<T>(IEnumerable<T> found, string kind)
        where T : class => _hits.AddRange(found.Select(entity => SearchHit.Of((IEntity)entity, kind, _folded, _words)));

    public IReadOnlyList<SearchHit> Take(int limit) => SearchHit.Rank(_hits, limit);
}
