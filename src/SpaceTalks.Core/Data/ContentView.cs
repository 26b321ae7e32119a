using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The part of a content that remains when every statement is tested: reports, citations, checks, and everything that has citations of its
// own or of its owner. Anything that never had a statement is vocabulary and remains, and so does everything that a remaining record links
// to.
internal sealed class ContentView
{
    private readonly StatementTest _test;

    // The records that had statements and have none left, by kind and identifier.
    private readonly Dictionary<EntityKind, Dictionary<string, Record>> _bare = [];

    private ContentView(StatementTest test) => _test = test;

    public static DataContent Keep(DataContent content, StatementTest test)
    {
        ContentView view = new(test);
        DataContent kept = ReportLists.Keep(content, test);
        kept.Milestones = kept.Milestones?.Map(view.Keep);
        kept.Factors = content.Factors?.Map(view.Keep);
        kept.Questions = content.Questions?.Map(view.Keep);
        kept.Topics = content.Topics?.Map(view.Keep);
        kept.Officials = content.Officials?.Map(view.Keep);
        kept.Agencies = content.Agencies?.Map(view.Keep);
        kept.Companies = content.Companies?.Map(view.Keep);
        kept.States = content.States?.Map(view.Keep);
        kept.InternationalBodies = content.InternationalBodies?.Map(view.Keep);
        kept.Programmes = content.Programmes?.Map(view.Keep);
        view.TakeOutBare(kept);
        return kept;
    }

    // A check without a source belongs to its owner.
    private MilestoneRecord Keep(MilestoneRecord record)
    {
        ClaimCheckRecord[]? checks = Keep(record.Checks);
        if (checks == record.Checks)
        {
            return record;
        }
        MilestoneRecord copy = (MilestoneRecord)record.Copy();
        copy.Checks = checks;
        return copy;
    }

    private FactorRecord? Keep(FactorRecord record)
    {
        CitationRecord[]? citations = Keep(record.Citations);
        if (citations is null)
        {
            return null;
        }
        FactorRecord copy = (FactorRecord)record.Copy();
        copy.Citations = citations;
        KeepDate(ref copy.When, ref copy.WhenCitations, isOwnerKept: true);
        copy.Points = KeepParts(record.Points, isOwnerKept: true);
        copy.Checks = Keep(record.Checks);
        return copy.Citations == record.Citations && copy.When == record.When && copy.WhenCitations == record.WhenCitations
            && copy.Points == record.Points && copy.Checks == record.Checks ? record : copy;
    }

    private QuestionRecord? Keep(QuestionRecord record) => KeepCitations(record) is { Citations: not null } kept ? kept : null;

    private TopicRecord Keep(TopicRecord record) => NoteIfBare(EntityKind.Of<Topic>(), record, KeepCitations(record));

    private OfficialRecord Keep(OfficialRecord record) => NoteIfBare(EntityKind.Of<Official>(), record, KeepCitations(record));

    private OrganizationRecord Keep(OrganizationRecord record)
    {
        CitationRecord[]? citations = Keep(record.Citations);
        bool isOwnerKept = record.Citations is null || citations is not null;
        OrganizationRecord copy = (OrganizationRecord)record.Copy();
        copy.Citations = citations;
        KeepDate(ref copy.When, ref copy.WhenCitations, isOwnerKept);
        copy.Names = KeepParts(record.Names, isOwnerKept);
        bool isSame = citations == record.Citations && copy.When == record.When && copy.WhenCitations == record.WhenCitations && copy.Names == record.Names;
        return isSame ? record : copy.When is not null || copy.Names is not null ? copy : NoteIfBare(EntityKind.Of<Organization>(), record, copy);
    }

    private ProgrammeRecord Keep(ProgrammeRecord record)
    {
        CitationRecord[]? citations = Keep(record.Citations);
        bool isOwnerKept = record.Citations is null || citations is not null;
        ProgrammeRecord copy = (ProgrammeRecord)record.Copy();
        copy.Citations = citations;
        KeepDate(ref copy.When, ref copy.WhenCitations, isOwnerKept);
        copy.Contributions = KeepParts(record.Contributions, isOwnerKept);
        bool isSame = citations == record.Citations && copy.When == record.When && copy.WhenCitations == record.WhenCitations
            && copy.Contributions == record.Contributions;
        return isSame ? record : copy.When is not null || copy.Contributions is not null ? copy : NoteIfBare(EntityKind.Of<Programme>(), record, copy);
    }

