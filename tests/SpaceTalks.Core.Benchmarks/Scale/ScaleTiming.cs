using System.Diagnostics;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// Times several peers at one question. They take turns in rounds, so that whatever else the machine does hits all of them; of the
/// rounds of each the median counts. (The state of the peers is too large to be built anew in a process for each of them.)
/// </summary>
internal static class ScaleTiming
{
    private const double WarmUpSeconds = 0.15;
    private const double RoundSeconds = 0.025;
    private const double TotalSeconds = 0.35;
    private const double SlowSeconds = 2;
    private const int FewestRounds = 3;

    /// <summary>The nanoseconds that each takes to answer once.</summary>
    public static double[] Measure(IReadOnlyList<Func<List<long>?, int>> peers)
    {
        double[] warm = [.. peers.Select(WarmUp)];
        List<double>[] rounds = [.. peers.Select(_ => new List<double>())];
        bool measured = true;
        for (int round = 0; measured; round++)
        {
            measured = false;
            for (int peer = 0; peer < peers.Count; peer++)
            {
                if (round < RoundsFor(warm[peer]))
                {
                    rounds[peer].Add(Time(peers[peer], Math.Max(1, (int)(RoundSeconds / warm[peer]))));
                    measured = true;
                }
            }
        }
        return [.. rounds.Select(times => Median(times) * 1e9)];
    }

    /// <summary>The median seconds of a few answers, for a choice between ways to answer.</summary>
    public static double MeasureBriefly(Func<List<long>?, int> peer)
    {
        peer(null);
        return Median(Enumerable.Range(0, 9).Select(_ => Time(peer, 1)));
    }

    /// <summary>The bytes that answering once allocates.</summary>
    public static double MeasureBytes(Func<List<long>?, int> peer)
    {
        peer(null);
        long before = GC.GetAllocatedBytesForCurrentThread();
        peer(null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static int RoundsFor(double seconds) =>
        seconds > SlowSeconds ? 1 : Math.Max(FewestRounds, (int)(TotalSeconds / Math.Max(seconds, RoundSeconds)));

    // The seconds of one run once it is warm.
    private static double WarmUp(Func<List<long>?, int> peer)
    {
        double best = Time(peer, 1);
        for (double spent = best; spent < WarmUpSeconds;)
        {
            int times = Math.Max(1, (int)(WarmUpSeconds / 10 / best));
            double seconds = Time(peer, times);
            best = Math.Min(best, seconds);
            spent += seconds * times;
        }
        return best;
    }

    private static double Time(Func<List<long>?, int> peer, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int time = 0; time < times; time++)
        {
            peer(null);
        }
        return Stopwatch.GetElapsedTime(start).TotalSeconds / times;
    }
}
