namespace SpaceTalks;

/// <summary>
/// What each kind of record looks like in JSON: the one description that reads it, writes it and checks its links. To add a field, add
/// it to the record and here.
/// </summary>
internal static class RecordShapes
{
    public static readonly ObjectShape<CitationRecord> Citation = new ObjectShape<CitationRecord>("a citation", () => new CitationRecord())
        .Required("source", Shapes.Link(EntityKind.Source), record => record.Source, (record, value) => record.Source = value)
        .Optional("locator", Shapes.SharedText, record => record.Locator, (record, value) => record.Locator = value);

    public static readonly ObjectShape<SourceRecord> Source = new ObjectShape<SourceRecord>("a source", () => new SourceRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Optional("publisher", Shapes.SharedText, record => record.Publisher, (record, value) => record.Publisher = value)
        .Optional("title", Shapes.Text, record => record.Title, (record, value) => record.Title = value)
        .Optional("address", Shapes.Address, record => record.Address, (record, value) => record.Address = value)
        .Required("kind", Shapes.Word(Words.SourceKinds), record => record.Kind, (record, value) => record.Kind = value)
        .Optional("date", Shapes.When, record => record.Date, (record, value) => record.Date = value)
        .Optional("repeats", Shapes.Text, record => record.Repeats, (record, value) => record.Repeats = value)
        .Optional("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value);

    public static readonly ObjectShape<PlaceRecord> Place = new ObjectShape<PlaceRecord>("a place", () => new PlaceRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("name", Shapes.Text, record => record.Name, (record, value) => record.Name = value)
        .Optional("nativeName", Shapes.Text, record => record.NativeName, (record, value) => record.NativeName = value)
        .Optional("within", Shapes.Link(EntityKind.Place), record => record.Within, (record, value) => record.Within = value);

    public static readonly ObjectShape<TopicRecord> Topic = new ObjectShape<TopicRecord>("a topic", () => new TopicRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("name", Shapes.Text, record => record.Name, (record, value) => record.Name = value)
        .Optional("alternativeNames", Shapes.Texts, record => record.AlternativeNames, (record, value) => record.AlternativeNames = value)
        .Optional("broader", Shapes.Link(EntityKind.Topic), record => record.Broader, (record, value) => record.Broader = value)
        .Optional("related", Shapes.Links(EntityKind.Topic), record => record.Related, (record, value) => record.Related = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value)
        .Required("citations", Shapes.ListOf(Citation), record => record.Citations, (record, value) => record.Citations = value);

    public static readonly ObjectShape<ClaimCheckRecord> ClaimCheck = new ObjectShape<ClaimCheckRecord>(
            "a check of a claim",
            () => new ClaimCheckRecord(),
            record => record.Source.IsMissing != (record.Verdict == Verdict.Unconfirmed)
                ? "A check has a \"source\", unless its verdict is \"unconfirmed\"."
                : null)
        .Required("claim", Shapes.Text, record => record.Claim, (record, value) => record.Claim = value)
        .Required("verdict", Shapes.Word(Words.Verdicts), record => record.Verdict, (record, value) => record.Verdict = value)
        .Optional("source", Shapes.Link(EntityKind.Source), record => record.Source, (record, value) => record.Source = value)
        .Optional("locator", Shapes.SharedText, record => record.Locator, (record, value) => record.Locator = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value);

    public static readonly ObjectShape<OrganizationNameRecord> OrganizationName = new ObjectShape<OrganizationNameRecord>("a dated name", () => new OrganizationNameRecord())
        .Required("name", Shapes.Text, record => record.Name, (record, value) => record.Name = value)
        .Optional("nativeName", Shapes.Text, record => record.NativeName, (record, value) => record.NativeName = value)
        .Optional("abbreviation", Shapes.Text, record => record.Abbreviation, (record, value) => record.Abbreviation = value)
        .Required("when", Shapes.When, record => record.When, (record, value) => record.When = value);

    public static readonly ObjectShape<OrganizationRecord> Organization = new ObjectShape<OrganizationRecord>("an organization", () => new OrganizationRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("name", Shapes.Text, record => record.Name, (record, value) => record.Name = value)
        .Optional("abbreviation", Shapes.Text, record => record.Abbreviation, (record, value) => record.Abbreviation = value)
        .Optional("nativeName", Shapes.Text, record => record.NativeName, (record, value) => record.NativeName = value)
        .Optional("alternativeNames", Shapes.Texts, record => record.AlternativeNames, (record, value) => record.AlternativeNames = value)
        .Optional("country", Shapes.SharedText, record => record.Country, (record, value) => record.Country = value)
        .Optional("when", Shapes.When, record => record.When, (record, value) => record.When = value)
        .Optional("names", Shapes.ListOf(OrganizationName), record => record.Names, (record, value) => record.Names = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value)
        .Required("citations", Shapes.ListOf(Citation), record => record.Citations, (record, value) => record.Citations = value);

    public static readonly ObjectShape<ContributionRecord> Contribution = new ObjectShape<ContributionRecord>("a contribution", () => new ContributionRecord())
        .Required("organization", Shapes.Link(EntityKind.Organization), record => record.Organization, (record, value) => record.Organization = value)
        .Required("provides", Shapes.Text, record => record.Provides, (record, value) => record.Provides = value)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => record.Subjects, (record, value) => record.Subjects = value);

    public static readonly ObjectShape<ProgrammeRecord> Programme = new ObjectShape<ProgrammeRecord>("a programme", () => new ProgrammeRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("name", Shapes.Text, record => record.Name, (record, value) => record.Name = value)
        .Optional("abbreviation", Shapes.Text, record => record.Abbreviation, (record, value) => record.Abbreviation = value)
        .Optional("nativeName", Shapes.Text, record => record.NativeName, (record, value) => record.NativeName = value)
        .Optional("alternativeNames", Shapes.Texts, record => record.AlternativeNames, (record, value) => record.AlternativeNames = value)
        .Required("kind", Shapes.Word(Words.ProgrammeKinds), record => record.Kind, (record, value) => record.Kind = value)
        .Optional("when", Shapes.When, record => record.When, (record, value) => record.When = value)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => record.Organizations, (record, value) => record.Organizations = value)
        .Optional("contributions", Shapes.ListOf(Contribution), record => record.Contributions, (record, value) => record.Contributions = value)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => record.Subjects, (record, value) => record.Subjects = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value)
        .Required("citations", Shapes.ListOf(Citation), record => record.Citations, (record, value) => record.Citations = value);

    public static readonly ObjectShape<OfficialRecord> Official = new ObjectShape<OfficialRecord>("an official", () => new OfficialRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("name", Shapes.Text, record => record.Name, (record, value) => record.Name = value)
        .Optional("nativeName", Shapes.Text, record => record.NativeName, (record, value) => record.NativeName = value)
        .Optional("alternativeNames", Shapes.Texts, record => record.AlternativeNames, (record, value) => record.AlternativeNames = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value)
        .Required("citations", Shapes.ListOf(Citation), record => record.Citations, (record, value) => record.Citations = value);

    public static readonly ObjectShape<PlacesRecord> Places = new ObjectShape<PlacesRecord>(
            "the places of a report",
            () => new PlacesRecord(),
            record => (record.OneOf.Count == 0) == (record.AllOf.Count == 0) ? "Places have either \"oneOf\" or \"allOf\"." : null)
        .Optional("oneOf", Shapes.Links(EntityKind.Place), record => record.OneOf, (record, value) => record.OneOf = value)
        .Optional("allOf", Shapes.Links(EntityKind.Place), record => record.AllOf, (record, value) => record.AllOf = value);

    public static readonly ObjectShape<ParticipantRecord> Participant = new ObjectShape<ParticipantRecord>("a participant", () => new ParticipantRecord())
        .Optional("official", Shapes.Link(EntityKind.Official), record => record.Official, (record, value) => record.Official = value)
        .Required("organization", Shapes.Link(EntityKind.Organization), record => record.Organization, (record, value) => record.Organization = value)
        .Optional("office", Shapes.SharedText, record => record.Office, (record, value) => record.Office = value);

    public static readonly ObjectShape<ReportRecord> Report = new ObjectShape<ReportRecord>("a report", () => new ReportRecord())
        .Required("source", Shapes.Link(EntityKind.Source), record => record.Source, (record, value) => record.Source = value)
        .Optional("locator", Shapes.SharedText, record => record.Locator, (record, value) => record.Locator = value)
        .Optional("reported", Shapes.When, record => record.Reported, (record, value) => record.Reported = value)
        .Required("status", Shapes.Word(Words.ReportStatuses), record => record.Status, (record, value) => record.Status = value)
        .Optional("when", Shapes.When, record => record.When, (record, value) => record.When = value)
        .Optional("places", Places, record => record.Places, (record, value) => record.Places = value)
        .Optional("participants", Shapes.ListOf(Participant), record => record.Participants, (record, value) => record.Participants = value)
        .Optional("agenda", Shapes.Links(EntityKind.Topic), record => record.Agenda, (record, value) => record.Agenda = value)
        .Optional("firstSince", Shapes.When, record => record.FirstSince, (record, value) => record.FirstSince = value)
        .Optional("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value);

    public static readonly ObjectShape<TenureRecord> Tenure = new ObjectShape<TenureRecord>("a tenure", () => new TenureRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("official", Shapes.Link(EntityKind.Official), record => record.Official, (record, value) => record.Official = value)
        .Required("organization", Shapes.Link(EntityKind.Organization), record => record.Organization, (record, value) => record.Organization = value)
        .Required("office", Shapes.SharedText, record => record.Office, (record, value) => record.Office = value)
        .Required("head", FlagShape.Instance, record => record.Head, (record, value) => record.Head = value)
        .Required("acting", FlagShape.Instance, record => record.Acting, (record, value) => record.Acting = value)
        .Required("reports", Shapes.ListOf(Report), record => record.Reports, (record, value) => record.Reports = value);

    public static readonly ObjectShape<MilestoneRecord> Milestone = new ObjectShape<MilestoneRecord>(
            "a milestone",
            () => new MilestoneRecord(),
            record => record.Level is not null && record.Kind is not (MilestoneKind.Meeting or MilestoneKind.Call)
                ? "Only a meeting or a call has a \"level\"."
                : null)
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("title", Shapes.Text, record => record.Title, (record, value) => record.Title = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value)
        .Required("kind", Shapes.Word(Words.MilestoneKinds), record => record.Kind, (record, value) => record.Kind = value)
        .Optional("level", Shapes.Word(Words.MeetingLevels), record => record.Level, (record, value) => record.Level = value)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => record.Subjects, (record, value) => record.Subjects = value)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => record.Organizations, (record, value) => record.Organizations = value)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => record.Programmes, (record, value) => record.Programmes = value)
        .Optional("checks", Shapes.ListOf(ClaimCheck), record => record.Checks, (record, value) => record.Checks = value)
        .Required("reports", Shapes.ListOf(Report), record => record.Reports, (record, value) => record.Reports = value);

    public static readonly ObjectShape<FurtherReportsRecord> TenureReports = new ObjectShape<FurtherReportsRecord>("further reports about a tenure", () => new FurtherReportsRecord())
        .Required("tenure", Shapes.Link(EntityKind.Tenure), record => record.Subject, (record, value) => record.Subject = value)
        .Required("reports", Shapes.ListOf(Report), record => record.Reports, (record, value) => record.Reports = value);

    public static readonly ObjectShape<FurtherReportsRecord> MilestoneReports = new ObjectShape<FurtherReportsRecord>("further reports about a milestone", () => new FurtherReportsRecord())
        .Required("milestone", Shapes.Link(EntityKind.Milestone), record => record.Subject, (record, value) => record.Subject = value)
        .Required("reports", Shapes.ListOf(Report), record => record.Reports, (record, value) => record.Reports = value);

    public static readonly ObjectShape<FactorPointRecord> FactorPoint = new ObjectShape<FactorPointRecord>("a point of a factor", () => new FactorPointRecord())
        .Required("text", Shapes.Text, record => record.Text, (record, value) => record.Text = value)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => record.Subjects, (record, value) => record.Subjects = value)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => record.Organizations, (record, value) => record.Organizations = value)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => record.Programmes, (record, value) => record.Programmes = value);

