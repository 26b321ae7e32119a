namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// A small generator of our own (SplitMix64), since that of the runtime may change from one version to the next, and the catalog with it.
/// </summary>
internal struct SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The generator for one item out of many, so that what one draws does not move what the next one gets.</summary>
    public static SeededRandom For(ulong seed, int item)
    {
        SeededRandom random = new(unchecked(seed ^ ((ulong)item * 0xD1342543DE82EF95)));
        random.Next();
        return random;
    }

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 to less than a count.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>A number from a first to a last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);
}
