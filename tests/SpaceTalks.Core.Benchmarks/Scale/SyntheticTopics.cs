namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// Three hundred topics on three levels: 12, 60 under them and 228 under those; and a root, which nothing is about by itself.
/// </summary>
internal static class SyntheticTopics
{
    public const int Count = 300;
    public const string Root = "all-topics";

    private const int OnFirstLevel = 12;
    private const int OnSecondLevel = 60;

    /// <summary>The topic at each rank of frequency: shuffled, so that broad and narrow ones are frequent alike.</summary>
    public static readonly int[] ByRank = Shuffle();

    public static string IdOf(int topic) => FormattableString.Invariant($"topic-{topic + 1:D3}");

    /// <summary>The next broader topic.</summary>
    public static string BroaderOf(int topic) => topic switch
    {
        < OnFirstLevel => Root,
        < OnFirstLevel + OnSecondLevel => IdOf((topic - OnFirstLevel) % OnFirstLevel),
        _ => IdOf(OnFirstLevel + ((topic - OnFirstLevel - OnSecondLevel) % OnSecondLevel)),
    };

    private static int[] Shuffle()
    {
        SeededRandom random = new(300);
        int[] topics = [.. Enumerable.Range(0, Count)];
        for (int index = Count - 1; index > 0; index--)
        {
            int other = random.Below(index + 1);
            (topics[index], topics[other]) = (topics[other], topics[index]);
        }
        return topics;
    }
}
