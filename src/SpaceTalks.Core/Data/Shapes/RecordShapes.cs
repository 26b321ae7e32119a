namespace SpaceTalks;

/// <summary>
/// What each kind of record looks like in JSON: the one description that reads it, writes it, checks its links, compares it and is
/// its schema. To add a field, add it to the record and here: its name, what it means, what its values look like, and where it is kept.
/// </summary>
internal static class RecordShapes
{
    public static readonly ObjectShape<CitationRecord> Citation = new ObjectShape<CitationRecord>("citation", "a citation", () => new CitationRecord())
        .Required("source", "Who says so.", Shapes.Link(EntityKind.Source), record => ref record.Source)
        .Optional("locator", "Where in the source: a heading, a section, a page.", Shapes.SharedText, record => ref record.Locator);

    public static readonly ObjectShape<SourceRecord> Source = new ObjectShape<SourceRecord>("source", "a source", () => new SourceRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Optional("publisher", "Who published it.", Shapes.SharedText, record => ref record.Publisher)
        .Optional("title", "The title.", Shapes.Text, record => ref record.Title)
        .Optional("address", "Its address on the web.", Shapes.Address, record => ref record.Address)
        .Required("kind", "How near it is to what it tells of.", Shapes.Word(Words.SourceKinds), record => ref record.Kind)
        .Optional("date", "Its own date.", Shapes.When, record => ref record.Date)
        .Optional("repeats", "Whose report it repeats, where it says so.", Shapes.Text, record => ref record.Repeats)
        .Optional("summary", "What it is, where title and publisher do not say enough.", Shapes.Text, record => ref record.Summary);

    public static readonly ObjectShape<PlaceRecord> Place = new ObjectShape<PlaceRecord>("place", "a place", () => new PlaceRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", "The name in the language of the place.", Shapes.Text, record => ref record.NativeName)
        .Optional("within", "The place that this one lies in.", Shapes.Link(EntityKind.Place), record => ref record.Within);

    public static readonly ObjectShape<TopicRecord> Topic = new ObjectShape<TopicRecord>("topic", "a topic", () => new TopicRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("alternativeNames", "Other names that are in use.", Shapes.Texts, record => ref record.AlternativeNames)
        .Optional("broader", "The next broader topic.", Shapes.Link(EntityKind.Topic), record => ref record.Broader)
        .Optional("related", "Topics that have to do with this one.", Shapes.Links(EntityKind.Topic), record => ref record.Related)
        .Required("summary", "What the topic is, in a sentence.", Shapes.Text, record => ref record.Summary)
        .Required("citations", "Where the topic is named.", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<ClaimCheckRecord> ClaimCheck = new ObjectShape<ClaimCheckRecord>(
            "check", "a check of a claim",
            () => new ClaimCheckRecord(),
            new ObjectRule<ClaimCheckRecord>(
                "A check has a \"source\", unless its verdict is \"unconfirmed\".",
                record => record.Source.IsMissing == (record.Verdict == Verdict.Unconfirmed),
                """{"if": {"properties": {"verdict": {"const": "unconfirmed"}}}, "then": {"properties": {"source": false}}, "else": {"required": ["source"]}}"""))
        .Required("claim", "The claim, in words.", Shapes.Text, record => ref record.Claim)
        .Required("verdict", "What other sources make of it.", Shapes.Word(Words.Verdicts), record => ref record.Verdict)
        .Optional("source", "The source that the verdict rests on.", Shapes.Link(EntityKind.Source), record => ref record.Source)
        .Optional("locator", "Where in the source: a heading, a section, a page.", Shapes.SharedText, record => ref record.Locator)
        .Required("summary", "What was found, in words.", Shapes.Text, record => ref record.Summary);

    public static readonly ObjectShape<OrganizationNameRecord> OrganizationName = new ObjectShape<OrganizationNameRecord>("organizationName", "a dated name", () => new OrganizationNameRecord())
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", "The name in its own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("abbreviation", "The abbreviation.", Shapes.Text, record => ref record.Abbreviation)
        .Required("when", "From when to when it was borne.", Shapes.When, record => ref record.When);

    public static readonly ObjectShape<OrganizationRecord> Organization = new ObjectShape<OrganizationRecord>("organization", "an organization", () => new OrganizationRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("abbreviation", "The abbreviation.", Shapes.Text, record => ref record.Abbreviation)
        .Optional("nativeName", "The name in its own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", "Other names that are in use.", Shapes.Texts, record => ref record.AlternativeNames)
        .Optional("country", "The country that it belongs to.", Shapes.SharedText, record => ref record.Country)
        .Optional("when", "From when to when it exists.", Shapes.When, record => ref record.When)
        .Optional("names", "The names that it bore, with the time of each.", Shapes.ListOf(OrganizationName), record => ref record.Names)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Required("citations", "Where it is described.", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<ContributionRecord> Contribution = new ObjectShape<ContributionRecord>("contribution", "a contribution", () => new ContributionRecord())
        .Required("organization", "Who provides it.", Shapes.Link(EntityKind.Organization), record => ref record.Organization)
        .Required("provides", "What is provided, in words.", Shapes.Text, record => ref record.Provides)
        .Optional("subjects", "The topics that it belongs to.", Shapes.Links(EntityKind.Topic), record => ref record.Subjects);

    public static readonly ObjectShape<ProgrammeRecord> Programme = new ObjectShape<ProgrammeRecord>("programme", "a programme", () => new ProgrammeRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("abbreviation", "The abbreviation.", Shapes.Text, record => ref record.Abbreviation)
        .Optional("nativeName", "The name in its own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", "Other names that are in use.", Shapes.Texts, record => ref record.AlternativeNames)
        .Required("kind", "What kind of undertaking it is.", Shapes.Word(Words.ProgrammeKinds), record => ref record.Kind)
        .Optional("when", "From when to when it lasts.", Shapes.When, record => ref record.When)
        .Optional("organizations", "The organizations that run it or take part in it.", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("contributions", "Which organization provides what.", Shapes.ListOf(Contribution), record => ref record.Contributions)
        .Optional("subjects", "The topics that it belongs to.", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Required("citations", "Where it is described.", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<OfficialRecord> Official = new ObjectShape<OfficialRecord>("official", "an official", () => new OfficialRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English spelling.", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", "The name in the person’s own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", "Other spellings.", Shapes.Texts, record => ref record.AlternativeNames)
        .Required("summary", "Who it is, in a sentence.", Shapes.Text, record => ref record.Summary)
        .Required("citations", "Where the person is named.", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<PlacesRecord> Places = new ObjectShape<PlacesRecord>(
            "places", "the places of a report",
            () => new PlacesRecord(),
            new ObjectRule<PlacesRecord>(
                "Places have either \"oneOf\" or \"allOf\".",
                record => (record.OneOf.Count == 0) != (record.AllOf.Count == 0),
                """{"oneOf": [{"required": ["oneOf"]}, {"required": ["allOf"]}]}"""))
        .Optional("oneOf", "It is in one of these places; the report does not say which.", Shapes.Links(EntityKind.Place), record => ref record.OneOf)
        .Optional("allOf", "It is in each of these places.", Shapes.Links(EntityKind.Place), record => ref record.AllOf);

    public static readonly ObjectShape<ParticipantRecord> Participant = new ObjectShape<ParticipantRecord>("participant", "a participant", () => new ParticipantRecord())
        .Optional("official", "The person, where one is named.", Shapes.Link(EntityKind.Official), record => ref record.Official)
        .Required("organization", "Whom the participant speaks for.", Shapes.Link(EntityKind.Organization), record => ref record.Organization)
        .Optional("office", "The office, as the report names it.", Shapes.SharedText, record => ref record.Office);

    public static readonly ObjectShape<ReportRecord> Report = new ObjectShape<ReportRecord>("report", "a report", () => new ReportRecord())
        .Required("source", "Who says so.", Shapes.Link(EntityKind.Source), record => ref record.Source)
        .Optional("locator", "Where in the source: a heading, a section, a page.", Shapes.SharedText, record => ref record.Locator)
        .Optional("reported", "When the source said so.", Shapes.When, record => ref record.Reported)
        .Required("status", "How far the source says that it has come.", Shapes.Word(Words.ReportStatuses), record => ref record.Status)
        .Optional("when", "The date or time span that the source gives.", Shapes.When, record => ref record.When)
        .Optional("places", "Where it happens.", Places, record => ref record.Places)
        .Optional("participants", "Who takes part.", Shapes.ListOf(Participant), record => ref record.Participants)
        .Optional("agenda", "The topics on the agenda.", Shapes.Links(EntityKind.Topic), record => ref record.Agenda)
        .Optional("firstSince", "When the last of its kind was, if it is called the first since then.", Shapes.When, record => ref record.FirstSince)
        .Optional("summary", "What the source says, in words of one’s own.", Shapes.Text, record => ref record.Summary);

    public static readonly ObjectShape<TenureRecord> Tenure = new ObjectShape<TenureRecord>("tenure", "a tenure", () => new TenureRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("official", "Who holds the office.", Shapes.Link(EntityKind.Official), record => ref record.Official)
        .Required("organization", "Where the office is.", Shapes.Link(EntityKind.Organization), record => ref record.Organization)
        .Required("office", "The name of the office.", Shapes.SharedText, record => ref record.Office)
        .Required("head", "Whether the office heads the organization.", FlagShape.Instance, record => ref record.Head)
        .Required("acting", "Whether it is held in an acting capacity.", FlagShape.Instance, record => ref record.Acting)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<MilestoneRecord> Milestone = new ObjectShape<MilestoneRecord>(
            "milestone", "a milestone",
            () => new MilestoneRecord(),
            new ObjectRule<MilestoneRecord>(
                "Only a meeting or a call has a \"level\".",
                record => record.Level is null || record.Kind is MilestoneKind.Meeting or MilestoneKind.Call,
                """{"if": {"required": ["level"]}, "then": {"properties": {"kind": {"enum": ["meeting", "call"]}}}}"""))
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("title", "The title.", Shapes.Text, record => ref record.Title)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Required("kind", "What kind of event it is.", Shapes.Word(Words.MilestoneKinds), record => ref record.Kind)
        .Optional("level", "Who meets or talks; for a meeting or a call alone.", Shapes.Word(Words.MeetingLevels), record => ref record.Level)
        .Optional("subjects", "The topics that it is about.", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it involves.", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it belongs to.", Shapes.Links(EntityKind.Programme), record => ref record.Programmes)
        .Optional("checks", "Claims about it that were held against other sources.", Shapes.ListOf(ClaimCheck), record => ref record.Checks)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<FurtherReportsRecord> TenureReports = new ObjectShape<FurtherReportsRecord>("tenureReports", "further reports about a tenure", () => new FurtherReportsRecord())
        .Required("tenure", "The tenure that the reports are about.", Shapes.Link(EntityKind.Tenure), record => ref record.Subject)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<FurtherReportsRecord> MilestoneReports = new ObjectShape<FurtherReportsRecord>("milestoneReports", "further reports about a milestone", () => new FurtherReportsRecord())
        .Required("milestone", "The milestone that the reports are about.", Shapes.Link(EntityKind.Milestone), record => ref record.Subject)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<FactorPointRecord> FactorPoint = new ObjectShape<FactorPointRecord>("point", "a point of a factor", () => new FactorPointRecord())
        .Required("text", "The point, in words.", Shapes.Text, record => ref record.Text)
        .Optional("subjects", "The topics that it is about.", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it concerns.", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it concerns.", Shapes.Links(EntityKind.Programme), record => ref record.Programmes);

    public static readonly ObjectShape<FactorRecord> Factor = new ObjectShape<FactorRecord>("factor", "a factor", () => new FactorRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("kind", "What it does to the talks.", Shapes.Word(Words.FactorKinds), record => ref record.Kind)
        .Required("title", "The title.", Shapes.Text, record => ref record.Title)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Optional("subjects", "The topics that it is about.", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it concerns.", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it concerns.", Shapes.Links(EntityKind.Programme), record => ref record.Programmes)
        .Optional("when", "The time that it concerns.", Shapes.When, record => ref record.When)
        .Optional("points", "The points that make it up.", Shapes.ListOf(FactorPoint), record => ref record.Points)
        .Optional("checks", "Claims about it that were held against other sources.", Shapes.ListOf(ClaimCheck), record => ref record.Checks)
        .Required("citations", "Where it is described.", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<QuestionRecord> Question = new ObjectShape<QuestionRecord>("question", "a question", () => new QuestionRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Required("text", "The question.", Shapes.Text, record => ref record.Text)
        .Required("answer", "The answer of the source, in words of one’s own.", Shapes.Text, record => ref record.Answer)
        .Optional("subjects", "The topics that it is about.", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it concerns.", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it concerns.", Shapes.Links(EntityKind.Programme), record => ref record.Programmes)
        .Required("citations", "Where it is asked.", Shapes.ListOf(Citation), record => ref record.Citations);
}
