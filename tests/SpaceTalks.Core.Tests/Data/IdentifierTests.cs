using System.Collections;
using System.Globalization;
using System.Reflection;

namespace SpaceTalks.Tests;

public sealed class IdentifierTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    // By the class of their constants: "TopicIds" for topics. Organizations are agencies and companies.
    private static readonly Dictionary<Type, IEnumerable<string>> Embedded = Catalog.Collections
        .Select(collection => (Kind: collection.GetType().GetGenericArguments()[0], Entities: ((IEnumerable)collection).Cast<IEntity>()))
        .Where(pair => pair.Kind != typeof(Organization))
        .ToDictionary(
            pair => typeof(SpaceTalksCatalog).Assembly.GetType("SpaceTalks." + pair.Kind.Name + "Ids", throwOnError: true)!,
            pair => pair.Entities.Select(entity => entity.Key));

    public static TheoryData<string> Lists => [.. Embedded.Keys.Select(list => list.Name)];

    [Fact]
    public void There_is_a_list_of_constants_for_every_kind() =>
        typeof(SpaceTalksCatalog).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Ids", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Embedded.Keys);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Constants_and_embedded_identifiers_are_the_same(string list)
    {
        Type type = Named(list);

        Constants(type).Select(constant => constant.Id).Should().BeEquivalentTo(Embedded[type]);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_constant_is_named_as_its_identifier(string list) =>
        Constants(Named(list)).Should().OnlyContain(constant => constant.Name == PascalCase(constant.Id));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Constants_stand_in_the_order_of_their_identifiers(string list) =>
        Constants(Named(list)).Select(constant => constant.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);

    // They are made without a check, so that a name costs nothing until it is used.
    [Theory]
    [MemberData(nameof(Lists))]
    public void A_constant_is_a_slug(string list) =>
        Constants(Named(list)).Should().OnlyContain(constant => IsSlug(constant.Id));

    [Fact]
    public void No_released_identifier_is_dropped()
    {
        IEnumerable<string> approved = File.ReadAllLines(ApprovedPath()).Where(line => line.Length > 0);
        IEnumerable<string> present = Embedded.Keys.SelectMany(type => Constants(type).Select(constant => type.Name + "." + constant.Name + " = " + constant.Id));

        // An approving run adds new ones, and drops none.
        string all = string.Join('\n', present.Union(approved).Order(StringComparer.Ordinal)) + "\n";
        Approved.Check(Path.Combine("Data", "Identifiers.approved.txt"), all);
        present.Should().Contain(approved, "a released identifier stays");
    }

    [Fact]
    public void Every_document_in_the_assembly_is_read() =>
        EmbeddedDocuments.All.Should().HaveCount(Embedded.Count + 1, "there is one document for each kind, and one about them all");

    private static Type Named(string list) => Embedded.Keys.Single(type => type.Name == list);

    private static IEnumerable<(string Name, string Id)> Constants(Type list) =>
        list.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(constant => (constant.Name, constant.GetValue(null)!.ToString()!));

    private static bool IsSlug(string text) => Id<Milestone>.TryParse(text, out _);

    private static string PascalCase(string slug) => string.Concat(slug.Split('-').Select(word =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));

    private static string ApprovedPath() =>
        RepositoryFolder.Of("tests", "SpaceTalks.Core.Tests", "Data", "Identifiers.approved.txt");
}