    public static readonly ObjectShape<FactorRecord> Factor = new ObjectShape<FactorRecord>("a factor", () => new FactorRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("kind", Shapes.Word(Words.FactorKinds), record => record.Kind, (record, value) => record.Kind = value)
        .Required("title", Shapes.Text, record => record.Title, (record, value) => record.Title = value)
        .Required("summary", Shapes.Text, record => record.Summary, (record, value) => record.Summary = value)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => record.Subjects, (record, value) => record.Subjects = value)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => record.Organizations, (record, value) => record.Organizations = value)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => record.Programmes, (record, value) => record.Programmes = value)
        .Optional("when", Shapes.When, record => record.When, (record, value) => record.When = value)
        .Optional("points", Shapes.ListOf(FactorPoint), record => record.Points, (record, value) => record.Points = value)
        .Optional("checks", Shapes.ListOf(ClaimCheck), record => record.Checks, (record, value) => record.Checks = value)
        .Required("citations", Shapes.ListOf(Citation), record => record.Citations, (record, value) => record.Citations = value);

    public static readonly ObjectShape<QuestionRecord> Question = new ObjectShape<QuestionRecord>("a question", () => new QuestionRecord())
        .Required("id", Shapes.Id, record => record.Id, (record, value) => record.Id = value)
        .Required("text", Shapes.Text, record => record.Text, (record, value) => record.Text = value)
        .Required("answer", Shapes.Text, record => record.Answer, (record, value) => record.Answer = value)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => record.Subjects, (record, value) => record.Subjects = value)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => record.Organizations, (record, value) => record.Organizations = value)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => record.Programmes, (record, value) => record.Programmes = value)
        .Required("citations", Shapes.ListOf(Citation), record => record.Citations, (record, value) => record.Citations = value);

    public static readonly ObjectShape<DataContent> Content = new ObjectShape<DataContent>("a data set", () => new DataContent())
        .Optional("schemaVersion", SchemaVersionShape.Instance, content => content.SchemaVersion, (content, value) => content.SchemaVersion = value)
        .Optional("dataVersion", Shapes.Text, content => content.DataVersion, (content, value) => content.DataVersion = value)
        .Optional("asOf", Shapes.When, content => content.AsOf, (content, value) => content.AsOf = value)
        .Optional("sources", Shapes.ListOf(Source), content => content.Sources, (content, value) => content.Sources = value)
        .Optional("places", Shapes.ListOf(Place), content => content.Places, (content, value) => content.Places = value)
        .Optional("topics", Shapes.ListOf(Topic), content => content.Topics, (content, value) => content.Topics = value)
        .Optional("agencies", Shapes.ListOf(Organization), content => content.Agencies, (content, value) => content.Agencies = value)
        .Optional("companies", Shapes.ListOf(Organization), content => content.Companies, (content, value) => content.Companies = value)
        .Optional("programmes", Shapes.ListOf(Programme), content => content.Programmes, (content, value) => content.Programmes = value)
        .Optional("officials", Shapes.ListOf(Official), content => content.Officials, (content, value) => content.Officials = value)
        .Optional("tenures", Shapes.ListOf(Tenure), content => content.Tenures, (content, value) => content.Tenures = value)
        .Optional("milestones", Shapes.ListOf(Milestone), content => content.Milestones, (content, value) => content.Milestones = value)
        .Optional("tenureReports", Shapes.ListOf(TenureReports), content => content.TenureReports, (content, value) => content.TenureReports = value)
        .Optional("milestoneReports", Shapes.ListOf(MilestoneReports), content => content.MilestoneReports, (content, value) => content.MilestoneReports = value)
        .Optional("factors", Shapes.ListOf(Factor), content => content.Factors, (content, value) => content.Factors = value)
        .Optional("questions", Shapes.ListOf(Question), content => content.Questions, (content, value) => content.Questions = value);
}
