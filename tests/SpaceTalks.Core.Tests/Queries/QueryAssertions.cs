namespace SpaceTalks.Tests;

/// <summary>Queries compared as values; as sequences they are compared by what they find.</summary>
internal static class QueryAssertions
{
    public static void ShouldBe<T>(this Query<T> actual, Query<T> expected)
        where T : class => actual.Equals(expected).Should().BeTrue("\"{0}\" is \"{1}\"", actual, expected);
}
