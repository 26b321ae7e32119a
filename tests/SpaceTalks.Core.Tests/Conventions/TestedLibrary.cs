using System.Reflection;

namespace SpaceTalks.Tests;

/// <summary>The library that these tests are of: the one that they are named after. The conventions hold for each.</summary>
internal static class TestedLibrary
{
    public static string Name { get; } = typeof(TestedLibrary).Assembly.GetName().Name![..^".Tests".Length];

    public static Assembly Assembly { get; } = Assembly.Load(Name);

    /// <summary>The folder of its sources.</summary>
    public static string Folder { get; } = RepositoryFolder.Of("src", Name);

    /// <summary>The namespace of its public types: the core has the one that others go on from.</summary>
    public static string Namespace { get; } = Name == "SpaceTalks.Core" ? "SpaceTalks" : Name;
}
