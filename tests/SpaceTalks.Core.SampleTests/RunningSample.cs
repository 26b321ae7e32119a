using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SpaceTalks.SampleTests;

/// <summary>A sample that serves until it is stopped, on a free port of this machine.</summary>
internal sealed class RunningSample : IAsyncDisposable
{
    private readonly StringBuilder _log = new();
    private readonly Process _process;

    private RunningSample(ProcessStartInfo start, Uri address)
    {
        Address = address;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, data) => Keep(data.Data);
        _process.ErrorDataReceived += (_, data) => Keep(data.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public Process Process => _process;

    /// <summary>The output so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts a sample and waits until it answers.</summary>
    public static async Task<RunningSample> StartAsync(string name, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        Uri address;
        using (TcpListener free = new(IPAddress.Loopback, 0))
        {
            free.Start();
            address = new Uri("http://127.0.0.1:" + ((IPEndPoint)free.LocalEndpoint).Port);
        }
        ProcessStartInfo start = Sample.StartInfo(name, ["--urls", address.ToString(), .. arguments]);
        foreach ((string variable, string value) in variables)
        {
            start.Environment[variable] = value;
        }
        RunningSample sample = new(start, address);
        using HttpClient client = new() { BaseAddress = address };
        Stopwatch waited = Stopwatch.StartNew();
        while (!await AnswersAsync(client))
        {
            if (sample._process.HasExited || waited.Elapsed > TimeSpan.FromSeconds(120))
            {
                await sample.DisposeAsync();
                throw new InvalidOperationException("The sample does not answer:\n" + sample.Log);
            }
            await Task.Delay(100);
        }
        return sample;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
