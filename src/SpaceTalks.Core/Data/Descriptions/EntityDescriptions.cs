using System.Linq;

namespace SpaceTalks;

// The lists of records that a document may have. To add a kind of entity, add its list here and to DataContent.
internal static class EntityDescriptions
{
    // In the order of a document.
    public static readonly RecordList[] All =
    [
        SourceDescription.Sources,
        PlaceDescription.Places,
        TopicDescription.Topics,
        OrganizationDescription.Agencies,
        OrganizationDescription.Companies,
        OrganizationDescription.States,
        OrganizationDescription.InternationalBodies,
        ProgrammeDescription.Programmes,
        OfficialDescription.Officials,
        TenureDescription.Tenures,
        MilestoneDescription.Milestones,
        TenureDescription.Reports,
        MilestoneDescription.Reports,
        FactorDescription.Factors,
        QuestionDescription.Questions,
    ];

    // The form of a whole document.
    public static readonly ObjectShape<DataContent> Content = CreateContent();

    // What a document says about itself.
    private static ObjectShape<DataContent> CreateHead() => new ObjectShape<DataContent>("dataSet", "a data set", () => new DataContent())
        .Optional("$schema", "The address of the schema of the document, for editors.", Shapes.Text, content => ref content.Schema)
        .Optional("schemaVersion", "The version of the schema of the document.", SchemaVersionShape.Instance, content => ref content.SchemaVersion)
        .Optional("dataVersion", "The version of the data.", Shapes.Text, content => ref content.DataVersion)
        .Optional("asOf", "The day until which sources were consulted.", Shapes.When, content => ref content.AsOf)
        .Optional("coverage", "What was consulted until that day, in words.", Shapes.Text, content => ref content.Coverage);

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
