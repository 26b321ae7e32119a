namespace SpaceTalks.Time;

/// <summary>The bit operations that netstandard2.0 lacks.</summary>
internal static class Bits
{
    /// <summary>The position of the lowest bit that is set; the argument must not be zero.</summary>
    public static int Lowest(uint bits)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        int position = 0;
        while ((bits & 1) == 0)
        {
            bits >>= 1;
            position++;
        }
        return position;
#endif
    }

    /// <summary>The position of the highest bit that is set; the argument must not be zero.</summary>
    public static int Highest(uint bits)
    {
#if NET
        return 31 - System.Numerics.BitOperations.LeadingZeroCount(bits);
#else
        int position = 31;
        while ((bits & 0x8000_0000u) == 0)
        {
            bits <<= 1;
            position--;
        }
        return position;
#endif
    }
}
