using System.Text;

namespace SpaceTalks.Tests;

/// <summary>
/// Made-up documents that are true to the shape of what Launch Library 2 answers, in versions 2.2.0 and 2.3.0; nothing in them is from
/// the service.
/// </summary>
internal static class ImportFixtures
{
    public const string Launches = "launches-2.3.0.json";

    public static readonly IReadOnlyList<string> Names = [Launches, "launch-2.2.0.json", "events.json", "agency-2.3.0.json"];

    public static string Text(string name) => File.ReadAllText(RepositoryFolder.Of("tests", "SpaceTalks.Core.Tests", "Import", name));

    public static ImportResult Read(string json, LaunchLibraryOptions? options = null, string name = "doc") =>
        LaunchLibraryImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), name, options);

    public static ImportResult ReadFile(string name, LaunchLibraryOptions? options = null) => Read(Text(name), options, name);

    /// <summary>What an import gave, as text.</summary>
    public static string Print(ImportResult result) =>
        Encoding.UTF8.GetString(TestData.Saved(result.DataSet)) + "\n\n" + string.Join('\n', result.Notes) + "\n";

    public static IReadOnlyList<DataFault> Faults(Action read) => read.Should().Throw<DataSetException>().Which.Faults;
}
