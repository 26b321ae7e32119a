using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>
/// One byte of an embedded document is another: the data is the same, or it is refused, or it differs in one fact. One fact is one value of
/// one field of one entity (an item of a list is one value), one field of what the data says of itself, or the identifier of an entity that
/// nothing links to, which is then another entity.
/// </summary>
public sealed class ByteMutationTests
{
    private static readonly SpaceTalksCatalog Original = SpaceTalksCatalog.Embedded;

    private static readonly DataSet[] DataSets = [.. EmbeddedDocuments.All.Select(document => DataSet.Load(new MemoryStream(document.Utf8), document.Name))];

    // What keeps a text a text, or JSON what it is, and any others.
    private static readonly Gen<byte> Byte = Gen.OneOf(
        Gen.Byte, Gen.Char['a', 'z'].Select(letter => (byte)letter), Gen.Char['0', '9'].Select(digit => (byte)digit),
        Gen.Int[0, 15].Select(index => "{}[]\":,\\/*- \n\t.X"[index]).Select(character => (byte)character));

    [Fact]
    public void One_byte_changes_nothing_or_one_fact_or_is_refused()
    {
        int[] outcomes = new int[4];
        Gen.Select(Gen.Int[0, EmbeddedDocuments.All.Sum(document => document.Utf8.Length) - 1], Byte).Sample(
            (place, changed) =>
            {
                int document = 0;
                for (; place >= EmbeddedDocuments.All[document].Utf8.Length; document++)
                {
                    place -= EmbeddedDocuments.All[document].Utf8.Length;
                }
                byte[] utf8 = [.. EmbeddedDocuments.All[document].Utf8];
                utf8[place] = changed;
                Interlocked.Increment(ref outcomes[(int)OutcomeOf(document, utf8)]);
            },
            iter: Fuzz.IsLong ? 100_000 : 1000);

        outcomes.Take((int)Outcome.Renamed).Should().OnlyContain(count => count > 0, "each outcome but the rarest is tried");
    }

    // What chance seldom meets.
    [Theory]
    [InlineData("dataset.json", "\"3\"", "\"4\"", Outcome.Fact)]
    [InlineData("dataset.json", "2026-10-08", "2026-10-09", Outcome.Fact)]
    [InlineData("dataset.json", "2,", "2\n", Outcome.Refused)]
    [InlineData("dataset.json", "others.\"\n", "others.\",", Outcome.Same)]
    [InlineData("questions.json", "\"questions\": ", "\"questions\":\t", Outcome.Same)]
    [InlineData("sources.json", "\"source", "\"sourcf", Outcome.Refused)]
    [InlineData("milestones.json", ": \"2025-07-31\"", ": \"2025-07-30\"", Outcome.Fact)]
    [InlineData("milestones.json", ": \"2025-07-31\"", ": \"2025-07-32\"", Outcome.Refused)]
    [InlineData("milestones.json", "\"nasa\"", "\"nada\"", Outcome.Refused)]
    [InlineData("questions.json", "\"faq-1", "\"faq-9", Outcome.Renamed)]
    public void A_change_has_its_outcome(string name, string text, string changed, Outcome outcome)
    {
        int document = EmbeddedDocuments.All.Select(document => document.Name).ToList().IndexOf(name);
        string json = EmbeddedDocuments.Text(name);
        int place = json.IndexOf(text, StringComparison.Ordinal);
        place.Should().BeGreaterThanOrEqualTo(0);

        OutcomeOf(document, System.Text.Encoding.UTF8.GetBytes(json[..place] + changed + json[(place + text.Length)..])).Should().Be(outcome);
    }

    public enum Outcome
    {
        Same,
        Refused,
        Fact,
        Renamed,
    }

    private static Outcome OutcomeOf(int document, byte[] utf8)
    {
        SpaceTalksCatalog? catalog = null;
        if (Refusal.Of(() => catalog = Catalog(document, utf8)) is { } refusal)
        {
            refusal.Faults.Should().Contain(fault => fault.Document == EmbeddedDocuments.All[document].Name || fault.Message.Contains('"'));
            return Outcome.Refused;
        }
        CatalogDifference difference = catalog!.DiffFrom(Original);
        switch (difference.Fields.Count, difference.Changes.Count)
        {
            case (0, 0):
                catalog.ContentHash.Should().Be(Original.ContentHash);
                return Outcome.Same;
            case (1, 0):
                IsOneValue(difference.Fields[0]);
                return Outcome.Fact;
            case (0, 1):
                difference.Changes[0].Kind.Should().Be(ChangeKind.Changed);
                difference.Changes[0].Fields.Should().ContainSingle();
                IsOneValue(difference.Changes[0].Fields[0]);
                return Outcome.Fact;
            default:
                difference.Fields.Should().BeEmpty();
                difference.Changes.Select(change => change.Kind).Should().BeEquivalentTo([ChangeKind.Removed, ChangeKind.Added], difference.ToString());
                difference.Changes.Select(change => change.Entity).Distinct().Should().ContainSingle();
                difference.Changes.Select(change => change.Title).Distinct().Should().ContainSingle();
                return Outcome.Renamed;
        }
    }

    private static SpaceTalksCatalog Catalog(int document, byte[] utf8)
    {
        DataSet[] dataSets = [.. DataSets];
        dataSets[document] = DataSet.Load(new MemoryStream(utf8), EmbeddedDocuments.All[document].Name);
        return SpaceTalksCatalog.Create(dataSets);
    }

    private static void IsOneValue(FieldChange change) => (change.Removed.Count, change.Added.Count).Should().Be((1, 1), change.ToString());
}
