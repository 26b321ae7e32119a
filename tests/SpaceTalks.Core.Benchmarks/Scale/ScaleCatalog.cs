using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>A synthetic catalog, its milestones as an array in date order, and the rows of them that databases are loaded with.</summary>
internal sealed class ScaleCatalog
{
    private readonly Lazy<Dictionary<Milestone, int>> _rows;
    private readonly Lazy<int[]> _newestFirst;

    public ScaleCatalog(int count)
    {
        Catalog = new SyntheticCatalog(count).Load();
        Milestones = [.. Catalog.Milestones];
        _rows = new(() => Enumerable.Range(0, Milestones.Length).ToDictionary(row => Milestones[row]));
        _newestFirst = new(RankNewestFirst);
    }

    public SpaceTalksCatalog Catalog { get; }

    /// <summary>In date order.</summary>
    public Milestone[] Milestones { get; }

    public IEnumerable<ScaleRow> Rows => Milestones.Select((milestone, row) => new ScaleRow(milestone, row, _newestFirst.Value[row]));

    public int RowOf(Milestone milestone) => _rows.Value[milestone];

    /// <summary>The milestones from the newest: those of the same days in ascending order of their identifiers, as in date order.</summary>
    public IEnumerable<Milestone> FromTheNewest()
    {
        for (int end = Milestones.Length; end > 0;)
        {
            int start = end - 1;
            while (start > 0 && AreOfSameDays(Milestones[start - 1], Milestones[end - 1]))
            {
                start--;
            }
            for (int row = start; row < end; row++)
            {
                yield return Milestones[row];
            }
            end = start;
        }
    }

    /// <summary>The milestones in no order, always the same.</summary>
    public Milestone[] Shuffle()
    {
        SeededRandom random = new(1);
        Milestone[] shuffled = [.. Milestones];
        for (int index = shuffled.Length - 1; index > 0; index--)
        {
            int other = random.Below(index + 1);
            (shuffled[index], shuffled[other]) = (shuffled[other], shuffled[index]);
        }
        return shuffled;
    }

    private static bool AreOfSameDays(Milestone left, Milestone right) =>
        ReferenceEquals(left.When, right.When)
        || (left.When!.Earliest == right.When!.Earliest && left.When.Latest == right.When.Latest && left.When.EndKind == right.When.EndKind);

    private int[] RankNewestFirst()
    {
        int[] ranks = new int[Milestones.Length];
        int rank = 0;
        foreach (Milestone milestone in FromTheNewest())
        {
            ranks[RowOf(milestone)] = rank++;
        }
        return ranks;
    }
}
