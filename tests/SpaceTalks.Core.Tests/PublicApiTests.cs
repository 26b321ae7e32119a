using System.Reflection;
using PublicApiGenerator;

namespace SpaceTalks.Tests;

/// <summary>The public API for each target: no name is added, removed or changed unnoticed in a diff.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_public_API_is_the_approved_one(string target)
    {
        using BuiltLibrary library = new(target);

        string api = library.Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false, OrderBy = OrderMode.NamespaceThenFullName });

        Approved.Check($"PublicApi.{target}.approved.txt", api.ReplaceLineEndings("\n").TrimEnd('\n') + "\n", Approval.Api);
    }

    [Theory]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("netstandard2.0", ".NETStandard,Version=v2.0")]
    public void Each_target_is_looked_at_by_itself(string target, string framework)
    {
        using BuiltLibrary library = new(target);

        library.Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName.Should().Be(framework);
    }
}
