// A server of the Model Context Protocol over standard input and output: dotnet run --project samples/Assistant
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;
using NodaTime;
using SpaceTalks;
using SpaceTalks.Samples;

SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
McpServerOptions options = new()
{
    ServerInfo = new()
    {
        Name = "spacetalks",
        Title = "The talks between NASA and Roscosmos",
        Version = typeof(SpaceTalksCatalog).Assembly.GetName().Version!.ToString(3),
    },
    ServerInstructions = $"""
        The talks between NASA and Roscosmos: who met whom, where and when, what was planned and what came of it. There are {catalog.Milestones.Count()} milestones, each with its sources.
        Begin with the tool "search" for names and words, or with "query" if you know the condition; "milestone" then tells everything about one milestone. Dates may be vague: the data says what is certain and what is only possible, and so should you. Name the sources that an answer gives.
        Structured answers give what was found in the form that spacetalks://schema/answers describes, and every source of it (publisher, title, address, date) in "sources"; reports name their source by its identifier.
        The data goes up to {catalog.AsOf:uuuu-MM-dd}. {catalog.Coverage}
        """,
    ToolCollection = [.. new TalksTools(catalog, SystemClock.Instance).All],
    ResourceCollection = [.. TalksResources.Of(catalog)],
};
options.Filters.Request.CallToolFilters.Add(ArgumentCheck.Filter);

// Standard output is the protocol's alone, so the log goes to the other stream.
using ILoggerFactory log = LoggerFactory.Create(builder => builder
    .SetMinimumLevel(LogLevel.Warning)
    .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
Console.Error.WriteLine("The assistant waits for a client of the Model Context Protocol on standard input, and ends when the client does.");

await using McpServer server = McpServer.Create(new StdioServerTransport(options, log), options, log);
await server.RunAsync();
