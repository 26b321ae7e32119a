using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// Creates records from a document of Wikidata: from its entities, or from a table of its query service.
internal sealed class WikidataReader
{
    private readonly WikidataDocument _document;
    private readonly WikidataDates _dates;
    private readonly WikidataSources _sources;
    private readonly WikidataEntities _entities;
    private readonly WikidataStatus _status;

    public WikidataReader(ImportLog log, WikidataOptions options)
    {
        _document = new WikidataDocument(log, options);
        _dates = new WikidataDates(_document);
        _sources = new WikidataSources(_document, _dates);
        _entities = new WikidataEntities(_document, _dates);
        _status = new WikidataStatus(log);
    }

    public void Read(JsonValue document, DataContent content)
    {
        if (document.Has("entities"))
        {
            document.Label = "a document";
            // Tells whether the service succeeded.
            document.Use("success");
            if (document.Use("entities") is { } entities)
            {
                AddEntities(entities);
            }
            ReadEntities(content);
        }
        else if (document.Has("head") && document.Has("results"))
        {
            document.Label = "a table";
            new WikidataTable(_document, _entities, _status).Read(document, content);
        }
        else
        {
            _document.Values.Unexpected(
                document, "an object with the \"entities\" that Special:EntityData and wbgetentities answer with, or with the \"head\" and the \"results\" of the query service");
            return;
        }
        _entities.AddTo(content);
        content.Sources = _sources.With(_document.Options.MakeSource(_document.Log, document.Offset, document.Path));
    }

    private void AddEntities(JsonValue entities)
    {
        if (entities.Type != JsonTokenType.StartObject)
        {
            _document.Values.Unexpected(entities, "an object with an entity for each identifier");
        }
        entities.Label = "the entities";
        foreach (KeyValuePair<string, JsonValue> member in entities.Members)
        {
            member.Value.IsUsed = true;
            _document.Add(member.Key, member.Value);
        }
    }

    private void ReadEntities(DataContent content)
    {
        WikidataTenures tenures = new(_document, _entities, _dates, _sources);
        WikidataMilestones milestones = new(_document, _entities, _dates, _sources, _status);
        foreach (WikidataEntity entity in _document.Entities)
        {
            Read(entity, tenures, milestones);
        }
        tenures.ReadHeads();
        foreach (WikidataEntity entity in _document.Entities)
        {
            if (entity.IsRead)
            {
                continue;
            }
            entity.LeaveOut();
            if (entity.IsNamed)
            {
                _document.Log.AddGroupedNote(entity.Value.Offset, entity.Value.Path, "Only the name of an item that others refer to is imported.");
            }
            else
            {
                Note(entity, entity.Quoted + " is not imported: its class is not known, and nothing that is imported refers to it.");
            }
        }
        tenures.AddTo(content);
        milestones.AddTo(content);
    }

    private void Read(WikidataEntity entity, WikidataTenures tenures, WikidataMilestones milestones)
    {
        if (entity.IsHuman)
        {
            entity.MarkAsRead("a person");
            NoteClasses(entity, @class => @class == WikidataWords.Human);
            if (_entities.OfficialOf(entity.Id, entity.Value) is { IsMissing: false } official)
            {
                tenures.ReadPositions(entity, official);
            }
        }
        else if (WikidataEntities.ClassOf(entity) is not null || _entities.IsKnownOrganization(entity.Id))
        {
            entity.MarkAsRead("an organization");
            NoteClasses(entity, @class => WikidataWords.OrganizationOf(@class) is not null);
            if (_entities.OrganizationOf(entity.Id, entity.Value) is { IsMissing: false } organization)
            {
                tenures.AddHeaded(entity, organization);
            }
        }
        else if (WikidataMilestones.KindOf(entity.Classes, _document.Options) is { } kind)
        {
            NoteClasses(entity, @class => WikidataMilestones.KindOf([@class], _document.Options) == kind);
            milestones.Read(entity, kind);
        }
        else if (WikidataMilestones.IsEvent(entity))
        {
            ReadUnknownEvent(entity, milestones);
        }
    }

    private void ReadUnknownEvent(WikidataEntity entity, WikidataMilestones milestones)
    {
        string classes = entity.Classes.Count == 0 ? "of no class" : "of the class " + string.Join(", ", entity.Classes.Take(3));
        if (_document.Options.DefaultKind is { } kind)
        {
            Note(entity, entity.Quoted + " is " + classes + ", which matches no kind of milestone: it is imported as " + TextQuotation.Of(Words.Of(kind)) + ".");
            milestones.Read(entity, kind);
        }
        else
        {
            entity.LeaveOut();
            Note(entity, entity.Quoted + " is not imported: it is an event " + classes + ", which matches no kind of milestone, and the options have no default kind.");
        }
    }

    // Only the first class that determines the kind is imported.
    private void NoteClasses(WikidataEntity entity, Func<string, bool> isCarried)
    {
        string? carried = entity.Classes.FirstOrDefault(isCarried);
        foreach (string @class in entity.Classes)
        {
            if (@class != carried)
            {
                _document.Log.AddGroupedNote(entity.Value.Offset, entity.Value.Path, "The class " + @class + " is not imported.");
            }
        }
    }

    private void Note(WikidataEntity entity, string message) => _document.Log.AddNote(entity.Value.Offset, entity.Value.Path, message);
}
