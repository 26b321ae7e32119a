using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Resolves the persons or organizations of a document of Popolo: by the options, in a catalog, or as new ones.
internal sealed class PopoloLinks<T>
    where T : class
{
    private readonly ImportLog _log;
    private readonly JsonValues _values;
    private readonly IReadOnlyDictionary<string, Id<T>> _given;
    private readonly EntityTable<T>? _catalog;
    private readonly ForeignIds _ids;

    // By the identifiers in the document.
    private readonly Dictionary<string, (JsonValue First, string? Id)> _known = new(StringComparer.Ordinal);

    public PopoloLinks(ImportLog log, JsonValues values, IReadOnlyDictionary<string, Id<T>> given, EntityTable<T>? catalog, string prefix)
    {
        _log = log;
        _values = values;
        _given = given;
        _catalog = catalog;
        _ids = new ForeignIds(prefix);
    }

    // The entity with an identifier of the document; null if it is not known.
    public string? Find(string foreignId) => _known.TryGetValue(foreignId, out (JsonValue First, string? Id) known) ? known.Id : KnownBy(foreignId);

    // The entity for an object, which is created if it is not known; null if it cannot be created, or if the delegate that creates it
    // returns null.
    public string? Add(JsonValue value, Func<string, string, string?> make)
    {
        string? name = _values.Text(value, "name");
        if ((_values.TextOrNumber(value, "id") ?? name) is not { } foreignId)
        {
            _log.AddNote(value.Offset, value.Path, "This is not imported: it has neither an \"id\" nor a \"name\".");
            return null;
        }
        if (_known.TryGetValue(foreignId, out (JsonValue First, string? Id) known))
        {
            value.UseSame(known.First);
            return known.Id;
        }
        string? id = KnownOf(value, foreignId, name);
        if (id is not null)
        {
            UseKnownNames(value, id);
        }
        else if (name is null)
        {
            _values.Missing(value, "name");
        }
        else
        {
            id = make(_ids.Of(foreignId), name);
        }
        _known.Add(foreignId, (value, id));
        return id;
    }

    private string? KnownOf(JsonValue value, string foreignId, string? name)
    {
        foreach (JsonValue identifier in ObjectsOf(value, "identifiers"))
        {
            if (identifier.Get("scheme") is { } scheme && identifier.Get("identifier") is { } number
                && _given.TryGetValue(scheme.Text + ":" + number.Text, out Id<T> given))
            {
                return given.Value;
            }
        }
        if ((KnownBy(foreignId) ?? Named(name)) is { } known)
        {
            return known;
        }
        foreach (JsonValue other in ObjectsOf(value, "other_names"))
        {
            if (other.Get("name") is { } otherName && Named(otherName.Text) is { } linked)
            {
                return linked;
            }
        }
        return null;
    }

    private string? KnownBy(string foreignId) =>
        _given.TryGetValue(foreignId, out Id<T> given) ? given.Value
        : _catalog is null ? null
        : _catalog.RowOf(_ids.Of(foreignId)) >= 0 ? _ids.Of(foreignId)
        : _catalog.RowOf(foreignId) >= 0 ? foreignId
        : null;

    // By a full name, since many persons share a surname.
    private string? Named(string? name) =>
        name is not null && _catalog?.FindByName(name) is { } found && HasName(found, name) ? ((IEntity)found).Key : null;

    private static bool HasName(T entity, string name) => ((IEntity)entity).Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    // A name that the linked entity does not have in the catalog is not imported.
    private void UseKnownNames(JsonValue value, string id)
    {
        T? known = _catalog?.Find(id);
        foreach (JsonValue owner in _values.Objects(value, "other_names", PopoloLinks.OtherName).Append(value))
        {
            if (owner.Get("name") is { } name)
            {
                name.IsUsed = known is not null && HasName(known, name.Text);
            }
        }
        if (known is not null && value.Get("name") is { IsUsed: false } otherName)
        {
            _log.AddGroupedNote(otherName.Offset, otherName.Path, TextQuotation.Of(otherName.Text) + " is linked to \"" + id + "\", which has another name in the catalog.");
        }
    }

    // A value that is not a list of objects is reported where it is read.
    private static IEnumerable<JsonValue> ObjectsOf(JsonValue owner, string name) => owner.Get(name)?.Items ?? [];
}

// The name of a further name in messages.
internal static class PopoloLinks
{
    public const string OtherName = "another name";
}
