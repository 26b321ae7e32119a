using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Tests;

/// <summary>The texts of queries over every kind of entity, random and mutated: a query that prints itself, or a fault with its place.</summary>
public sealed class QueryFuzzTests(ITestOutputHelper output)
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    private static readonly string[] Pieces =
    [
        "(", ")", "-", " ", " OR ", "*", "\"", "\\", ",", ":", "kind:launch", "kind:", "about:iss-future", "involving:NASA,Роскосмос", "possibly-within:2026-33",
        "certainly-before:\"late August 2025\"", "upcoming:2025-10-15", "overdue:2025", "sort:newest", "sort:upcoming", "sort:", "limit:3", "limit:99999999999", "skip:2", "after:", "id:",
        "AND", "NOT", "<predicate>", "crew", "\"joint crew\"", "Ж", "\ud83d\ude80", "\ud800", "\u0130", "\u00a0", "-(", "))",
    ];

    [Fact]
    public void Milestones() => Run(Query.Pattern<Milestone>(Catalog), Catalog.Milestones);

    [Fact]
    public void Agencies() => Run(Query.Pattern<Agency>(Catalog), Catalog.Agencies);

    [Fact]
    public void Companies() => Run(Query.Pattern<Company>(Catalog), Catalog.Companies);

    [Fact]
    public void Organizations() => Run(Query.Pattern<Organization>(Catalog), Catalog.Organizations);

    [Fact]
    public void Programmes() => Run(Query.Pattern<Programme>(Catalog), Catalog.Programmes);

    [Fact]
    public void Officials() => Run(Query.Pattern<Official>(Catalog), Catalog.Officials);

    [Fact]
    public void Tenures() => Run(Query.Pattern<Tenure>(Catalog), Catalog.Tenures);

    [Fact]
    public void Topics() => Run(Query.Pattern<Topic>(Catalog), Catalog.Topics);

    [Fact]
    public void Factors() => Run(Query.Pattern<Factor>(Catalog), Catalog.Factors);

    [Fact]
    public void Questions() => Run(Query.Pattern<Question>(Catalog), Catalog.Questions);

    [Fact]
    public void Sources() => Run(Query.Pattern<Source>(Catalog), Catalog.Sources);

    [Fact]
    public void Places() => Run(Query.Pattern<Place>(Catalog), Catalog.Places);

    private void Run<T>(QueryPattern<T> pattern, Query<T> all)
        where T : class
    {
        // One condition of each key, and combinations.
        string[] conditions = [.. ((IQuerySource<T>)all).Vocabulary.Keys.Select(key => key.Name + ":\"" + (key.Values().FirstOrDefault() ?? "2025-10") + "\"")];
        string[] seeds = ["", .. conditions, .. conditions.Select(condition => "-" + condition + " (crew OR " + condition + ") limit:2"), string.Join(' ', conditions), string.Join(" OR ", conditions)];
        int count = all.Count();
        Fuzz.Run(output, random => Fuzz.Mutated(random, seeds, Pieces, 6), text =>
        {
            ParseResult<Query<T>> result = pattern.Parse(text);
            if (!result.Success)
            {
                UnparsableValueException fault = result.Exception.Should().BeOfType<UnparsableValueException>().Subject;
                fault.Message.Should().StartWith("Expected ").And.EndWith(".");
                fault.Index.Should().BeInRange(0, text.Length);
                return false;
            }
            string normal = result.Value.ToString();
            if (normal.Length <= QueryText.LongestLength && pattern.Parse(normal).GetValueOrThrow() != result.Value)
            {
                Assert.Fail("It is not read back: " + normal);
            }
            // A query that was parsed can be run.
            Enumerable.Count(result.Value).Should().BeInRange(0, count).And.Be(result.Value.Count());
            return true;
        });
    }
}
