namespace SpaceTalks.Benchmarks.Scale;

/// <summary>Holds the answers of all peers to every question against those of the first, row by row and in order.</summary>
internal static class AnswerCheck
{
    /// <exception cref="InvalidOperationException">Two peers disagree.</exception>
    public static void Check(IReadOnlyList<IScalePeer> peers)
    {
        foreach (ScaleQuestion question in ScaleQuery.All.SelectMany(query => query.Questions))
        {
            List<long> expected = AnswerOf(peers[0], question);
            foreach (IScalePeer peer in peers.Skip(1))
            {
                List<long> answer = AnswerOf(peer, question);
                if (!answer.SequenceEqual(expected))
                {
                    int place = expected.Zip(answer).TakeWhile(pair => pair.First == pair.Second).Count();
                    throw new InvalidOperationException(
                        $"{question}: {peers[0].Name} answers {expected.Count} numbers, {peer.Name} {answer.Count}. From place {place} on "
                        + $"{peers[0].Name} has {Some(expected, place)}, {peer.Name} {Some(answer, place)}.");
                }
            }
        }
    }

    private static List<long> AnswerOf(IScalePeer peer, ScaleQuestion question)
    {
        List<long> rows = [];
        peer.Prepare(question)(rows);
        return rows;
    }

    private static string Some(List<long> rows, int place) => "[" + string.Join(", ", rows.Skip(place).Take(6)) + " …]";
}
