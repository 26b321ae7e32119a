using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SpaceTalks.Tests;

public sealed partial class ConventionTests
{
    private static readonly Type[] Public = TestedLibrary.Assembly.GetExportedTypes();

    private static readonly IReadOnlyList<(string Folder, string Name, string Text)> Sources =
    [
        .. from path in Directory.EnumerateFiles(TestedLibrary.Folder, "*.cs", SearchOption.AllDirectories)
           select (Path.GetRelativePath(TestedLibrary.Folder, Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)),
    ];

    public static TheoryData<string> Types => [.. Public.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_has_a_file_named_after_it(string name)
    {
        string simple = Simple(Named(name));

        Sources.Select(source => source.Name.Split('.')[0]).Should().Contain(simple);
    }

    [Fact]
    public void A_file_has_one_public_type()
    {
        foreach ((string folder, string name, string text) in Sources)
        {
            IEnumerable<string> types = PublicType().Matches(text).Select(match => match.Groups["name"].Value);
            types.Should().HaveCountLessThan(2, folder + "/" + name);
            types.Except([name.Split('.')[0]]).Should().BeEmpty(folder + "/" + name);
        }
    }

    [Fact]
    public void Namespaces_follow_the_folders()
    {
        foreach ((string folder, string name, string text) in Sources)
        {
            string expected = folder.Split(Path.DirectorySeparatorChar)[0] == "Time" ? TestedLibrary.Namespace + ".Time" : TestedLibrary.Namespace;
            foreach (Match match in Namespace().Matches(text))
            {
                if (name != "Polyfills")
                {
                    match.Groups["name"].Value.Should().Be(expected, folder + "/" + name);
                }
            }
        }
        Public.Select(type => type.Namespace).Distinct().Should().BeSubsetOf([TestedLibrary.Namespace, TestedLibrary.Namespace + ".Time"]);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_is_immutable(string name)
    {
        Type type = Named(name);

        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(property => property.DeclaringType!.Assembly == type.Assembly && property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .Should().BeEmpty("a public property has no public setter");
        type.GetEvents().Where(@event => @event.DeclaringType!.Assembly == type.Assembly).Should().BeEmpty("nothing changes");
    }

    [Fact]
    public void No_static_can_be_set_but_the_count_of_steps_that_a_thread_has_for_tests() =>
        TestedLibrary.Assembly.GetTypes().Where(type => type.Name != "DaySteps")
            .Where(type => type.Namespace?.StartsWith("SpaceTalks", StringComparison.Ordinal) == true && !type.Name.StartsWith('<'))
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => field.DeclaringType + "." + field.Name).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_field_is_a_constant(string name)
    {
        Type type = Named(name);

        type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(field => !field.IsLiteral && !field.IsSpecialName)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_asynchronous_says_so_and_can_be_cancelled(string name)
    {
        foreach (MethodInfo method in Named(name).GetMethods().Where(method => method.DeclaringType!.Assembly == TestedLibrary.Assembly))
        {
            bool isAsynchronous = typeof(Task).IsAssignableFrom(method.ReturnType) || method.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal);
            method.Name.EndsWith("Async", StringComparison.Ordinal).Should().Be(isAsynchronous, method.Name);
            bool isStream = method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal);
            (method.GetParameters().LastOrDefault()?.ParameterType == typeof(CancellationToken)).Should().Be(isAsynchronous || isStream, method.Name);
        }
    }

    [Fact]
    public void Nothing_waits_for_a_task()
    {
        foreach ((string folder, string name, string text) in Sources)
        {
            text.Should().NotMatchRegex(@"\.Wait(All|Any)?\(|\.GetAwaiter\(|\.Result\b", folder + "/" + name);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_class_is_sealed_or_abstract(string name)
    {
        Type type = Named(name);

        (!type.IsClass || type.IsSealed || type.IsAbstract || type == typeof(Query<>)).Should().BeTrue();
        // A rule is what callers may derive.
        if (type.IsClass && !type.IsSealed && type != typeof(ReviewRule))
        {
            type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Should().OnlyContain(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly, "nobody else derives from it");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_prints_itself(string name)
    {
        Type type = Named(name);
        bool exempt = type.IsEnum || type.IsInterface || type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter)) || (type.IsAbstract && type.IsSealed) || type.IsSubclassOf(typeof(Exception))
            || type.GetInterfaces().Any(@interface => @interface.Name.StartsWith("IComparer", StringComparison.Ordinal));

        Type printing = type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType ?? typeof(object);

        (exempt || printing.Assembly == type.Assembly || (type.IsAbstract && type == typeof(Filter<>))).Should().BeTrue();
    }

    [Fact]
    public void Every_public_type_is_documented_in_British_spelling()
    {
        foreach ((string folder, string name, string text) in Sources)
        {
            text.Should().NotMatchRegex(@"///.*\b(color|behavior|program(?!me)s?|center|favor|honor)\b", folder + "/" + name);
        }
    }

    [Fact]
    public void The_documentation_tells_of_nothing_that_is_not_public()
    {
        HashSet<string> known = [.. Public.SelectMany(Documented)];

        Documentation.Names.Should().HaveCountGreaterThan(2 * Public.Length);
        Documentation.Names.Except(known).Should().BeEmpty();
    }

    // In the notation of the documentation: "#ctor", "op_Equality", and "Get``1" for a generic method; explicit implementations are excluded.
    private static IEnumerable<string> Documented(Type type)
    {
        string name = type.FullName!;
        yield return "T:" + name;
        foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            string own = name + "." + member.Name.Replace('.', '#');
            switch (member)
            {
                case MethodBase { IsPublic: true } or MethodBase { IsFamily: true } or MethodBase { IsFamilyOrAssembly: true }:
                    yield return "M:" + own + (member is MethodInfo { IsGenericMethodDefinition: true } method ? "``" + method.GetGenericArguments().Length : string.Empty);
                    break;
                case PropertyInfo property when property.GetAccessors(nonPublic: false).Length > 0:
                    yield return "P:" + own;
                    break;
                case FieldInfo { IsPublic: true }:
                    yield return "F:" + own;
                    break;
            }
        }
    }

    private static Type Named(string name) => Public.Single(type => type.FullName == name);

    private static string Simple(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:class|struct|record struct|record|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
