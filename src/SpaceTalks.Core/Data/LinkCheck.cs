using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Checks that records fit together: unique identifiers, links to existing records, and no cycles.
internal sealed class LinkCheck
{
    // The maximum number of topics or places above one: no real tree is deeper, and code that walks up a tree may do so for each milestone.
    private const int GreatestDepth = 64;

    private readonly EntityIndex _entities = new();
    private readonly FaultList _faults;
    private readonly List<string?> _documents;

    private LinkCheck(FaultList faults, List<string?> documents)
    {
        _faults = faults;
        _documents = documents;
    }

    // Throws DataSetException if the records do not fit together.
    public static void Check(DataContent content, List<string?> documents)
    {
        FaultList faults = new(DataSetException.FaultLimit);
        LinkCheck check = new(faults, documents);
        check.Find(content, new DataContent());
        faults.ThrowIfAny(documents);
        content.LinkTargets = check.WithoutMissing(content.LinkTargets);
    }

    // Finds what does not fit together in records that may be incomplete or faulty.
    public static void Find(DataContent content, DataContent? others, FaultList faults, List<string?> documents)
    {
        new LinkCheck(faults, documents).Find(content, others);
    }

    private void Find(DataContent content, DataContent? others)
    {
        FindRepeated(content);
        if (others is not null)
        {
            FindBrokenLinks(content, others);
        }
        FindCircles(content);
    }

    private void FindRepeated(DataContent content)
    {
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is { } kind && list.Get(content) is { } records)
            {
                Index(kind, records);
            }
        }
    }

    private void FindBrokenLinks(DataContent content, DataContent others)
    {
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is { } kind && list.Get(others) is { } records)
            {
                _entities.Add(kind, records);
            }
        }
        if (AreThere(content.LinkTargets))
        {
            return;
        }
        BrokenLinks visitor = new(_entities, _faults);
        foreach (RecordList list in EntityDescriptions.All)
        {
            list.VisitLinks(visitor, content);
        }
    }

    // Merges the targets into one list once all of them exist; any others were named by records that were removed.
    private IReadOnlyCollection<LinkTargets>? WithoutMissing(IReadOnlyCollection<LinkTargets>? targets)
    {
        if (targets is null || (targets.Count == 1 && AreThere(targets)))
        {
            return targets;
        }
        LinkTargets all = new();
        foreach (KeyValuePair<EntityKind, HashSet<string>> named in targets.SelectMany(part => part.Ids))
        {
            foreach (string id in named.Value.Where(id => _entities.Contains(named.Key, id)))
            {
                all.Add(named.Key, id);
            }
        }
        return all.ToParts();
    }

    // If all targets exist, single links need not be checked.
    private bool AreThere(IReadOnlyCollection<LinkTargets>? targets)
    {
        foreach (LinkTargets part in targets ?? [])
        {
            foreach (KeyValuePair<EntityKind, HashSet<string>> named in part.Ids)
            {
                foreach (string id in named.Value)
                {
                    if (!_entities.Contains(named.Key, id))
                    {
                        return false;
                    }
                }
            }
        }
        return targets is not null;
    }

    private void FindCircles(DataContent content)
    {
        FindCircles(EntityKind.Of<Topic>(), content.Topics?.Records ?? [], BroaderOf, "broader");
        FindCircles(EntityKind.Of<Place>(), content.Places?.Records ?? [], WithinOf, "within");
    }

    private static Link BroaderOf(TopicRecord record) => record.Broader;

    private static Link WithinOf(PlaceRecord record) => record.Within;

    // The records of a list are in the order of their identifiers.
    private void Index(EntityKind kind, RecordTable list)
    {
        bool isFirst = _entities.IsEmpty(kind);
        if (isFirst && list.IsInOrder)
        {
            _entities.Add(kind, list);
            return;
        }
        Record[] records = list.All;
        for (int index = 0; index < records.Length; index++)
        {
            Record record = records[index];
            if (record.Id.Length == 0)
            {
                continue;
            }
            if (index > 0 && record.Id == records[index - 1].Id)
            {
                FaultTwice(kind, record, records[index - 1]);
            }
            else if (!isFirst && _entities.Find(kind, record.Id) is { } other)
            {
                FaultTwice(kind, record, other);
            }
        }
        _entities.Add(kind, list);
    }

    private void FaultTwice(EntityKind kind, Record record, Record other) => _faults.Add(
        record,
        "There is another " + kind.Name + " with the id \"" + record.Id + "\", " + other.Path + " in " + other.Origin!.DocumentName
        + ": give one of them another id.");

    private void FindCircles<T>(EntityKind kind, T[] records, Func<T, Link> parent, string name)
        where T : Record
    {
        Dictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T record in records)
        {
            byId[record.Id] = record;
        }
        // The depth of each record that leads to a root.
        Dictionary<string, int> depths = new(StringComparer.Ordinal);
        foreach (T record in records)
        {
            List<T> way = [];
            HashSet<string> ids = new(StringComparer.Ordinal);
            T? step = record;
            while (step is not null && !depths.ContainsKey(step.Id) && ids.Add(step.Id))
            {
                way.Add(step);
                step = Next(step);
            }
            if (step is not null && !depths.ContainsKey(step.Id))
            {
                T last = step;
                for (T other = Next(step)!; other != step; other = Next(other)!)
                {
                    last = _documents.IndexOf(other.Origin!.DocumentName) > _documents.IndexOf(last.Origin!.DocumentName) ? other : last;
                }
                _faults.Add(last, "The \"" + name + "\" links of this " + kind.Name + " lead back to it: remove one of the links in this circle.");
            }
            int depth = step is null ? 0 : depths.TryGetValue(step.Id, out int above) ? above + 1 : int.MinValue;
            for (int index = way.Count - 1; index >= 0; index--, depth++)
            {
                depths[way[index].Id] = depth;
                // One fault for everything below.
                if (depth == GreatestDepth + 1)
                {
                    _faults.Add(way[index], FormattableString.Invariant(
                        $"The \"{name}\" links of this {kind.Name} are more than {GreatestDepth} levels deep: remove some of the levels."));
                }
            }
        }

        T? Next(T record) => parent(record) is { IsMissing: false } link && byId.TryGetValue(link.Id, out T? next) ? next : null;
    }
}
