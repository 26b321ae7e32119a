using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class WhenTests
{
    [Fact]
    public void It_keeps_its_notation() => When.Parse("2026-33").ToString().Should().Be("2026-33");
}
