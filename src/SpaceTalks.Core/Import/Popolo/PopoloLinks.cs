using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Who the persons, or the organizations, of a document of Popolo are: by the options, in a catalog, or new.
internal sealed class PopoloLinks<T>
    where T : class
{
    private readonly ImportLog _log;
    private readonly JsonValues _values;
    private readonly IReadOnlyDictionary<string, Id<T>> _given;
    private readonly EntityTable<T>? _catalog;
    private readonly ForeignIds _ids;

    // By the identifiers of the document.
    private readonly Dictionary<string, (JsonValue First, string? Id)> _known = new(StringComparer.Ordinal);

    public PopoloLinks(ImportLog log, JsonValues values, IReadOnlyDictionary<string, Id<T>> given, EntityTable<T>? catalog, string prefix)
    {
        _log = log;
        _values = values;
        _given = given;
        _catalog = catalog;
        _ids = new ForeignIds(prefix);
    }

    // Who has an identifier; null where nobody is known to.
    public string? Find(string foreignId) => _known.TryGetValue(foreignId, out (JsonValue First, string? Id) known) ? known.Id : KnownBy(foreignId);

    // Who an object is, which is made where it is nobody who is known; null where nobody can be made, or what makes one does not.
    public string? Add(JsonValue value, Func<string, string, string?> make)
    {
        string? name = _values.Text(value, "name");
        if ((_values.TextOrNumber(value, "id") ?? name) is not { } foreignId)
        {
            _log.AddNote(value.Offset, value.Path, "This is not carried: it has neither an \"id\" nor a \"name\".");
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

    // By a whole name: a surname is that of many.
    private string? Named(string? name) =>
        name is not null && _catalog?.FindByName(name) is { } found && HasName(found, name) ? ((IEntity)found).Key : null;

    private static bool HasName(T entity, string name) => ((IEntity)entity).Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    // What the linked one is not called in the catalog is not carried.
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
            _log.AddGroupedNote(otherName.Offset, otherName.Path, TextQuotation.Of(otherName.Text) + " is linked to \"" + id + "\", which the catalog calls otherwise.");
        }
    }

    // What is no list of objects is a fault where it is read.
    private static IEnumerable<JsonValue> ObjectsOf(JsonValue owner, string name) => owner.Get(name)?.Items ?? [];
}

// What messages call a further name.
internal static class PopoloLinks
{
    public const string OtherName = "another name";
}
