using System.Reflection;
using NodaTime;

namespace SpaceTalks.Tests;

/// <summary>The handling of invalid arguments by public members. The other arguments are samples.</summary>
public sealed class ArgumentTests
{
    // What takes more than any value of its types: a document with something in it, a year to be an estimate of, a result to be at, room for a picture.
    // What is in a database is not enumerated.
    private static readonly string[] Particular =
    [
        "CsvImport.Read", "LaunchLibraryImport.Read", "TimelineJsImport.Read", "PopoloImport.Read", "WikidataImport.Read", "DataSet.Load", "DataSet.LoadAsync", "DateWhen.WithSignificantDigits",
        "ExportOptions.set_Width", "QueryEnumerator.get_Current", "QueryEnumerator.Reset", "PostgresCatalog.get_References", "PostgresCatalog.get_Milestones",
    ];

    public ArgumentTests() => SampleTable.Require();

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Types => [.. PublicMembers.Types.Where(type => PublicMembers.Of(type).Any()).Select(type => type.Name)];

    public static TheoryData<string> Structs => [.. PublicMembers.Types.Where(type => type.IsValueType && !type.IsEnum).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_refused_by_the_name_of_the_parameter_or_does_no_harm(string type) =>
        FaultsOf(
            type,
            parameter => parameter is { IsValueType: false } ? [null] : [],
            (parameter, thrown) =>
                MayBeNull(parameter) || HasOtherContract(parameter.Member) ? IsHarmless(thrown)
                : thrown is ArgumentNullException exception && IsNamed(exception, parameter))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_in_a_list_is_refused_by_the_name_of_the_parameter(string type) =>
        FaultsOf(
            type,
            parameter => Samples.ItemOf(parameter) is { IsValueType: false } item ? [Samples.ListOf(item, null)] : [],
            (parameter, thrown) => thrown is ArgumentException exception && IsNamed(exception, parameter))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_no_member_of_an_enumeration_is_refused_by_the_name_of_the_parameter(string type) =>
        FaultsOf(
            type,
            NoMembers,
            (parameter, thrown) => thrown is ArgumentOutOfRangeException exception && IsNamed(exception, parameter))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void An_exception_that_refuses_an_argument_is_documented(string type) =>
        FaultsOf(
            type,
            parameter => [.. parameter is { IsValueType: false } ? [null] : Array.Empty<object?>(), .. NoMembers(parameter)],
            (parameter, thrown) => thrown is not ArgumentException || HasOtherContract(parameter.Member) || Documentation.Tells((MethodBase)parameter.Member, thrown.GetType()))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Default_values_and_values_at_the_ends_do_no_harm(string type) =>
        FaultsOf(type, AtTheEnds, (_, thrown) => IsHarmless(thrown)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_members_of_a_default_value_do_no_harm(string type)
    {
        Type closed = PublicMembers.Types.Single(candidate => candidate.Name == type);

        PublicMembers.Of(closed)
            .Where(member => !member.IsStatic && member is MethodInfo)
            .Select(member => (Member: member, Thrown: Try(member, PublicMembers.SamplesFor(member), Activator.CreateInstance(closed))))
            .Where(call => !IsHarmless(call.Thrown))
            .Select(call => PublicMembers.NameOf(call.Member) + ": " + Brief(call.Thrown))
            .Should().BeEmpty();
    }

    // If no valid arguments could be made, all of these tests would pass.
    [Fact]
    public void The_members_take_the_samples()
    {
        IEnumerable<string> refused =
            from type in PublicMembers.Types
            from member in PublicMembers.Of(type)
            let thrown = Try(member, PublicMembers.SamplesFor(member))
            where thrown is not null && !Particular.Contains(PublicMembers.NameOf(member).Split('(')[0])
            select PublicMembers.NameOf(member) + ": " + Brief(thrown);

        string.Join('\n', refused).Should().BeEmpty();
    }

    // One line for each value that a member handles differently, as one text, since an assertion shows only one item of a list.
    private static string FaultsOf(string type, Func<Type, IEnumerable<object?>> values, Func<ParameterInfo, Exception?, bool> isInOrder)
    {
        IEnumerable<string> faults =
            from member in PublicMembers.Of(PublicMembers.Types.Single(candidate => candidate.Name == type))
            from parameter in member.GetParameters()
            where !parameter.IsOut
            from value in values(PublicMembers.Underlying(parameter))
            let thrown = Try(member, With(PublicMembers.SamplesFor(member), parameter.Position, value))
            where !isInOrder(parameter, thrown)
            select $"{PublicMembers.NameOf(member)}, {parameter.Name} = {value ?? "null"}: {Brief(thrown)}";
        return string.Join('\n', faults);
    }

    private static IEnumerable<object?> AtTheEnds(Type type) =>
        type == typeof(int) ? [int.MinValue, -1, 0, int.MaxValue]
        : type == typeof(long) ? [long.MinValue, -1L, 0L, long.MaxValue]
        : type == typeof(char) ? ['\0', '\uD800', '\uFFFF']
        : type == typeof(string) ? ["", " ", "\0", "\uD800", "\"", new string('9', 5000)]
        : type == typeof(LocalDate) ? [default(LocalDate), LocalDate.MinIsoValue, LocalDate.MaxIsoValue]
        : type == typeof(Instant) ? [Instant.MinValue, Instant.MaxValue]
        : Samples.ItemOf(type) is { } item ? [Array.CreateInstance(item, 0), .. item.IsValueType ? [Samples.ListOf(item, Activator.CreateInstance(item))] : Array.Empty<object>()]
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null && !type.IsEnum ? [Activator.CreateInstance(type)]
        : [];

    private static IEnumerable<object?> NoMembers(Type type) => Enumeration(type) is { } enumeration
        ? new[] { int.MinValue, -1, Greatest(enumeration) + 1, int.MaxValue }.Select(value => Enum.ToObject(enumeration, value))
        : [];

    private static object?[] With(object?[] arguments, int position, object? value)
    {
        arguments[position] = value;
        return arguments;
    }

    private static Exception? Try(MethodBase member, object?[] arguments, object? instance = null)
    {
        try
        {
            PublicMembers.Call(member, arguments, instance);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    // For a value set in an object initializer, the parameter is the name of the property.
    private static bool IsNamed(ArgumentException exception, ParameterInfo parameter) =>
        exception.ParamName == (parameter.Member.Name.StartsWith("set_", StringComparison.Ordinal) ? parameter.Member.Name[4..] : parameter.Name);

    private static string Brief(Exception? thrown) => thrown is null ? "nothing was thrown" : thrown.GetType().Name + ", " + thrown.Message;

    // These show an unforeseen case; the documented exceptions are others.
    private static bool IsHarmless(Exception? thrown) => thrown is not (
        NullReferenceException or IndexOutOfRangeException or InvalidCastException or ArithmeticException or ArrayTypeMismatchException or OutOfMemoryException);

    // A pattern never throws: what it returns says what was wrong.
    private static bool HasOtherContract(MemberInfo member) =>
        member is MethodInfo { ReturnType.Name: "ParseResult`1" };

    // Anything may be compared with null, even where the compiler does not say so.
    private static bool MayBeNull(ParameterInfo parameter) =>
        parameter.Member.Name == nameof(Equals) || Nullability.Create(parameter).WriteState == NullabilityState.Nullable;

    private static Type? Enumeration(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } enumeration ? enumeration : null;

    private static int Greatest(Type enumeration) => Enum.GetValuesAsUnderlyingType(enumeration).Cast<int>().Max();
}
