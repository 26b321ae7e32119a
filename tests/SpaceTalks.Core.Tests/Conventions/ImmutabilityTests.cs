using System.Collections;
using System.Reflection;
using System.Xml.Linq;

namespace SpaceTalks.Tests;

/// <summary>What is handed out does not change, and says so.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags OwnInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Fields that are written after construction, each with the reason why nobody can see it.
    private static readonly Dictionary<string, string> Written = [];

    private static readonly Dictionary<string, string> Documentation = XDocument
        .Load(Path.ChangeExtension(typeof(SpaceTalksCatalog).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);

    public static TheoryData<string> Types =>
        [.. PublicMembers.Types.Where(type => !type.IsEnum && !type.IsInterface && !type.IsSubclassOf(typeof(Exception))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_documentation_says_what_threads_may_do(string name)
    {
        Type type = Named(name);
        Assert.SkipWhen(type is { IsAbstract: true, IsSealed: true }, "A static class has no state; that no static can be set is tested.");

        Ancestry(type).Select(DocumentationOf).Should().Contain(text => text.Contains("mmutable") || text.Contains("thread"), "{0} is shared between threads or not", name);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_field_is_written_after_construction(string name) =>
        Named(name).GetFields(OwnInstance)
            .Where(field => !field.IsInitOnly && !Written.ContainsKey(name.Split('`')[0] + "." + field.Name))
            .Select(field => field.Name).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_list_that_is_handed_out_cannot_be_written_to_by_a_cast(string name)
    {
        Type type = Named(name);
        foreach (object? instance in Samples.All(type).Select(make => make()).Append(null))
        {
            foreach (PropertyInfo property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod!.IsStatic == instance is null))
            {
                if (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))
                {
                    property.PropertyType.IsArray.Should().BeFalse(property.Name);
                    (property.GetValue(instance) is Array or IList { IsReadOnly: false }).Should().BeFalse(property.Name);
                }
            }
        }
    }

    private static Type Named(string name) => PublicMembers.Types.Single(type => type.Name == name);

    private static string DocumentationOf(Type type) => Documentation.GetValueOrDefault("T:" + type.FullName!.Split('[')[0], "");

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (Type? ancestor = type; ancestor?.Assembly == type.Assembly; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }
}
