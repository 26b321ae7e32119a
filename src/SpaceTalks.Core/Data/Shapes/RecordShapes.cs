namespace SpaceTalks;

/// <summary>
/// What each kind of record looks like in JSON: the one description that reads it, writes it and checks its links. To add a field, add
/// it to the record and here.
/// </summary>
internal static class RecordShapes
{
    public static readonly ObjectShape<CitationRecord> Citation = new ObjectShape<CitationRecord>("a citation", () => new CitationRecord())
        .Required("source", Shapes.Link(EntityKind.Source), record => ref record.Source)
        .Optional("locator", Shapes.SharedText, record => ref record.Locator);

    public static readonly ObjectShape<SourceRecord> Source = new ObjectShape<SourceRecord>("a source", () => new SourceRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Optional("publisher", Shapes.SharedText, record => ref record.Publisher)
        .Optional("title", Shapes.Text, record => ref record.Title)
        .Optional("address", Shapes.Address, record => ref record.Address)
        .Required("kind", Shapes.Word(Words.SourceKinds), record => ref record.Kind)
        .Optional("date", Shapes.When, record => ref record.Date)
        .Optional("repeats", Shapes.Text, record => ref record.Repeats)
        .Optional("summary", Shapes.Text, record => ref record.Summary);

    public static readonly ObjectShape<PlaceRecord> Place = new ObjectShape<PlaceRecord>("a place", () => new PlaceRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("name", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", Shapes.Text, record => ref record.NativeName)
        .Optional("within", Shapes.Link(EntityKind.Place), record => ref record.Within);

    public static readonly ObjectShape<TopicRecord> Topic = new ObjectShape<TopicRecord>("a topic", () => new TopicRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("name", Shapes.Text, record => ref record.Name)
        .Optional("alternativeNames", Shapes.Texts, record => ref record.AlternativeNames)
        .Optional("broader", Shapes.Link(EntityKind.Topic), record => ref record.Broader)
        .Optional("related", Shapes.Links(EntityKind.Topic), record => ref record.Related)
        .Required("summary", Shapes.Text, record => ref record.Summary)
        .Required("citations", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<ClaimCheckRecord> ClaimCheck = new ObjectShape<ClaimCheckRecord>(
            "a check of a claim",
            () => new ClaimCheckRecord(),
            record => record.Source.IsMissing != (record.Verdict == Verdict.Unconfirmed)
                ? "A check has a \"source\", unless its verdict is \"unconfirmed\"."
                : null)
        .Required("claim", Shapes.Text, record => ref record.Claim)
        .Required("verdict", Shapes.Word(Words.Verdicts), record => ref record.Verdict)
        .Optional("source", Shapes.Link(EntityKind.Source), record => ref record.Source)
        .Optional("locator", Shapes.SharedText, record => ref record.Locator)
        .Required("summary", Shapes.Text, record => ref record.Summary);

    public static readonly ObjectShape<OrganizationNameRecord> OrganizationName = new ObjectShape<OrganizationNameRecord>("a dated name", () => new OrganizationNameRecord())
        .Required("name", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", Shapes.Text, record => ref record.NativeName)
        .Optional("abbreviation", Shapes.Text, record => ref record.Abbreviation)
        .Required("when", Shapes.When, record => ref record.When);

    public static readonly ObjectShape<OrganizationRecord> Organization = new ObjectShape<OrganizationRecord>("an organization", () => new OrganizationRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("name", Shapes.Text, record => ref record.Name)
        .Optional("abbreviation", Shapes.Text, record => ref record.Abbreviation)
        .Optional("nativeName", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", Shapes.Texts, record => ref record.AlternativeNames)
        .Optional("country", Shapes.SharedText, record => ref record.Country)
        .Optional("when", Shapes.When, record => ref record.When)
        .Optional("names", Shapes.ListOf(OrganizationName), record => ref record.Names)
        .Required("summary", Shapes.Text, record => ref record.Summary)
        .Required("citations", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<ContributionRecord> Contribution = new ObjectShape<ContributionRecord>("a contribution", () => new ContributionRecord())
        .Required("organization", Shapes.Link(EntityKind.Organization), record => ref record.Organization)
        .Required("provides", Shapes.Text, record => ref record.Provides)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => ref record.Subjects);

    public static readonly ObjectShape<ProgrammeRecord> Programme = new ObjectShape<ProgrammeRecord>("a programme", () => new ProgrammeRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("name", Shapes.Text, record => ref record.Name)
        .Optional("abbreviation", Shapes.Text, record => ref record.Abbreviation)
        .Optional("nativeName", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", Shapes.Texts, record => ref record.AlternativeNames)
        .Required("kind", Shapes.Word(Words.ProgrammeKinds), record => ref record.Kind)
        .Optional("when", Shapes.When, record => ref record.When)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("contributions", Shapes.ListOf(Contribution), record => ref record.Contributions)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Required("summary", Shapes.Text, record => ref record.Summary)
        .Required("citations", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<OfficialRecord> Official = new ObjectShape<OfficialRecord>("an official", () => new OfficialRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("name", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", Shapes.Texts, record => ref record.AlternativeNames)
        .Required("summary", Shapes.Text, record => ref record.Summary)
        .Required("citations", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<PlacesRecord> Places = new ObjectShape<PlacesRecord>(
            "the places of a report",
            () => new PlacesRecord(),
            record => (record.OneOf.Count == 0) == (record.AllOf.Count == 0) ? "Places have either \"oneOf\" or \"allOf\"." : null)
        .Optional("oneOf", Shapes.Links(EntityKind.Place), record => ref record.OneOf)
        .Optional("allOf", Shapes.Links(EntityKind.Place), record => ref record.AllOf);

    public static readonly ObjectShape<ParticipantRecord> Participant = new ObjectShape<ParticipantRecord>("a participant", () => new ParticipantRecord())
        .Optional("official", Shapes.Link(EntityKind.Official), record => ref record.Official)
        .Required("organization", Shapes.Link(EntityKind.Organization), record => ref record.Organization)
        .Optional("office", Shapes.SharedText, record => ref record.Office);

    public static readonly ObjectShape<ReportRecord> Report = new ObjectShape<ReportRecord>("a report", () => new ReportRecord())
        .Required("source", Shapes.Link(EntityKind.Source), record => ref record.Source)
        .Optional("locator", Shapes.SharedText, record => ref record.Locator)
        .Optional("reported", Shapes.When, record => ref record.Reported)
        .Required("status", Shapes.Word(Words.ReportStatuses), record => ref record.Status)
        .Optional("when", Shapes.When, record => ref record.When)
        .Optional("places", Places, record => ref record.Places)
        .Optional("participants", Shapes.ListOf(Participant), record => ref record.Participants)
        .Optional("agenda", Shapes.Links(EntityKind.Topic), record => ref record.Agenda)
        .Optional("firstSince", Shapes.When, record => ref record.FirstSince)
        .Optional("summary", Shapes.Text, record => ref record.Summary);

    public static readonly ObjectShape<TenureRecord> Tenure = new ObjectShape<TenureRecord>("a tenure", () => new TenureRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("official", Shapes.Link(EntityKind.Official), record => ref record.Official)
        .Required("organization", Shapes.Link(EntityKind.Organization), record => ref record.Organization)
        .Required("office", Shapes.SharedText, record => ref record.Office)
        .Required("head", FlagShape.Instance, record => ref record.Head)
        .Required("acting", FlagShape.Instance, record => ref record.Acting)
        .Required("reports", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<MilestoneRecord> Milestone = new ObjectShape<MilestoneRecord>(
            "a milestone",
            () => new MilestoneRecord(),
            record => record.Level is not null && record.Kind is not (MilestoneKind.Meeting or MilestoneKind.Call)
                ? "Only a meeting or a call has a \"level\"."
                : null)
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("title", Shapes.Text, record => ref record.Title)
        .Required("summary", Shapes.Text, record => ref record.Summary)
        .Required("kind", Shapes.Word(Words.MilestoneKinds), record => ref record.Kind)
        .Optional("level", Shapes.Word(Words.MeetingLevels), record => ref record.Level)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => ref record.Programmes)
        .Optional("checks", Shapes.ListOf(ClaimCheck), record => ref record.Checks)
        .Required("reports", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<FurtherReportsRecord> TenureReports = new ObjectShape<FurtherReportsRecord>("further reports about a tenure", () => new FurtherReportsRecord())
        .Required("tenure", Shapes.Link(EntityKind.Tenure), record => ref record.Subject)
        .Required("reports", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<FurtherReportsRecord> MilestoneReports = new ObjectShape<FurtherReportsRecord>("further reports about a milestone", () => new FurtherReportsRecord())
        .Required("milestone", Shapes.Link(EntityKind.Milestone), record => ref record.Subject)
        .Required("reports", Shapes.ListOf(Report), record => ref record.Reports);

    public static readonly ObjectShape<FactorPointRecord> FactorPoint = new ObjectShape<FactorPointRecord>("a point of a factor", () => new FactorPointRecord())
        .Required("text", Shapes.Text, record => ref record.Text)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => ref record.Programmes);

    public static readonly ObjectShape<FactorRecord> Factor = new ObjectShape<FactorRecord>("a factor", () => new FactorRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("kind", Shapes.Word(Words.FactorKinds), record => ref record.Kind)
        .Required("title", Shapes.Text, record => ref record.Title)
        .Required("summary", Shapes.Text, record => ref record.Summary)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => ref record.Programmes)
        .Optional("when", Shapes.When, record => ref record.When)
        .Optional("points", Shapes.ListOf(FactorPoint), record => ref record.Points)
        .Optional("checks", Shapes.ListOf(ClaimCheck), record => ref record.Checks)
        .Required("citations", Shapes.ListOf(Citation), record => ref record.Citations);

    public static readonly ObjectShape<QuestionRecord> Question = new ObjectShape<QuestionRecord>("a question", () => new QuestionRecord())
        .Required("id", Shapes.Id, record => ref record.Id)
        .Required("text", Shapes.Text, record => ref record.Text)
        .Required("answer", Shapes.Text, record => ref record.Answer)
        .Optional("subjects", Shapes.Links(EntityKind.Topic), record => ref record.Subjects)
        .Optional("organizations", Shapes.Links(EntityKind.Organization), record => ref record.Organizations)
        .Optional("programmes", Shapes.Links(EntityKind.Programme), record => ref record.Programmes)
        .Required("citations", Shapes.ListOf(Citation), record => ref record.Citations);
}
