using System.Diagnostics;
using System.Text;

namespace SpaceTalks.Tests;

/// <summary>
/// All that the library prints is the same whatever the culture and the time zone. These tests run without cultures, so a program that
/// has them prints it.
/// </summary>
public sealed class CultureTests
{
    private static readonly Lazy<Task<Output>> Ordinary = new(() => PrintAsync("", "Etc/UTC"));

    // The year in the culture's calendar, an I in lower case and the offset from UTC show that culture and zone are in force.
    [Theory]
    [InlineData("tr-TR", "Pacific/Kiritimati", "2025 ı 14")]
    [InlineData("ar-SA", "Etc/GMT+12", "1447 i -12")]
    [InlineData("fa-IR", "Pacific/Kiritimati", "1404 i 14")]
    [InlineData("th-TH", "Etc/GMT+12", "2568 i -12")]
    public async Task What_is_printed_is_the_same_in_every_culture_and_zone(string culture, string zone, string proof)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not take the time zone of a program from its environment.");
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), "This machine does not know the zone " + zone + ".");
        Output ordinary = await Ordinary.Value;
        Output output = await PrintAsync(culture, zone);

        ordinary.Proof.Should().Be("2025 i 0");
        output.Proof.Should().Be(proof);
        ordinary.Text.Should().Contain("<svg").And.Contain("BEGIN");
        output.Text.Split('\n').Should().Equal(ordinary.Text.Split('\n'));
    }

    private static async Task<Output> PrintAsync(string culture, string zone)
    {
        using Process process = new();
        process.StartInfo = new ProcessStartInfo("dotnet", [BuiltLibrary.Outputs, culture])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        process.StartInfo.Environment["TZ"] = zone;
        process.StartInfo.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        process.Start();
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        string text = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.SkipWhen((await error).Contains("valid ICU package", StringComparison.Ordinal), "This machine has no ICU, and so no cultures.");
        process.ExitCode.Should().Be(0, await error);
        return new Output(text, (await error).TrimEnd());
    }

    private sealed record Output(string Text, string Proof);
}
