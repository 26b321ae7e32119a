using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class BitsTests
{
    [Fact]
    public void Bits_are_found_at_each_position()
    {
        for (int position = 0; position < 64; position++)
        {
            ulong bit = 1UL << position;
            Bits.Lowest(bit).Should().Be(position);
            Bits.Highest(bit).Should().Be(position);
            Bits.Lowest(bit | (1UL << 63)).Should().Be(position);
            Bits.Highest(bit | 1).Should().Be(position);
            Bits.Count(bit - 1).Should().Be(position);
            if (position < 32)
            {
                Bits.Lowest((uint)bit | 0x8000_0000).Should().Be(position);
                Bits.Highest((uint)bit | 1).Should().Be(position);
            }
        }
        Bits.Count(ulong.MaxValue).Should().Be(64);
    }
}
