namespace SpaceTalks.Benchmarks.Scale;

/// <summary>The measurements of one query: medians over its parameter sets.</summary>
/// <param name="Query">The query.</param>
/// <param name="Rows">How many rows the answer has.</param>
/// <param name="Bytes">The bytes that the library allocates to answer once.</param>
/// <param name="Nanoseconds">The nanoseconds of one answer, by the name of the peer.</param>
internal sealed record ScaleResult(ScaleQuery Query, double Rows, double Bytes, IReadOnlyDictionary<string, double> Nanoseconds)
{
    /// <param name="query">The query.</param>
    /// <param name="peers">The peers, the library itself among them.</param>
    /// <param name="library">The library.</param>
    public static ScaleResult Measure(ScaleQuery query, IReadOnlyList<IScalePeer> peers, IScalePeer library)
    {
        List<double> rows = [];
        List<double> bytes = [];
        List<double[]> times = [];
        foreach (ScaleQuestion question in query.Questions)
        {
            rows.Add(library.Prepare(question)(null));
            times.Add(ScaleTiming.Measure([.. peers.Select(peer => peer.Prepare(question))]));
            bytes.Add(ScaleTiming.MeasureBytes(library.Prepare(question)));
        }
        return new ScaleResult(
            query,
            ScaleTiming.Median(rows),
            ScaleTiming.Median(bytes),
            peers.Select((peer, index) => (peer.Name, Time: ScaleTiming.Median(times.Select(one => one[index]))))
                .ToDictionary(pair => pair.Name, pair => pair.Time));
    }
}
