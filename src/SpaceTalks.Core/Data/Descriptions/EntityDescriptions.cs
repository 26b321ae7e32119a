using System.Linq;

namespace SpaceTalks;

/// <summary>The lists of records that a document may have. To add a kind of entity, add its list here and to <see cref="DataContent"/>.</summary>
internal static class EntityDescriptions
{
    /// <summary>All lists, in the order of a document.</summary>
    public static readonly RecordList[] All =
    [
        SourceDescription.Sources,
        PlaceDescription.Places,
        TopicDescription.Topics,
        OrganizationDescription.Agencies,
        OrganizationDescription.Companies,
        ProgrammeDescription.Programmes,
        OfficialDescription.Officials,
        TenureDescription.Tenures,
        MilestoneDescription.Milestones,
        TenureDescription.Reports,
        MilestoneDescription.Reports,
        FactorDescription.Factors,
        QuestionDescription.Questions,
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
