namespace SpaceTalks;

/// <summary>The lists of records that a document may have. To add a kind of entity, add its list here and to <see cref="DataContent"/>.</summary>
internal static class RecordLists
{
    /// <summary>All lists, in the order of a document.</summary>
    public static readonly RecordList[] All =
    [
        new RecordList<SourceRecord>("sources", EntityKind.Source, RecordShapes.Source, content => ref content.Sources),
        new RecordList<PlaceRecord>("places", EntityKind.Place, RecordShapes.Place, content => ref content.Places),
        new RecordList<TopicRecord>("topics", EntityKind.Topic, RecordShapes.Topic, content => ref content.Topics),
        new RecordList<OrganizationRecord>("agencies", EntityKind.Organization, RecordShapes.Organization, content => ref content.Agencies),
        new RecordList<OrganizationRecord>("companies", EntityKind.Organization, RecordShapes.Organization, content => ref content.Companies),
        new RecordList<ProgrammeRecord>("programmes", EntityKind.Programme, RecordShapes.Programme, content => ref content.Programmes),
        new RecordList<OfficialRecord>("officials", EntityKind.Official, RecordShapes.Official, content => ref content.Officials),
        new RecordList<TenureRecord>("tenures", EntityKind.Tenure, RecordShapes.Tenure, content => ref content.Tenures),
        new RecordList<MilestoneRecord>("milestones", EntityKind.Milestone, RecordShapes.Milestone, content => ref content.Milestones),
        new RecordList<FurtherReportsRecord>("tenureReports", null, RecordShapes.TenureReports, content => ref content.TenureReports),
        new RecordList<FurtherReportsRecord>("milestoneReports", null, RecordShapes.MilestoneReports, content => ref content.MilestoneReports),
        new RecordList<FactorRecord>("factors", EntityKind.Factor, RecordShapes.Factor, content => ref content.Factors),
        new RecordList<QuestionRecord>("questions", EntityKind.Question, RecordShapes.Question, content => ref content.Questions),
    ];

    /// <summary>A document.</summary>
    public static readonly ObjectShape<DataContent> Content = CreateContent();

    private static ObjectShape<DataContent> CreateContent()
    {
        ObjectShape<DataContent> shape = new ObjectShape<DataContent>("a data set", () => new DataContent())
            .Optional("schemaVersion", SchemaVersionShape.Instance, content => ref content.SchemaVersion)
            .Optional("dataVersion", Shapes.Text, content => ref content.DataVersion)
            .Optional("asOf", Shapes.When, content => ref content.AsOf);
        foreach (RecordList list in All)
        {
            list.AddTo(shape);
        }
        return shape;
    }
}
