using CsCheck;
using NodaTime;

namespace SpaceTalks.Tests;

public sealed class QueryRoundTripTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;
    private static readonly FindingCollection Findings = Catalog.Review(new LocalDate(2026, 11, 24));

    private static readonly string[] Dates =
    [
        "../..", "2025", "2026-33", "2026-38", "2026-41", "2025-08", "2025-08-25", "../2011", "2026/..", "2025-08-21/2025-08-31", "-0044-03-15", "0000", "9999-12-31/..",
        "../-9998-01-01", "2024-02-29",
    ];

    private static readonly Gen<string> Phrases = Gen.OneOf("crew", "Joint crew", "or", "AND", "Роскосмос", "Straße 5", "a-b:c", new string('x', 100));

    // What texts of queries are made of, and what breaks them.
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf(
            "kind:launch", "kind:launch,docking", "about:iss-future", "-", "(", ")", " ", " OR ", "*", "\"joint crew\"", "crew", "upcoming:2025-10-15", "sort:upcoming",
            "sort:newest", "limit:3", "skip:2", "possibly-within:2026-33", "certainly-before:\"late August 2025\"", "involving:NASA", "id:", "\"", "\\", ",", ":", "kind:",
            "\"\\\"\"", "AND", "<predicate>", "after:", "@", "2025-10-15", "possibly-within:"),
        Gen.Char.Select(character => character.ToString()),
        Gen.Char[' ', '~'].Select(character => character.ToString()));

    private static readonly Gen<string> Text = Gen.Select(Piece, Gen.OneOf("", " ", " ")).Select((piece, space) => piece + space).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Milestones_are_read_back() => IsReadBack(Catalog.Milestones);

    [Fact]
    public void Officials_are_read_back() => IsReadBack(Catalog.Officials);

    [Fact]
    public void Organizations_are_read_back()
    {
        IsReadBack(Catalog.Organizations);
        IsReadBack(Catalog.Agencies);
        IsReadBack(Catalog.Companies);
    }

    [Fact]
    public void Programmes_are_read_back() => IsReadBack(Catalog.Programmes);

    [Fact]
    public void Topics_are_read_back() => IsReadBack(Catalog.Topics);

    [Fact]
    public void Sources_are_read_back() => IsReadBack(Catalog.Sources);

    [Fact]
    public void Places_are_read_back() => IsReadBack(Catalog.Places);

    [Fact]
    public void Tenures_are_read_back() => IsReadBack(Catalog.Tenures);

    [Fact]
    public void Factors_are_read_back() => IsReadBack(Catalog.Factors);

    [Fact]
    public void Questions_are_read_back() => IsReadBack(Catalog.Questions);

    [Fact]
    public void Findings_are_read_back() => IsReadBack(Findings);

    [Fact]
    public void Printing_what_was_read_is_read_as_the_same_and_printed_alike() => Text.Sample(HasNormalForm, iter: 20_000);

    [Fact]
    public void A_change_of_a_text_is_read_or_refused() =>
        Gen.Select(QueriesOf(Catalog.Milestones), Gen.Int[0, 200], Gen.Int[0, 2], Piece).Sample(
            (query, place, removed, piece) =>
            {
                string text = query.ToString();
                int start = Math.Min(place, text.Length);
                HasNormalForm(text[..start] + piece + text[Math.Min(start + removed, text.Length)..]);
            },
            iter: 20_000);

    [Fact]
    public void A_hostile_text_takes_no_time()
    {
        static string Fill(string piece) => string.Concat(Enumerable.Repeat(piece, (QueryText.LongestLength / piece.Length) + 1))[..QueryText.LongestLength];
        string[] texts =
        [
            Fill("("), Fill("-("), Fill("(a OR "), Fill("a OR "), Fill("-a "), Fill("\""), Fill("\\"), Fill("\"a\" "), Fill("a"), Fill("-"), Fill(")"), Fill("*"), Fill("* "), Fill(","),
            Fill("a:"), Fill("kind:"), Fill("kind:launch,"), "kind:" + Fill("launch,")[..4080] + "launch", "possibly-within:\"" + Fill("early late ")[..4000] + "\"",
            "possibly-within:\"" + Fill("2025 or ")[..4000] + "\"", "possibly-within:\"" + Fill("{2025,")[..4000] + "\"", "id:" + Fill("a")[..4000], Fill("a")[..4000] + ":x",
            "\"" + Fill("a ")[..4000] + "b\"", string.Join(' ', Enumerable.Range(100, 1020)), string.Join(" OR ", Enumerable.Range(100, 580)),
            string.Join(' ', Enumerable.Range(100, 250).Select(number => "(a OR " + number + ")")), Fill("kind:launch OR status:planned "),
            string.Concat(Enumerable.Repeat("(a OR -(b ", 16)) + string.Join(' ', Enumerable.Range(100, 900)) + new string(')', 32),
        ];
        foreach (string text in texts)
        {
            HasNormalForm(text);
        }
        // What grew with the square of the text would keep some of it for each of its letters.
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts)
        {
            _ = Query.TryParse<Milestone>(text, out _, out _);
        }
        ((GC.GetAllocatedBytesForCurrentThread() - before) / texts.Length).Should().BeLessThan(2_000_000);
    }

    private static void HasNormalForm(string text)
    {
        if (Query.TryParse(text, out Query<Milestone>? query, out string? fault))
        {
            string normal = query.ToString();
            // The normal form may be longer than what is read: "a,b" beside another key is spelt out.
            if (normal.Length <= QueryText.LongestLength)
            {
                Query<Milestone> again = Query.Parse<Milestone>(normal);
                again.ShouldBe(query);
                again.ToString().Should().Be(normal);
            }
        }
        else
        {
            fault.Should().StartWith("Expected ").And.EndWith(".");
        }
    }

    private static void IsReadBack<T>(Query<T> all)
        where T : class
    {
        QueryPattern<T> pattern = new(all, ((IQuerySource<T>)all).Vocabulary);
        QueriesOf(all).Sample(
            query =>
            {
                string text = query.ToString();
                if (text.Length <= QueryText.LongestLength)
                {
                    Query<T> read = pattern.Parse(text).GetValueOrThrow();
                    read.ShouldBe(query);
                    read.ToString().Should().Be(text);
                    read.GetHashCode().Should().Be(query.GetHashCode());
                }
            },
            iter: 1000);
    }

    private static Gen<Query<T>> QueriesOf<T>(Query<T> all)
        where T : class
    {
        QueryVocabulary<T> vocabulary = ((IQuerySource<T>)all).Vocabulary;
        Gen<LocalDate> days = Gen.Int[-2, 2].Select(days => new LocalDate(2025, 10, 15).PlusDays(days));
        Gen<QueryOrder<T>?> orders = Gen.Select(Gen.OneOf(vocabulary.Orders.ToArray()), days).Select((order, day) => order.Get(day));
        T[] entities = [.. all];
        Gen<T?> preceding = vocabulary.Find is null || entities.Length == 0 ? Gen.Const((T?)null) : Gen.OneOf(Gen.Const((T?)null), Gen.OneOf(entities).Select(entity => (T?)entity));
        return Gen.Select(FiltersOf(vocabulary), orders, preceding, Gen.OneOf(0, 0, 2, int.MaxValue), Gen.OneOf(-1, 0, 3, int.MaxValue)).Select((filter, order, after, skip, limit) =>
        {
            Query<T> query = all.Where(filter);
            query = order is null ? query : query.InOrder(order);
            query = after is null ? query : query.After(after);
            query = query.Skip(skip);
            return limit < 0 ? query : query.Take(limit);
        });
    }

    private static Gen<Filter<T>> FiltersOf<T>(QueryVocabulary<T> vocabulary)
        where T : class
    {
        Filter<T>[] conditions =
        [
            .. from key in vocabulary.Keys
               from value in key.Values().DefaultIfEmpty().Take(40).SelectMany(value => value is null ? Dates : [value])
               select key.Read(value, out _) into filter
               where filter is not null
               select filter,
        ];
        conditions.Select(condition => condition.ToString()![..condition.ToString()!.IndexOf(':')]).Distinct().Should().BeEquivalentTo(
            vocabulary.Keys.Where(key => key.Name != "country" || key.Values().Any()).Select(key => key.Name), "each key is tried");
        Gen<Filter<T>> simple = Gen.OneOf(
            Gen.OneOf(conditions), Gen.OneOf(conditions), Phrases.Select(Filter.Mentioning<T>), Gen.Const(Filter<T>.Everything));
        return Gen.Recursive<Filter<T>>((depth, inner) => depth >= 5
            ? simple
            : Gen.OneOf(
                simple,
                Gen.Select(inner, inner, (left, right) => left & right),
                Gen.Select(inner, inner, (left, right) => left | right),
                inner.Select(operand => !operand)));
    }
}
