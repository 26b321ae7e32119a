using System.Text;

namespace SpaceTalks.Tests;

/// <summary>Streams that stall, fail or lie: what they give is read right, and what they throw comes through as it is.</summary>
public sealed class HostileStreamTests
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(TestData.Small);

    /// <summary>The ways in which a stream is read to its end.</summary>
    public static TheoryData<string> Readers => [.. Reading.Keys];

    private static Dictionary<string, Func<Stream, Task>> Reading { get; } = new()
    {
        ["Load"] = stream => Task.FromResult(DataSet.Load(stream, "doc")),
        ["LoadAsync"] = stream => DataSet.LoadAsync(stream, "doc", cancellationToken: TestContext.Current.CancellationToken),
        ["LaunchLibraryImport"] = stream => Task.FromResult(LaunchLibraryImport.Read(stream, "doc")),
        ["TimelineJsImport"] = stream => Task.FromResult(TimelineJsImport.Read(stream, "doc")),
        ["WikidataImport"] = stream => Task.FromResult(WikidataImport.Read(stream, "doc")),
        ["PopoloImport"] = stream => Task.FromResult(PopoloImport.Read(stream, "doc")),
        ["CsvImport"] = stream => Task.FromResult(CsvImport.Read(stream, "doc", CsvMapping.OfExport(new Id<Source>("paper")), TestData.SmallCatalog)),
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task What_a_stream_throws_comes_through_unchanged_wherever_it_is_thrown(string reader)
    {
        foreach (int position in new[] { 0, 1, 2, 100, Document.Length - 1, Document.Length })
        {
            IOException thrown = new("The line is dead.");
            HostileStream stream = new(Document) { Failure = (position, thrown) };

            Func<Task> read = () => Reading[reader](stream);

            (await read.Should().ThrowAsync<IOException>()).Which.Should().BeSameAs(thrown);
            stream.IsClosed.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData(long.MaxValue, 0)]
    [InlineData(long.MaxValue, -1)]
    [InlineData(long.MinValue, 1)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, long.MaxValue)]
    [InlineData(1, 0)]
    [InlineData(100, 0)]
    [InlineData(65_535, 0)]
    public async Task A_stream_that_lies_about_its_length_is_read_right(long length, long position)
    {
        foreach (int mostBytes in new[] { 1, 3, int.MaxValue })
        {
            HostileStream Stream() => new(Document) { ClaimedLength = length, ClaimedPosition = position, Pieces = [mostBytes] };

            TestData.Saved(DataSet.Load(Stream(), "doc")).Should().Equal(TestData.Saved(DataSet.Parse(TestData.Small)));
            TestData.Saved(await DataSet.LoadAsync(Stream(), "doc", cancellationToken: TestContext.Current.CancellationToken)).Should()
                .Equal(TestData.Saved(DataSet.Parse(TestData.Small)));
        }
    }

    [Fact]
    public void A_stream_that_gives_nothing_has_ended()
    {
        // Nothing in the middle, and more behind it.
        HostileStream stream = new(Document) { Pieces = [1, 1, 1, 0, int.MaxValue] };

        DataSetException refusal = Refusal.Of(() => DataSet.Load(stream, "doc"))!;

        (refusal.Faults.Single().Line, refusal.Faults.Single().Path).Should().Be((2, "$"));
        stream.Reads.Should().Be(4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void How_the_pieces_fall_changes_no_fault(int mostBytes)
    {
        byte[] faulty = Encoding.UTF8.GetBytes(TestData.Small
            .Replace("\"Österreich\"", "\"\\ud800\"", StringComparison.Ordinal)
            .Replace("\"Gamma\"", "12", StringComparison.Ordinal)
            .Replace("\"wire-report\"", "\"wire\"", StringComparison.Ordinal));
        DataSetException whole = Refusal.Of(() => DataSet.Load(new MemoryStream(faulty), "doc"))!;
        whole.Faults.Count.Should().Be(3);

        Refusal.Of(() => DataSet.Load(new HostileStream(faulty) { Pieces = [mostBytes] }, "doc"))!.Faults.Should().Equal(whole.Faults);
        // A reader that was told little begins with a small piece.
        Refusal.Of(() => DataSet.Load(new HostileStream(faulty) { Pieces = [mostBytes], ClaimedLength = mostBytes }, "doc"))!.Faults.Should().Equal(whole.Faults);
    }

    [Fact]
    public void A_stream_without_end_is_read_up_to_the_limit()
    {
        DataSetOptions options = new() { LengthLimit = 1_000_000 };
        foreach (string piece in new[] { " ", "\n", "/**/", "[", "{\"x\":", "\"x", "1", "// ", "/* " })
        {
            byte[] endless = Encoding.UTF8.GetBytes("{\"x\": [" + string.Concat(Enumerable.Repeat(piece, 1 << 21)));
            HostileStream stream = new(endless);
            long before = GC.GetAllocatedBytesForCurrentThread();

            Refusal.Of(() => DataSet.Load(stream, "doc", options)).Should().NotBeNull(piece);

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(12_000_000, piece);
            stream.Reads.Should().BeLessThan(20);
        }
    }

    [Fact]
    public async Task A_stream_without_end_is_refused_when_it_is_read_without_a_thread_too()
    {
        HostileStream stream = new(new byte[10_000_000]);

        Func<Task> load = () => DataSet.LoadAsync(stream, "doc", new DataSetOptions { LengthLimit = 100_000 }, TestContext.Current.CancellationToken);

        Refusal.HavePlaces((await load.Should().ThrowAsync<DataSetException>()).Which);
        stream.Reads.Should().Be(2);
    }
}
