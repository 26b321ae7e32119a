using System.Collections.Generic;

namespace SpaceTalks;

// The organizations that an import makes, grouped into the lists of a document.
internal sealed class OrganizationLists
{
    private readonly Dictionary<OrganizationKind, List<OrganizationRecord>> _lists = [];

    public void Add(OrganizationKind kind, OrganizationRecord record)
    {
        if (!_lists.TryGetValue(kind, out List<OrganizationRecord>? records))
        {
            _lists.Add(kind, records = []);
        }
        records.Add(record);
    }

    public void AddTo(DataContent content)
    {
        content.Agencies = ListOf(OrganizationKind.Agency);
        content.Companies = ListOf(OrganizationKind.Company);
        content.States = ListOf(OrganizationKind.State);
        content.InternationalBodies = ListOf(OrganizationKind.InternationalBody);
    }

    private RecordTable<OrganizationRecord>? ListOf(OrganizationKind kind) =>
        _lists.TryGetValue(kind, out List<OrganizationRecord>? records) ? new RecordTable<OrganizationRecord>([.. records]) : null;
}
