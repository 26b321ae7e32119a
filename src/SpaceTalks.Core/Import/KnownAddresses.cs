using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The sources of a catalog by address; the first of several with the same one.
internal sealed class KnownAddresses
{
    private readonly Lazy<Dictionary<string, string>> _ids;

    public KnownAddresses(ICatalog? catalog) => _ids = new(() => IdsOf(catalog));

    // The identifier of the source with an address; null if there is none.
    public string? Find(string address) => _ids.Value.TryGetValue(address, out string? id) ? id : null;

    private static Dictionary<string, string> IdsOf(ICatalog? catalog)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (Record record in catalog?.Entities.Sources.Records ?? [])
        {
            if (((SourceRecord)record).Address is { } address && !ids.ContainsKey(address))
            {
                ids.Add(address, record.Id);
            }
        }
        return ids;
    }
}
