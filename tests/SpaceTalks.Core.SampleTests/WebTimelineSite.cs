using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SpaceTalks.SampleTests;

/// <summary>The web sample, running on a port of this machine.</summary>
public sealed class WebTimelineSite : IAsyncLifetime
{
    private readonly StringBuilder _log = new();
    private Process? _process;

    public HttpClient Client { get; } = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });

    public async ValueTask InitializeAsync()
    {
        using (TcpListener free = new(IPAddress.Loopback, 0))
        {
            free.Start();
            Client.BaseAddress = new Uri("http://127.0.0.1:" + ((IPEndPoint)free.LocalEndpoint).Port);
        }
        _process = Process.Start(Sample.StartInfo("WebTimeline", "--urls", Client.BaseAddress.ToString()))!;
        _process.OutputDataReceived += (_, data) => _log.AppendLine(data.Data);
        _process.ErrorDataReceived += (_, data) => _log.AppendLine(data.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Stopwatch waited = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (_process.HasExited || waited.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException("The sample does not answer:\n" + _log);
            }
            await Task.Delay(100);
        }
    }

    public ValueTask DisposeAsync()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.Dispose();
        Client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return (await Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
