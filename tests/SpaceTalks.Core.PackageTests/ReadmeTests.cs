namespace SpaceTalks.PackageTests;

/// <summary>The README keeps its word: its code compiles, against the package, and prints what stands below it.</summary>
public sealed class ReadmeTests(Consumers consumers) : IClassFixture<Consumers>
{
    [Fact]
    public void Each_block_of_code_shows_its_output() => ReadmeCode.OutputCount.Should().Be(ReadmeCode.BlockCount).And.BePositive();

    [Fact]
    public async Task The_code_prints_what_the_README_shows() =>
        (await consumers.BuildAndRunAsync("Net10", "--readme")).Should().Be(ReadmeCode.Output);
}
