using System.Text;

namespace SpaceTalks.Tests;

/// <summary>What takes a token ends when it is cancelled, also in the middle.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task A_load_ends_in_the_middle_of_the_document_and_not_only_of_the_stream()
    {
        // The whole document is there at once; it takes much longer to read than the token lives.
        string document = "{\"places\": [" + string.Join(",\n", Enumerable.Range(0, 400_000).Select(number => $"{{\"id\": \"p{number}\", \"name\": \"P\"}}")) + "]}";
        using CancellationTokenSource soon = new();
        using EndingStream stream = new(Encoding.UTF8.GetBytes(document), soon);

        Func<Task> load = () => DataSet.LoadAsync(stream, "data", null, soon.Token);

        await load.Should().ThrowAsync<OperationCanceledException>();
        stream.Position.Should().Be(stream.Length, "the stream had been read");
    }

    [Fact]
    public void A_review_ends_after_the_finding_at_hand()
    {
        using CancellationTokenSource source = new();
        EndlessRule rule = new(source);

        Action review = () => TestData.SmallCatalog.Review(new(2026, 1, 1), source.Token, rule);

        review.Should().Throw<OperationCanceledException>();
        rule.Found.Should().Be(3);
    }

    // Finds something again and again.
    private sealed class EndlessRule(CancellationTokenSource source) : ReviewRule
    {
        public int Found { get; private set; }

        public override string Id => "endless";

        public override Severity Severity => Severity.Information;

        public override string Explanation => "Finds something again and again.";

        protected override IEnumerable<Finding> FindIn(ReviewContext context)
        {
            while (Found < 1000)
            {
                Found++;
                if (Found == 3)
                {
                    source.Cancel();
                }
                yield return new Finding(this, SpaceTalks.Time.Certainty.Possible, "again");
            }
        }
    }

    // Has the token cancelled soon after its end.
    private sealed class EndingStream(byte[] content, CancellationTokenSource source) : MemoryStream(content)
    {
        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            int read = await base.ReadAsync(buffer.AsMemory(offset, count), cancellationToken);
            if (read == 0)
            {
                source.CancelAfter(TimeSpan.FromMilliseconds(2));
            }
            return read;
        }
    }
}
