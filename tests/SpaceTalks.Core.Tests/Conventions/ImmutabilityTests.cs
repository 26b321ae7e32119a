using System.Collections;
using System.Reflection;

namespace SpaceTalks.Tests;

/// <summary>Returned objects are immutable, and their types say so.</summary>
public sealed class ImmutabilityTests
{
    public ImmutabilityTests() => SampleTable.Require();

    public static TheoryData<string> Types =>
    [
        .. PublicMembers.Types
            .Where(type => !type.IsEnum && !type.IsInterface && !type.IsSubclassOf(typeof(Exception)) && type is not { IsAbstract: true, IsSealed: true })
            .Select(type => type.Name),
    ];

    public static TheoryData<string> TypesWithLists => [.. PublicMembers.Types.Where(type => ListsOf(type).Any()).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_documentation_says_what_threads_may_do(string name)
    {
        string documentation = string.Concat(Ancestry(Named(name)).Select(Documentation.Of));

        (documentation.Contains("mmutable", StringComparison.Ordinal) || documentation.Contains("thread", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(TypesWithLists))]
    public void A_list_that_is_handed_out_cannot_be_written_to_by_a_cast(string name)
    {
        Type type = Named(name);
        List<string> faults = [];
        foreach (MethodInfo member in ListsOf(type))
        {
            object?[] instances = member.IsStatic ? [null] : [.. Samples.All(type).Select(make => make())];
            faults.AddRange(instances
                .Select(instance => PublicMembers.Call(member, PublicMembers.SamplesFor(member), instance))
                .Where(CanBeWrittenTo)
                .Select(list => PublicMembers.NameOf(member) + " is " + list!.GetType()));
        }

        faults.Distinct().Should().BeEmpty();
    }

    // An empty array has nothing that could be written to.
    private static bool CanBeWrittenTo(object? list) => list switch
    {
        Array array => array.Length > 0,
        IList items => !items.IsReadOnly,
        IDictionary pairs => !pairs.IsReadOnly,
        _ => false,
    };

    private static Type Named(string name) => PublicMembers.Types.Single(type => type.Name == name);

    private static IEnumerable<MethodInfo> ListsOf(Type type) => PublicMembers.Of(type).OfType<MethodInfo>()
        .Where(member => member.ReturnType.IsInterface && typeof(IEnumerable).IsAssignableFrom(member.ReturnType));

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (Type? ancestor = type; ancestor?.Assembly == type.Assembly; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }
}
