namespace SpaceTalks;

// The form of milestones in a document: how they are read, written, checked, linked and compared.
internal static class MilestoneDescription
{
    private static readonly ObjectShape<MilestoneRecord> Shape = new ObjectShape<MilestoneRecord>(
            "milestone", "a milestone",
            () => new MilestoneRecord(),
            new ObjectRule<MilestoneRecord>(
                "Only a meeting or a call can have a \"level\".",
                record => record.Level.IsMissing || Words.MilestoneKinds[record.Kind] is MilestoneKind.Meeting or MilestoneKind.Call,
                """{"if": {"required": ["level"]}, "then": {"properties": {"kind": {"enum": ["meeting", "call"]}}}}"""))
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("title", "The title.", Shapes.StoredText, record => ref record.Title)
        .Required("summary", "What it is, in a sentence or two.", Shapes.StoredText, record => ref record.Summary)
        .Required("kind", "What kind of event it is.", Shapes.Word(Words.MilestoneKinds), record => ref record.Kind)
        .Optional("level", "Who meets or talks; only for a meeting or a call.", Shapes.Word(Words.MeetingLevels), record => ref record.Level)
        .Optional("subjects", "The topics that it is about.", Shapes.Links<Topic>(), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it involves.", Shapes.Links<Organization>(), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it belongs to.", Shapes.Links<Programme>(), record => ref record.Programmes)
        .Optional("keywords", "Further terms by which a search finds it.", Shapes.Texts, record => ref record.Keywords)
        .Optional("checks", "Claims about it that were checked against other sources.", Shapes.ListOf(CitationDescription.ClaimCheck), record => ref record.Checks)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(ReportDescription.Report), record => ref record.Reports);

    public static readonly EntityDescription<Milestone, Milestone, MilestoneRecord> Milestones = new(
        "milestones", "milestone", "Dated events.", Shape, content => ref content.Milestones, record => record.Title.ToString());

    private static readonly ObjectShape<FurtherReportsRecord> FurtherShape = new ObjectShape<FurtherReportsRecord>("milestoneReports", "further reports about a milestone", () => new FurtherReportsRecord())
        .Required("milestone", "The milestone that the reports are about.", Shapes.Link<Milestone>(), record => ref record.Subject)
        .Required("reports", "What sources say about it, one statement each.", Shapes.ListOf(ReportDescription.Report), record => ref record.Reports);

    public static readonly RecordList<FurtherReportsRecord> Reports = new(
        "milestoneReports", "milestone reports", "Further reports about milestones of this or another document.", null, FurtherShape,
        content => ref content.MilestoneReports, record => record.Subject.Id);
}
