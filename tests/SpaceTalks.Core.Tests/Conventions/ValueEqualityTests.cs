using System.Reflection;

namespace SpaceTalks.Tests;

/// <summary>Equality of values: all ways to ask give one answer.</summary>
public sealed class ValueEqualityTests
{
    // Of these there is one, or one in a catalog or a review.
    private static readonly string[] Single = ["EverythingFilter`1", "EntityCollection`2", "FindingCollection"];

    public static TheoryData<string> ConcreteClasses => [.. PublicMembers.Types.Where(type => IsValue(type) && type is { IsAbstract: false, IsClass: true }).Select(type => type.Name)];

    public static TheoryData<string> Values => [.. PublicMembers.Types.Where(IsValue).Select(type => type.Name)];

    public static TheoryData<string> ConcreteValues => [.. PublicMembers.Types.Where(type => IsValue(type) && !type.IsAbstract).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_all_that_equality_takes(string name)
    {
        Type type = Named(name);

        (Operator(type, "op_Equality") is null).Should().BeFalse("== goes with IEquatable");
        (Operator(type, "op_Inequality") is null).Should().BeFalse("!= goes with ==");
        type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType!.Assembly.Should().BeSameAs(type.Assembly);
        type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType!.Assembly.Should().BeSameAs(type.Assembly);
    }

    [Fact]
    public void What_is_no_value_has_no_operator_of_equality() =>
        PublicMembers.Types.Where(type => !IsValue(type) && type.GetMethod("op_Equality") is not null).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(ConcreteValues))]
    public void Values_made_alike_are_equal_and_others_are_not(string name)
    {
        Type type = Named(name);
        Func<object>[] ways = [.. Samples.All(type)];
        ways.Should().HaveCountGreaterThan(Single.Contains(type.Name) ? 0 : 1);

        for (int left = 0; left < ways.Length; left++)
        {
            for (int right = 0; right < ways.Length; right++)
            {
                object one = ways[left]();
                object other = ways[right]();
                string because = $"of {left} ({one}) and {right} ({other})";
                one.Equals(other).Should().Be(left == right, because);
                Equatable(type, one, other).Should().Be(left == right, because);
                Operator(type, "op_Equality")!.Invoke(null, [one, other]).Should().Be(left == right, because);
                Operator(type, "op_Inequality")!.Invoke(null, [one, other]).Should().Be(left != right, because);
                (left == right && one.GetHashCode() != other.GetHashCode()).Should().BeFalse(because);
            }
            ways[left]().Equals(null).Should().BeFalse();
            ways[left]().Equals("example").Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(ConcreteClasses))]
    public void Null_is_equal_to_null_alone(string name)
    {
        Type type = Named(name);
        object value = Samples.Of(type)!;

        Operator(type, "op_Equality")!.Invoke(null, [null, null]).Should().Be(true);
        Operator(type, "op_Equality")!.Invoke(null, [value, null]).Should().Be(false);
        Operator(type, "op_Equality")!.Invoke(null, [null, value]).Should().Be(false);
        Equatable(type, value, null).Should().BeFalse();
    }

    private static bool IsValue(Type type) => EquatableOf(type) is not null;

    private static Type? EquatableOf(Type type)
    {
        for (Type? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (typeof(IEquatable<>).MakeGenericType(ancestor) is { } equatable && equatable.IsAssignableFrom(type))
            {
                return ancestor.Assembly == type.Assembly ? equatable : null;
            }
        }
        return null;
    }

    private static bool Equatable(Type type, object one, object? other) =>
        (bool)EquatableOf(type)!.GetMethod("Equals")!.Invoke(one, [other])!;

    private static MethodInfo? Operator(Type type, string name) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).SingleOrDefault(method => method.Name == name);

    private static Type Named(string name) => PublicMembers.Types.Single(type => type.Name == name);
}
