using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SpaceTalks;

// Makes records from a document of Popolo: first the entities that others name, then the memberships, then the events.
internal sealed class PopoloReader
{
    private static readonly string[] OfPersons =
    [
        "family_name", "given_name", "birth_date", "death_date", "gender", "honorific_prefix", "honorific_suffix", "patronymic_name", "sort_name",
        "biography", "national_identity", "email",
    ];

    private static readonly string[] OfOrganizations = ["founding_date", "dissolution_date", "abstract", "posts", "classification"];

    private readonly ImportLog _log;
    private readonly JsonValues _values;
    private readonly PopoloSources _sources;
    private readonly PopoloEntities _entities;
    private readonly PopoloMemberships _memberships;
    private readonly PopoloEvents _events;
    private readonly Dictionary<string, (JsonValue Post, string? Organization)> _posts = new(StringComparer.Ordinal);

    // Deferred until everything that it may name is known.
    private readonly List<Action> _later = [];
    private readonly List<JsonValue> _laterEvents = [];

    public PopoloReader(ImportLog log, PopoloOptions options)
    {
        _log = log;
        _values = new JsonValues(log);
        PopoloDates dates = new(log, _values);
        _sources = new PopoloSources(log, options, _values);
        _entities = new PopoloEntities(log, options, _values, _sources, dates);
        _memberships = new PopoloMemberships(log, options, _values, _entities, _sources, dates);
        _events = new PopoloEvents(log, options, _values, _entities, _memberships, _sources, dates);
    }

    public void Read(JsonValue document, DataContent content)
    {
        if (document.Type == JsonTokenType.StartArray)
        {
            foreach (JsonValue item in document.Items)
            {
                ReadItem(item);
            }
        }
        else if (IsDocument(document))
        {
            ReadLists(document);
        }
        else
        {
            ReadItem(document);
        }
        // Reading a deferred object may add the objects nested in it to the list.
        foreach (Action read in _later)
        {
            read();
        }
        foreach (JsonValue @event in _laterEvents)
        {
            _events.Read(@event);
        }
        _entities.AddTo(content);
        _memberships.AddTo(content);
        _events.AddTo(content);
        content.Sources = _sources.ToTable(document);
    }

    private static bool IsDocument(JsonValue value) =>
        value.Has("persons") || value.Has("organizations") || value.Has("events")
        || ((value.Has("memberships") || value.Has("posts")) && !value.Has("id") && !value.Has("name"));

    private void ReadLists(JsonValue document)
    {
        document.Label = "a document";
        ReadAll(document, "persons", "a person", ReadPerson);
        ReadAll(document, "organizations", "an organization", ReadOrganization);
        ReadAll(document, "posts", "a post", post => ReadPost(post, null));
        ReadAll(document, "memberships", "a membership", membership => ReadMembership(membership, null, null, null));
        ReadAll(document, "events", "an event", _laterEvents.Add);
    }

    private void ReadAll(JsonValue owner, string name, string label, Action<JsonValue> read)
    {
        foreach (JsonValue item in _values.Objects(owner, name, label))
        {
            read(item);
        }
    }

    // The properties of an object determine its kind.
    private void ReadItem(JsonValue item)
    {
        if (item.Type != JsonTokenType.StartObject)
        {
            _values.Unexpected(item, "a person, an organization, a membership, a post or an event of Popolo");
        }
        else if (item.Has("person_id") || item.Has("person") || item.Has("post_id") || item.Has("on_behalf_of_id"))
        {
            item.Label = "a membership";
            ReadMembership(item, null, null, null);
        }
        else if (item.Has("label") || item.Has("other_label"))
        {
            item.Label = "a post";
            ReadPost(item, null);
        }
        else if (OfPersons.Any(item.Has))
        {
            item.Label = "a person";
            ReadPerson(item);
        }
        else if (item.Has("attendees") || item.Has("location") || item.Has("start_date"))
        {
            item.Label = "an event";
            _laterEvents.Add(item);
        }
        else if (OfOrganizations.Any(item.Has))
        {
            item.Label = "an organization";
            ReadOrganization(item);
        }
        else
        {
            _log.AddGroupedNote(
                item.Offset, item.Path, "This is not imported: no property says whether it is a person, an organization, a membership, a post or an event.");
        }
    }

    private void ReadPerson(JsonValue person)
    {
        string? id = _entities.PersonOf(person);
        ReadAll(person, "memberships", "a membership", membership => ReadMembership(membership, id, null, null));
    }

    private void ReadOrganization(JsonValue organization)
    {
        string? id = _entities.OrganizationOf(organization);
        ReadAll(organization, "memberships", "a membership", membership => ReadMembership(membership, null, id, null));
        ReadAll(organization, "posts", "a post", post => ReadPost(post, id));
    }

    private void ReadPost(JsonValue post, string? organization)
    {
        if (_values.TextOrNumber(post, "id") is { } foreignId && !_posts.ContainsKey(foreignId))
        {
            _posts.Add(foreignId, (post, organization));
        }
        ReadAll(post, "memberships", "a membership", membership => ReadMembership(membership, null, organization, post));
    }

    private void ReadMembership(JsonValue membership, string? person, string? organization, JsonValue? post) => _later.Add(() =>
    {
        JsonValue? named = _values.Object(membership, "post", "a post");
        if (membership.Get("post_id") is { } foreignId && _posts.TryGetValue(foreignId.Text, out (JsonValue Post, string? Organization) known))
        {
            foreignId.IsUsed = true;
            named = known.Post;
            organization ??= known.Organization;
        }
        _memberships.Read(membership, person, organization, named ?? post);
    });
}
