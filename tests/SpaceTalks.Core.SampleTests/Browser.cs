using Microsoft.Playwright;
using SpaceTalks.SampleTests;

[assembly: AssemblyFixture(typeof(Browser))]

namespace SpaceTalks.SampleTests;

/// <summary>The machine's own Chromium, without a window. Tests that need it are skipped where it is not there.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder that screenshots go to.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(Sample.Repository, "artifacts", "screenshots")).FullName;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Paths, File.Exists) is not { } path)
        {
            return;
        }
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new page; without Chromium, the test is skipped.</summary>
    public async Task<IPage> OpenAsync(int width = 1200, int height = 900, bool dark = false)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium here. On Debian: apt-get update && apt-get install --yes chromium");
        return await _browser.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }
        _playwright?.Dispose();
    }
}
