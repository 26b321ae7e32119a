namespace SpaceTalks;

// The form of reports in a document.
internal static class ReportDescription
{
    public static readonly ObjectShape<PlacesRecord> Places = new ObjectShape<PlacesRecord>(
            "places", "the places of a report",
            () => new PlacesRecord(),
            new ObjectRule<PlacesRecord>(
                "Places must have either \"oneOf\" or \"allOf\".",
                record => (record.OneOf.Count == 0) != (record.AllOf.Count == 0),
                """{"oneOf": [{"required": ["oneOf"]}, {"required": ["allOf"]}]}"""))
        .Optional("oneOf", "It is in one of these places; the report does not say which.", Shapes.Links<Place>(), record => ref record.OneOf)
        .Optional("allOf", "It is in each of these places.", Shapes.Links<Place>(), record => ref record.AllOf);

    public static readonly ObjectShape<ParticipantRecord> Participant = new ObjectShape<ParticipantRecord>("participant", "a participant", () => new ParticipantRecord())
        .Optional("official", "The person, if one is named.", Shapes.Link<Official>(), record => ref record.Official)
        .Required("organization", "The organization that the participant represents.", Shapes.Link<Organization>(), record => ref record.Organization)
        .Optional("office", "The office, as the report gives it.", Shapes.SharedText, record => ref record.Office);

    public static readonly ObjectShape<AgendaPointRecord> AgendaPoint = new ObjectShape<AgendaPointRecord>("agendaPoint", "a point on an agenda", () => new AgendaPointRecord())
        .Required("title", "The point, in words.", Shapes.Text, record => ref record.Title!)
        .Optional("topics", "The topics that it concerns.", Shapes.Links<Topic>(), record => ref record.Topics);

    public static readonly ObjectShape<ReportRecord> Report = new ObjectShape<ReportRecord>("report", "a report", () => new ReportRecord())
        .Required("source", "The source of the statement.", Shapes.Link<Source>(), record => ref record.Source)
        .Optional("locator", "Where in the source: a heading, a section, a page.", Shapes.SharedText, record => ref record.Locator)
        .Optional("reported", "When the source said so.", Shapes.When, record => ref record.Reported)
        .Required("status", "The status that the source gives.", Shapes.Word(Words.ReportStatuses), record => ref record.StatusWord)
        .Optional("when", "The date or time span that the source gives.", Shapes.When, record => ref record.When)
        .Optional("places", "Where it happens.", Places, record => ref record.Places)
        .Optional("participants", "Who takes part.", Shapes.ListOf(Participant), record => ref record.Participants)
        .Optional("agenda", "The points on the agenda; a topic on its own stands for a point with the topic's name.", Shapes.ListOf(new AgendaPointShape(AgendaPoint)), record => ref record.Agenda)
        .Optional("firstSince", "The date since which it is called the first of its kind.", Shapes.When, record => ref record.FirstSince)
        .Optional("summary", "What the source says, paraphrased.", Shapes.Text, record => ref record.Summary);
}
