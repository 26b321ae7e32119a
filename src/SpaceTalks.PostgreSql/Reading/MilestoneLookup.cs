using System;
using System.Collections.Generic;

namespace SpaceTalks.PostgreSql;

// The milestones that the text of a query names. Names that are not known yet are noted, to be looked up in the database. For one thread.
internal sealed class MilestoneLookup : IEntityLookup
{
    private readonly Dictionary<string, Milestone?> _known = new(StringComparer.Ordinal);
    private string? _asked;

    public IEnumerable<string> Ids => [];

    public IEnumerable<string> Names => [];

    public string? IdOf(string text) => Find(text)?.Id.Value;

    public IReadOnlyList<string> SharingName(string text) => [];

    public Milestone? Find(string text)
    {
        if (_known.TryGetValue(text, out Milestone? milestone))
        {
            return milestone;
        }
        _asked ??= text;
        return null;
    }

    public void Add(string name, Milestone? milestone) => _known[name] = milestone;

    // The name to look up next; null if all that were asked for are known.
    public string? TakeAsked()
    {
        string? asked = _asked;
        _asked = null;
        return asked;
    }
}
