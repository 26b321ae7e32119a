using System.Diagnostics;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace SpaceTalks.SampleTests;

/// <summary>A client of the assistant, which runs as a process of its own.</summary>
public sealed class AssistantClient : IAsyncLifetime
{
    private McpClient? _client;

    public McpClient Client => _client!;

    public async ValueTask InitializeAsync()
    {
        ProcessStartInfo start = Sample.StartInfo("Assistant");
        _client = await McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Command = start.FileName,
            Arguments = [.. start.ArgumentList],
            WorkingDirectory = start.WorkingDirectory,
        }));
    }

    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Calls a tool with arguments that are written in JSON.</summary>
    public async Task<(string Text, JsonElement Json)> AskAsync(string tool, string arguments)
    {
        CallToolResult result = await CallAsync(tool, arguments);
        string text = Text(result);
        result.IsError.Should().NotBeTrue(text);
        return (text, result.StructuredContent!.Value);
    }

    /// <summary>Calls a tool that is to answer with a fault, in words alone.</summary>
    public async Task<string> FailAsync(string tool, string arguments)
    {
        CallToolResult result = await CallAsync(tool, arguments);
        string text = Text(result);
        result.IsError.Should().BeTrue(text);
        result.StructuredContent.Should().BeNull();
        return text;
    }

    public async Task<CallToolResult> CallAsync(string tool, string arguments) =>
        await Client.CallToolAsync(
            tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments), cancellationToken: TestContext.Current.CancellationToken);

    public static string Text(CallToolResult result) => result.Content.Should().ContainSingle().Which.Should().BeOfType<TextContentBlock>().Which.Text;
}
