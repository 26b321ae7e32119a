using System.Text;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace SpaceTalks.Samples;

/// <summary>The resources, which are read as a whole: the data and the schemas of the JSON.</summary>
internal static class TalksResources
{
    public static IEnumerable<McpServerResource> Of(SpaceTalksCatalog catalog) =>
    [
        Resource(
            "data/milestones", "Milestones", "A table of all milestones in the order of their dates. The tool \"milestone\" gives the sources of each.",
            ExportFormat.Markdown.MediaType, () => Listing(catalog)),
        Resource(
            "data/document", "All data", "All that the data says, with every report and source, as one JSON document of some 500 KB. Its schema is spacetalks://schema/document.",
            "application/json", () => Document(catalog)),
        Resource(
            "schema/document", "Schema of documents", "The JSON Schema of spacetalks://data/document, and of documents that join the data.",
            "application/schema+json", () => DataSetSchema.Text),
        Resource(
            "schema/answers", "Schema of answers", "The JSON Schema of the milestones, findings, sources and so on in the structured answers of the tools.",
            "application/schema+json", () => AnswerSchema.Text),
    ];

    private static McpServerResource Resource(string path, string title, string description, string mediaType, Func<string> read)
    {
        string address = "spacetalks://" + path;
        return McpServerResource.Create(
            () => new TextResourceContents { Uri = address, MimeType = mediaType, Text = read() },
            new() { UriTemplate = address, Name = path, Title = title, Description = description, MimeType = mediaType });
    }

    private static string Listing(SpaceTalksCatalog catalog)
    {
        using StringWriter text = new();
        catalog.Milestones.Export(ExportFormat.Markdown, text);
        return text.ToString();
    }

    private static string Document(SpaceTalksCatalog catalog)
    {
        using MemoryStream stream = new();
        catalog.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
