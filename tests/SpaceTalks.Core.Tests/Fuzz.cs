using System.Diagnostics;
using System.Globalization;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>
/// Tries random inputs for as many seconds as SPACETALKS_FUZZ_SECONDS says, a part of one without it, and counts what each costs: bytes
/// allocated and steps of relations, never seconds.
/// </summary>
internal static class Fuzz
{
    // One-time costs of a process and the cost of a short text do not depend on the length.
    private const int FreeCharacters = 1000;

    private static readonly double Seconds =
        double.Parse(Environment.GetEnvironmentVariable("SPACETALKS_FUZZ_SECONDS") ?? "0.5", CultureInfo.InvariantCulture);

    /// <summary>Whether there is time for what takes minutes.</summary>
    public static bool IsLong => Seconds >= 60;

    /// <summary>Creates inputs and tries them. An exception is rethrown with the seed and the input.</summary>
    /// <param name="output">Takes how many inputs there were.</param>
    /// <param name="next">Makes an input.</param>
    /// <param name="try">Tries it; answers whether it was read.</param>
    /// <param name="bytesPerCharacter">How much may be allocated for a character of an input; a thousand more are free.</param>
    /// <param name="stepsPerCharacter">How many steps of relations between dates may be taken for a character, likewise.</param>
    public static void Run(ITestOutputHelper output, Func<Random, string> next, Func<string, bool> @try, long bytesPerCharacter = 10_000, long stepsPerCharacter = 2_000)
    {
        int seed = Environment.TickCount;
        Random random = new(seed);
        long inputs = 0;
        long read = 0;
        long mostBytes = 0;
        long mostSteps = 0;
        Stopwatch clock = Stopwatch.StartNew();
        while (inputs < 100 || clock.Elapsed.TotalSeconds < Seconds)
        {
            string text = next(random);
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            long steps = DaySteps.Count;
            try
            {
                read += @try(text) ? 1 : 0;
                bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (text.Length + FreeCharacters);
                steps = (DaySteps.Count - steps) / (text.Length + FreeCharacters);
                mostBytes = Math.Max(mostBytes, bytes);
                mostSteps = Math.Max(mostSteps, steps);
                bytes.Should().BeLessThanOrEqualTo(bytesPerCharacter, "memory is proportional to the input");
                steps.Should().BeLessThanOrEqualTo(stepsPerCharacter, "work is proportional to the input");
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}, text {string.Join(' ', text.Select(character => ((int)character).ToString("x4", CultureInfo.InvariantCulture)))}: \"{text}\"", exception);
            }
            inputs++;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {inputs} texts in {clock.Elapsed.TotalSeconds:0.0} s, of which {read} were read; at most {mostBytes} bytes and {mostSteps} steps a character."));
        // If nothing is read or nothing is rejected, the inputs test nothing.
        read.Should().BePositive();
        (inputs - read).Should().BePositive();
    }

    /// <summary>One of some texts with up to so many changes: pieces put in, characters taken out or replaced, parts repeated.</summary>
    public static string Mutated(Random random, IReadOnlyList<string> seeds, IReadOnlyList<string> pieces, int mostChanges)
    {
        string text = seeds[random.Next(seeds.Count)];
        for (int change = random.Next(mostChanges + 1); change > 0; change--)
        {
            int at = random.Next(text.Length + 1);
            int end = Math.Min(text.Length, at + random.Next(1, 4));
            text = random.Next(6) switch
            {
                0 => text[..at] + text[end..],
                1 => text[..at] + Character(random) + text[end..],
                2 => text[..end] + text[at..],
                3 => text[..at] + seeds[random.Next(seeds.Count)] + text[at..],
                4 => text[..at] + Character(random) + text[at..],
                _ => text[..at] + pieces[random.Next(pieces.Count)] + text[at..],
            };
        }
        return text;
    }

    // Mostly ASCII, otherwise any character, including halves of surrogate pairs.
    private static char Character(Random random) => (char)(random.Next(4) switch
    {
        0 => random.Next(0x20),
        1 => random.Next(0x10000),
        _ => random.Next(0x20, 0x7F),
    });
}
