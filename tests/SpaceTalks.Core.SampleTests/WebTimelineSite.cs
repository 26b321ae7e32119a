using System.Net;

namespace SpaceTalks.SampleTests;

/// <summary>The web sample, running on a port of this machine.</summary>
public sealed class WebTimelineSite : IAsyncLifetime
{
    private RunningSample? _sample;

    public HttpClient Client { get; } = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });

    public async ValueTask InitializeAsync()
    {
        _sample = await RunningSample.StartAsync("WebTimeline", new Dictionary<string, string>());
        Client.BaseAddress = _sample.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_sample is not null)
        {
            await _sample.DisposeAsync();
        }
    }
}
