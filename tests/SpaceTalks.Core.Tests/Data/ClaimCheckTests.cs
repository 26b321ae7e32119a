using System.Text;

namespace SpaceTalks.Tests;

public sealed class ClaimCheckTests
{
    private static readonly string Documents = ReviewData.World;

    [Fact]
    public void A_check_is_read_with_its_claim_its_verdict_and_where_that_stands()
    {
        SpaceTalksCatalog catalog = Catalog(
            """
            {"claim": "They meet in Vienna.", "verdict": "contradicted", "source": "wire", "locator": "page 2", "summary": "They met in Florida."},
            {"claim": "They discuss crews.", "verdict": "unconfirmed", "summary": "Nobody else says so."}
            """);

        foreach (IReadOnlyList<ClaimCheck> checks in new[] { catalog.Milestones[new("talks")].Checks, catalog.Factors[new("trust")].Checks })
        {
            checks.Select(check => (check.Claim, check.Verdict, check.Citation, check.Summary)).Should().Equal(
                ("They meet in Vienna.", Verdict.Contradicted, new Citation(catalog.Sources[new("wire")], "page 2"), "They met in Florida."),
                ("They discuss crews.", Verdict.Unconfirmed, null, "Nobody else says so."));
            checks.Select(check => check.ToString()).Should().Equal("They meet in Vienna. (contradicted)", "They discuss crews. (unconfirmed)");
        }
    }

    [Theory]
    [InlineData("confirmed", Verdict.Confirmed)]
    [InlineData("partly-confirmed", Verdict.PartlyConfirmed)]
    [InlineData("contradicted", Verdict.Contradicted)]
    public void A_verdict_that_rests_on_a_source_names_it(string word, Verdict verdict)
    {
        Catalog("{\"claim\": \"-\", \"verdict\": \"" + word + "\", \"source\": \"wire\", \"summary\": \"-\"}").Milestones[new("talks")].Checks.Single()
            .Verdict.Should().Be(verdict);

        Action without = () => Catalog("{\"claim\": \"-\", \"verdict\": \"" + word + "\", \"summary\": \"-\"}");

        without.Should().Throw<DataSetException>().Which.Faults.Should().OnlyContain(fault =>
            fault.Message == "A check must have a \"source\", or none if its verdict is \"unconfirmed\"." && fault.Path.EndsWith(".checks[0]"));
    }

    [Theory]
    [InlineData("""{"claim": "-", "verdict": "unconfirmed", "source": "wire", "summary": "-"}""", "checks[0]", "A check must have a \"source\", or none*")]
    [InlineData("""{"claim": "-", "verdict": "confirmd", "source": "wire", "summary": "-"}""", "verdict", "Expected one of confirmed,*")]
    [InlineData("""{"verdict": "confirmed", "source": "wire", "summary": "-"}""", "checks[0]", "*\"claim\" is missing*")]
    [InlineData("""{"claim": "-", "verdict": "confirmed", "source": "wire"}""", "checks[0]", "*\"summary\" is missing*")]
    public void Faults_have_their_place(string check, string path, string message)
    {
        Action load = () => Catalog(check);

        // Once in the milestone, once in the factor.
        IReadOnlyList<DataFault> faults = load.Should().Throw<DataSetException>().Which.Faults;
        faults[0].Path.Should().StartWith("$.milestones[0].checks[0]").And.EndWith(path);
        faults[0].Message.Should().Match(message);
    }

    [Fact]
    public void The_source_must_be_there() =>
        ((Action)(() => Catalog("""{"claim": "-", "verdict": "confirmed", "source": "wir", "summary": "-"}"""))).Should().Throw<DataSetException>()
            .Which.Faults.Select(fault => (fault.Path, fault.Message)).Should().Equal(
                ("$.milestones[0].checks[0].source", "There is no source with the id \"wir\" (did you mean \"wire\"?)."),
                ("$.factors[0].checks[0].source", "There is no source with the id \"wir\" (did you mean \"wire\"?)."));

    [Fact]
    public void Checks_are_written_as_they_were_read()
    {
        SpaceTalksCatalog catalog = Catalog("""{"claim": "They meet.", "verdict": "partly-confirmed", "source": "wire", "locator": "page 2", "summary": "They did."}""");
        byte[] saved = TestData.Saved(catalog);

        Encoding.UTF8.GetString(saved).Should().Contain("\"verdict\": \"partly-confirmed\"").And.Contain("\"locator\": \"page 2\"");
        SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(saved), "again"));
        TestData.Saved(again).Should().Equal(saved);
        again.Factors[new("trust")].Checks.Single().Claim.Should().Be("They meet.");
    }

    private static SpaceTalksCatalog Catalog(string checks) => TestData.Catalog(
        Documents,
        "{\"milestones\": [{\"id\": \"talks\", \"title\": \"Talks\", \"summary\": \"-\", \"kind\": \"meeting\", \"checks\": [" + checks
            + "], \"reports\": [{\"source\": \"page\", \"status\": \"planned\"}]}], \"factors\": [{\"id\": \"trust\", \"kind\": \"driver\", \"title\": \"Trust\", \"summary\": \"-\", \"checks\": ["
            + checks + "], \"citations\": [{\"source\": \"page\"}]}]}");
}