    private void KeepDate(ref Time.When? when, ref CitationRecord[]? citations, bool isOwnerKept)
    {
        bool isKept = citations is null ? isOwnerKept : (citations = Keep(citations)) is not null;
        when = isKept ? when : null;
    }

    private T[]? KeepParts<T>(T[]? parts, bool isOwnerKept)
        where T : CitedPartRecord => Keep(parts, part =>
            part.Citations is null ? isOwnerKept ? part : null
            : Keep(part.Citations) is not { } citations ? null
            : citations == part.Citations ? part
            : (T)part.With(citations));

    private CitationRecord[]? Keep(CitationRecord[]? citations) => Keep(citations, citation => _test.Keeps(citation.Source) ? citation : null);

    private ClaimCheckRecord[]? Keep(ClaimCheckRecord[]? checks) =>
        Keep(checks, check => check.Source.IsMissing || _test.Keeps(check.Source) ? check : null);

    // Returns the same array if nothing changes, and null if nothing remains.
    private static T[]? Keep<T>(T[]? parts, Func<T, T?> keep)
        where T : class
    {
        if (parts is null)
        {
            return null;
        }
        List<T> kept = [];
        bool isSame = true;
        foreach (T part in parts)
        {
            T? left = keep(part);
            isSame &= ReferenceEquals(left, part);
            if (left is not null)
            {
                kept.Add(left);
            }
        }
        return isSame ? parts : kept.Count == 0 ? null : kept.ToArray();
    }

    private T KeepCitations<T>(T record)
        where T : CitedRecord
    {
        CitationRecord[]? citations = Keep(record.Citations);
        if (citations == record.Citations)
        {
            return record;
        }
        T copy = (T)record.Copy();
        copy.Citations = citations;
        return copy;
    }

    private T NoteIfBare<T>(EntityKind kind, T record, T kept)
        where T : CitedRecord
    {
        if (record.Citations is not null && kept.Citations is null)
        {
            if (!_bare.TryGetValue(kind, out Dictionary<string, Record>? records))
            {
                _bare.Add(kind, records = new Dictionary<string, Record>(StringComparer.Ordinal));
            }
            records.Add(kept.Id, kept);
        }
        return kept;
    }

    private void TakeOutBare(DataContent content)
    {
        if (_bare.Count == 0)
        {
            return;
        }
        LinkedRecords linked = new(_bare);
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is { } kind)
            {
                _bare.TryGetValue(kind, out Dictionary<string, Record>? bare);
                foreach (Record record in list.Get(content)?.All ?? [])
                {
                    if (bare is null || !bare.ContainsKey(record.Id))
                    {
                        list.VisitLinks(linked, record);
                    }
                }
            }
        }
        linked.VisitFurther();
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is { } kind && _bare.TryGetValue(kind, out Dictionary<string, Record>? bare) && bare.Count > 0)
            {
                list.Remove(content, new HashSet<string>(bare.Keys, StringComparer.Ordinal));
            }
        }
    }

    // Restores linked records from among those that have no statements left, and then the records that these link to.
    private sealed class LinkedRecords(Dictionary<EntityKind, Dictionary<string, Record>> bare) : LinkVisitor
    {
        private readonly Queue<(EntityKind Kind, Record Record)> _further = new();

        public override void Visit(EntityKind kind, Link link)
        {
            if (!link.IsMissing && bare.TryGetValue(kind, out Dictionary<string, Record>? records) && records.TryGetValue(link.Id, out Record? record))
            {
                records.Remove(link.Id);
                _further.Enqueue((kind, record));
            }
        }

        public void VisitFurther()
        {
            while (_further.Count > 0)
            {
                (EntityKind kind, Record record) = _further.Dequeue();
                Array.Find(EntityDescriptions.All, list => list.Kind == kind)!.VisitLinks(this, record);
            }
        }
    }
}
