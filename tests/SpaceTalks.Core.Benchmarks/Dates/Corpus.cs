namespace SpaceTalks.Benchmarks.Dates;

/// <summary>The texts that are measured.</summary>
internal static class Corpus
{
    public static string[] Everyday => Read("everyday.txt");

    public static string[] Whole => Read("whole.txt");

    /// <summary>Phrases of a language, "english" or "russian".</summary>
    public static string[] Words(string language) => Read(language + "-words.txt");

    private static string[] Read(string name)
    {
        using StreamReader reader = new(typeof(Corpus).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
