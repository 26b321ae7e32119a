using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpaceTalks.PackageTests;

/// <summary>The libraries are free of Roslyn: of its packages, and of source generators.</summary>
public sealed class RoslynFreeTests(PackedLibrary packed)
{
    private const string AnalyzerOption = "/analyzer:";

    [Theory]
    [InlineData("SpaceTalks.Core")]
    [InlineData("SpaceTalks.PostgreSql")]
    public void The_restore_graph_has_no_package_of_Roslyn(string library)
    {
        using JsonDocument assets = Assets(library);
        assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name)
            .Should().NotBeEmpty().And.NotContain(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("SpaceTalks.Core", 2, "NodaTime", "System.Text.Json")]
    [InlineData("SpaceTalks.PostgreSql", 1, "Npgsql")]
    public void A_library_asks_for_these_packages_and_not_for_their_analyzers(string library, int targets, params string[] packages)
    {
        using JsonDocument assets = Assets(library);
        JsonElement[] frameworks = [.. assets.RootElement.GetProperty("project").GetProperty("frameworks").EnumerateObject().Select(framework => framework.Value)];
        frameworks.Should().HaveCount(targets);
        foreach (JsonElement framework in frameworks)
        {
            // The SDK adds some references itself: the netstandard2.0 library, and the tools of the trimmer.
            JsonProperty[] own =
            [
                .. framework.GetProperty("dependencies").EnumerateObject()
                    .Where(dependency => !dependency.Value.TryGetProperty("autoReferenced", out JsonElement automatic) || !automatic.GetBoolean()),
            ];
            own.Select(dependency => dependency.Name).Should().BeEquivalentTo(packages);
            foreach (JsonProperty dependency in own)
            {
                dependency.Value.GetProperty("include").GetString().Should().NotContain("Analyzers").And.NotContain("All");
            }
        }
    }

    [Theory]
    [InlineData("SpaceTalks.Core", "netstandard2.0", "SpaceTalksCatalog.cs")]
    [InlineData("SpaceTalks.Core", "net8.0", "SpaceTalksCatalog.cs")]
    [InlineData("SpaceTalks.PostgreSql", "net8.0", "PostgresCatalog.cs")]
    public async Task The_compiler_is_given_no_source_generator(string library, string target, string source)
    {
        ChildProcess build = await ChildProcess.DotnetAsync(
            Repository.FolderOf(library), new Dictionary<string, string>(), "msbuild", "-target:Compile", "-getItem:CscCommandLineArgs",
            "-p:Configuration=Release", $"-p:TargetFramework={target}", $"-p:ArtifactsPath={packed.Artifacts}",
            // As an editor asks: the compiler's arguments, without running it.
            "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
            // One of the outputs is missing for ever, so that the step is never passed over as up to date.
            "-p:NonExistentFile=missing");
        using JsonDocument items = JsonDocument.Parse(build.Output);
        string[] arguments =
        [
            .. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!),
        ];
        arguments.Should().Contain(argument => argument.EndsWith(source), "these are the compiler's arguments");
        arguments.Where(argument => argument.StartsWith(AnalyzerOption, StringComparison.Ordinal))
            .Select(argument => argument[AnalyzerOption.Length..].Trim('"'))
            .SelectMany(Generators)
            .Should().BeEmpty();
    }

    [Fact]
    public void A_source_generator_is_recognized()
    {
        // Without this, a mistake in the search would pass for the absence of generators. This package has one in it.
        string package = Path.Combine(packed.OrdinaryPackages, "system.text.json", packed.VersionOf("System.Text.Json"));
        Directory.EnumerateFiles(package, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Should().NotBeEmpty().And.OnlyContain(file => Generators(file).Any());
    }

    [Theory]
    [InlineData("SpaceTalks.Core")]
    [InlineData("SpaceTalks.PostgreSql")]
    public void The_sources_ask_for_no_generated_code(string library)
    {
        Regex attributes = new(@"GeneratedRegex|JsonSerializable|JsonSerializerContext|JsonSourceGeneration|\bLibraryImport\b|LoggerMessage");
        Repository.SourcesOf(library).Where(file => attributes.IsMatch(File.ReadAllText(Path.Combine(Repository.FolderOf(library), file)))).Should().BeEmpty();
    }

    /// <summary>The types of an assembly that are marked as source generators.</summary>
    private static List<string> Generators(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
                .Where(type => type.GetCustomAttributes().Any(handle => AttributeName(reader, reader.GetCustomAttribute(handle)) == "GeneratorAttribute"))
                .Select(type => $"{Path.GetFileName(assembly)}: {reader.GetString(type.Name)}"),
        ];
    }

    private static string? AttributeName(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name)
            : null,
        HandleKind.MethodDefinition => reader.GetString(reader.GetTypeDefinition(
            reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name),
        _ => null,
    };

    private JsonDocument Assets(string library) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packed.Artifacts, "obj", library, "project.assets.json")));
}
