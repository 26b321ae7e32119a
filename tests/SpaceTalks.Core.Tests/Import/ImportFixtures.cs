using System.Text;

namespace SpaceTalks.Tests;

/// <summary>
/// Made-up documents that are true to the shape of what others write: Launch Library 2, in versions 2.2.0 and 2.3.0, TimelineJS and Popolo;
/// nothing in them is from there.
/// </summary>
internal static class ImportFixtures
{
    public const string Launches = "launches-2.3.0.json";

    public const string Timeline = "timeline.json";

    public const string Popolo = "popolo.json";

    public static readonly IReadOnlyList<string> Names = [Launches, "launch-2.2.0.json", "events.json", "agency-2.3.0.json", Timeline, Popolo];

    public static string Text(string name) => File.ReadAllText(RepositoryFolder.Of("tests", "SpaceTalks.Core.Tests", "Import", name));

    public static ImportResult Read(string json, LaunchLibraryOptions? options = null, string name = "doc") =>
        LaunchLibraryImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), name, options);

    public static ImportResult ReadFile(string name, LaunchLibraryOptions? options = null) => Read(Text(name), options, name);

    /// <summary>Reads a text as the document of a name is read.</summary>
    public static ImportResult ReadAs(string name, string json, string document = "doc") => ReadAs(name, new MemoryStream(Encoding.UTF8.GetBytes(json)), document);

    public static ImportResult ReadAs(string name, Stream stream, string document = "doc") => name switch
    {
        Timeline => TimelineJsImport.Read(stream, document),
        Popolo => PopoloImport.Read(stream, document),
        _ => LaunchLibraryImport.Read(stream, document),
    };

    /// <summary>What an import gave, as text.</summary>
    public static string Print(ImportResult result) =>
        Encoding.UTF8.GetString(TestData.Saved(result.DataSet)) + "\n\n" + string.Join('\n', result.Notes) + "\n";

    public static IReadOnlyList<DataFault> Faults(Action read) => read.Should().Throw<DataSetException>().Which.Faults;
}
