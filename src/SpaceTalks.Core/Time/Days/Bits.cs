namespace SpaceTalks.Time;

// The bit operations that netstandard2.0 lacks.
internal static class Bits
{
    // The argument must not be zero.
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

    // The argument must not be zero.
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

    // The argument must not be zero.
    public static int Lowest(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        uint low = unchecked((uint)bits);
        return low != 0 ? Lowest(low) : 32 + Lowest((uint)(bits >> 32));
#endif
    }

    // The argument must not be zero.
    public static int Highest(ulong bits)
    {
#if NET
        return 63 - System.Numerics.BitOperations.LeadingZeroCount(bits);
#else
        uint high = (uint)(bits >> 32);
        return high != 0 ? 32 + Highest(high) : Highest(unchecked((uint)bits));
#endif
    }

    public static int Count(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(bits);
#else
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }
        return count;
#endif
    }
}
