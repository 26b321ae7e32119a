using System.Reflection;

namespace SpaceTalks.Tests;

/// <summary>Every field of a record is read and written by its description and exposed by its entity.</summary>
public sealed class DescriptionTests
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.Instance;

    // Not in any document: the place of the reports determines it.
    private static readonly string[] NotInDocuments = ["FurtherReportsRecord.Id", "FurtherReportsRecord.MayRepeat"];

    // Where the entity's word is another.
    private static readonly Dictionary<string, string> PropertiesOfFields = new()
    {
        ["ReportRecord.StatusWord"] = nameof(Report.Status),
        ["TenureRecord.Head"] = nameof(Tenure.IsHead),
        ["TenureRecord.Acting"] = nameof(Tenure.IsActing),
        ["ClaimCheckRecord.Source"] = nameof(ClaimCheck.Citation),
        ["ClaimCheckRecord.Locator"] = nameof(ClaimCheck.Citation),
        ["ReportRecord.Locator"] = nameof(Report.Citation),
        ["PlacesRecord.OneOf"] = nameof(Places.AreAlternatives),
        ["PlacesRecord.AllOf"] = nameof(Places.Count),
    };

    private static readonly Assembly Library = typeof(SpaceTalksCatalog).Assembly;

    // By the record that it describes; agencies and companies share one, and so do the reports of tenures and milestones.
    private static readonly IReadOnlyList<(Type Record, object Shape)> Shapes =
    [
        .. from type in Library.GetTypes()
           where type.Name.EndsWith("Description", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(ObjectShape<>)
           select (field.FieldType.GetGenericArguments()[0], field.GetValue(null)!),
    ];

    public static TheoryData<string> Records => [.. Library.GetTypes().Where(IsRecord).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Each_field_of_a_record_is_described_once(string name)
    {
        Type record = Library.GetType("SpaceTalks." + name)!;
        string[] fields = [.. FieldsOf(record).Where(field => !NotInDocuments.Contains(name + "." + field))];

        Shapes.Where(pair => pair.Record == record).Should().NotBeEmpty().And.AllSatisfy(pair => DescribedBy(pair.Shape).Should().Be(fields.Length, string.Join(", ", fields)));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Each_field_of_a_record_is_a_property_of_what_shows_it(string name)
    {
        Type record = Library.GetType("SpaceTalks." + name)!;
        if (Library.GetType("SpaceTalks." + name[..^"Record".Length]) is not { } view)
        {
            name.Should().Be("FurtherReportsRecord", "its reports are those of their subject");
            return;
        }

        IEnumerable<string> properties = FieldsOf(record).Select(field => PropertiesOfFields.GetValueOrDefault(name + "." + field, field));

        properties.Except(view.GetProperties().Select(property => property.Name)).Should().BeEmpty();
    }

    [Fact]
    public void Each_kind_of_entity_is_described_named_and_collected()
    {
        IEnumerable<Type> kinds = Library.GetExportedTypes().Where(type => !type.IsAbstract && typeof(IEntity).IsAssignableFrom(type));

        EntityDescriptions.All.Where(list => list.Kind is not null).Select(list => list.GetType().GetGenericArguments()[0]).Should().BeEquivalentTo(kinds);
        SpaceTalksCatalog.Embedded.Collections.Select(collection => collection.GetType().GetGenericArguments()[0])
            .Should().BeEquivalentTo(kinds.Append(typeof(Organization)));
        foreach (RecordList list in EntityDescriptions.All.Where(list => list.Kind is not null))
        {
            typeof(DataContent).GetField(list.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase).Should().NotBeNull(list.Name);
            list.Kind!.Name.Should().Be(list.GetType().GetGenericArguments()[1].Name.ToLowerInvariant());
        }
    }

    private static bool IsRecord(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsPublic: false, IsNested: false } && type.Namespace == "SpaceTalks" && type.Name.EndsWith("Record", StringComparison.Ordinal);

    private static IEnumerable<string> FieldsOf(Type record) => record.GetFields(Fields).Select(field => field.Name);

    private static int DescribedBy(object shape) =>
        ((Array)shape.GetType().GetField("_fields", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(shape)!).Length;
}
