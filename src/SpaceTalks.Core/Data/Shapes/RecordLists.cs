using System.Linq;

namespace SpaceTalks;

/// <summary>The lists of records that a document may have. To add a kind of entity, add its list here and to <see cref="DataContent"/>.</summary>
internal static class RecordLists
{
    /// <summary>All lists, in the order of a document.</summary>
    public static readonly RecordList[] All =
    [
        new RecordList<SourceRecord>("sources", "source", "Who says so.", EntityKind.Source, RecordShapes.Source,
            content => ref content.Sources, record => record.Title ?? record.Publisher),
        new RecordList<PlaceRecord>("places", "place", "Where things happen.", EntityKind.Place, RecordShapes.Place,
            content => ref content.Places, record => record.Name),
        new RecordList<TopicRecord>("topics", "topic", "What is talked about.", EntityKind.Topic, RecordShapes.Topic,
            content => ref content.Topics, record => record.Name),
        new RecordList<OrganizationRecord>("agencies", "agency", "Agencies.", EntityKind.Organization, RecordShapes.Organization,
            content => ref content.Agencies, record => record.Name),
        new RecordList<OrganizationRecord>("companies", "company", "Companies.", EntityKind.Organization, RecordShapes.Organization,
            content => ref content.Companies, record => record.Name),
        new RecordList<ProgrammeRecord>("programmes", "programme", "Stations, vehicles, programmes and bases.", EntityKind.Programme, RecordShapes.Programme,
            content => ref content.Programmes, record => record.Name),
        new RecordList<OfficialRecord>("officials", "official", "Persons.", EntityKind.Official, RecordShapes.Official,
            content => ref content.Officials, record => record.Name),
        new RecordList<TenureRecord>("tenures", "tenure", "Who held which office.", EntityKind.Tenure, RecordShapes.Tenure,
            content => ref content.Tenures, record => record.Office),
        new RecordList<MilestoneRecord>("milestones", "milestone", "Dated events.", EntityKind.Milestone, RecordShapes.Milestone,
            content => ref content.Milestones, record => record.Title),
        new RecordList<FurtherReportsRecord>("tenureReports", "tenure reports", "Further reports about tenures that this document or another has.", null, RecordShapes.TenureReports,
            content => ref content.TenureReports, record => record.Subject.Id),
        new RecordList<FurtherReportsRecord>("milestoneReports", "milestone reports", "Further reports about milestones that this document or another has.", null, RecordShapes.MilestoneReports,
            content => ref content.MilestoneReports, record => record.Subject.Id),
        new RecordList<FactorRecord>("factors", "factor", "Drivers, achievements, challenges, opportunities and impacts.", EntityKind.Factor, RecordShapes.Factor,
            content => ref content.Factors, record => record.Title),
        new RecordList<QuestionRecord>("questions", "question", "Questions, with answers.", EntityKind.Question, RecordShapes.Question,
            content => ref content.Questions, record => record.Text),
    ];

    /// <summary>A document.</summary>
    public static readonly ObjectShape<DataContent> Content = CreateContent();

    /// <summary>What a document says of itself.</summary>
    private static ObjectShape<DataContent> CreateHead() => new ObjectShape<DataContent>("dataSet", "a data set", () => new DataContent())
        .Optional("$schema", "Where the schema of the document is: for editors.", Shapes.Text, content => ref content.Schema)
        .Optional("schemaVersion", "The version of the schema of the document.", SchemaVersionShape.Instance, content => ref content.SchemaVersion)
        .Optional("dataVersion", "The version of the data.", Shapes.Text, content => ref content.DataVersion)
        .Optional("asOf", "Until when the sources were consulted.", Shapes.When, content => ref content.AsOf);

    /// <summary>What changed from the data of one catalog to that of a later one.</summary>
    public static CatalogDifference Compare(DataContent earlier, DataContent later) => new(
        CreateHead().Compare(earlier, later),
        All.SelectMany(list => list.Compare(earlier, later)).ToList().AsReadOnly());

    private static ObjectShape<DataContent> CreateContent()
    {
        ObjectShape<DataContent> shape = CreateHead();
        foreach (RecordList list in All)
        {
            list.AddTo(shape);
        }
        return shape;
    }
}
