using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Finds milestones by the names of the entities that they link to: first the entities with the words in a name, then the rows that link to
// them. The rows of an entity are found when one of its names first matches. Safe for use by any number of threads.
internal sealed class LinkedNames
{
    private readonly (IReadOnlyList<IEntity> Entities, Func<RowSets> Rows)[] _families;
    private readonly Lazy<Dictionary<string, List<(int Family, IEntity Entity)>>> _byWord;

    public LinkedNames(Entities entities, Func<RowSets> programmes, Func<RowSets> officials)
    {
        Lazy<RowSets> topics = new(() => new RowSets<Topic>(MilestoneValues.NamedTopics(entities), entities.MilestoneRows));
        Lazy<RowSets> organizations = new(() => new RowSets<Organization>(MilestoneValues.NamedOrganizations(entities), entities.MilestoneRows));
        Lazy<RowSets> places = new(() => new RowSets<Place>(MilestoneValues.NamedPlaces(entities), entities.MilestoneRows));
        _families =
        [
            (entities.Topics, () => topics.Value),
            (entities.Organizations, () => organizations.Value),
            (entities.Programmes, programmes),
            (entities.Places, () => places.Value),
            (entities.Officials, officials),
        ];
        _byWord = new(IndexWords);
    }

    // One set of rows for each entity with the words in a name.
    public List<RowSet> Find(Phrase phrase)
    {
        List<RowSet> found = [];
        foreach ((int family, IEntity entity) in FindEntities(phrase))
        {
            if (_families[family].Rows()[entity.Key] is { Count: > 0 } rows)
            {
                found.Add(rows);
            }
        }
        return found;
    }

    // The entities with the words in a name.
    public IEnumerable<IEntity> EntitiesNamed(Phrase phrase) => FindEntities(phrase).Select(found => found.Entity);

    private IEnumerable<(int Family, IEntity Entity)> FindEntities(Phrase phrase)
    {
        foreach (string form in phrase.Forms)
        {
            if (_byWord.Value.TryGetValue(form, out List<(int Family, IEntity Entity)>? entities))
            {
                foreach ((int Family, IEntity Entity) entity in entities)
                {
                    if (entity.Entity.Names.Any(name => phrase.IsIn(name.AsSpan())))
                    {
                        yield return entity;
                    }
                }
            }
        }
    }

    private Dictionary<string, List<(int Family, IEntity Entity)>> IndexWords()
    {
        Dictionary<string, List<(int Family, IEntity Entity)>> byWord = new(StringComparer.Ordinal);
        for (int family = 0; family < _families.Length; family++)
        {
            foreach (IEntity entity in _families[family].Entities)
            {
                foreach (string? name in entity.Names)
                {
                    AddWords(byWord, name, (family, entity));
                }
            }
        }
        return byWord;
    }

    private static void AddWords(Dictionary<string, List<(int Family, IEntity Entity)>> byWord, string? name, (int Family, IEntity Entity) entity)
    {
        WordReader reader = new(name.AsSpan(), stackalloc char[WordReader.LongestWord]);
        while (reader.TryRead(out ReadOnlySpan<char> word))
        {
            string text = word.ToString();
            if (!byWord.TryGetValue(text, out List<(int Family, IEntity Entity)>? entities))
            {
                byWord.Add(text, entities = []);
            }
            if (entities.Count == 0 || !ReferenceEquals(entities[entities.Count - 1].Entity, entity.Entity))
            {
                entities.Add(entity);
            }
        }
    }
}
