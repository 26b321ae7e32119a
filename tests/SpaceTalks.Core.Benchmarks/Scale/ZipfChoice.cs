namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// Chooses among ranks as Zipf's law has it: the rank r is r times as rare as the first. In whole numbers, so that it is exact.
/// </summary>
internal sealed class ZipfChoice
{
    private const long WeightOfFirst = 1_000_000_000;

    private readonly long[] _sums;

    public ZipfChoice(int count)
    {
        _sums = new long[count];
        long sum = 0;
        for (int rank = 0; rank < count; rank++)
        {
            sum += WeightOfFirst / (rank + 1);
            _sums[rank] = sum;
        }
    }

    /// <summary>A rank, from 0.</summary>
    public int Next(ref SeededRandom random)
    {
        long place = (long)(random.Next() % (ulong)_sums[^1]);
        int found = Array.BinarySearch(_sums, place + 1);
        return found >= 0 ? found : ~found;
    }

    /// <summary>Fills a span with different ranks.</summary>
    public void Next(ref SeededRandom random, Span<int> ranks)
    {
        for (int index = 0; index < ranks.Length; index++)
        {
            do
            {
                ranks[index] = Next(ref random);
            }
            while (ranks[..index].Contains(ranks[index]));
        }
    }
}
