using System.Text;
using System.Text.Json;

namespace SpaceTalks.Tests;

/// <summary>Every embedded document, cut off: between its first and its last byte it is never data.</summary>
public sealed class TruncationTests
{
    private const int SmallLength = 4_000;
    private const int Stride = 499;

    // At every byte is a quarter of a million exceptions.
    private static readonly int Step = Fuzz.IsLong ? 1 : 7;

    public static TheoryData<string> Documents => [.. EmbeddedDocuments.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_cut_off_is_refused_with_one_fault_where_it_ends(string name)
    {
        byte[] utf8 = EmbeddedDocuments.All.Single(document => document.Name == name).Utf8;
        int end = Array.LastIndexOf(utf8, (byte)'}') + 1;
        IEnumerable<int> lengths = end <= SmallLength ? Enumerable.Range(0, end) : Enumerable.Range(0, end / Stride).Select(step => step * Stride);
        foreach (int length in lengths)
        {
            IsRefused(utf8, length);
        }
        for (int length = end; length <= utf8.Length; length++)
        {
            Refusal.Of(() => DataSet.Load(new MemoryStream(utf8, 0, length), "doc")).Should().Be(null);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_entity_of_a_document_cut_off_anywhere_is_refused_with_one_fault_where_it_ends(string name)
    {
        // At every byte of a long document is at every byte of its entities, each a document for itself: this takes no time squared.
        byte[] utf8 = EmbeddedDocuments.All.Single(document => document.Name == name).Utf8;
        int start = 0;
        foreach (byte[] entity in Entities(utf8))
        {
            for (int length = start = (start + 1) % Step; length < entity.Length; length += Step)
            {
                IsRefused(entity, length);
            }
            Refusal.Of(() => DataSet.Load(new MemoryStream(entity), "doc")).Should().Be(null);
        }
    }

    private static void IsRefused(byte[] utf8, int length)
    {
        DataSetException? refusal = Refusal.Of(() => DataSet.Load(new MemoryStream(utf8, 0, length), "doc"));
        if (refusal is not { FaultCount: 1 } || OffsetOf(refusal.Faults[0], utf8) > length)
        {
            Assert.Fail($"Cut off at {length}: {refusal?.Message ?? "it was read"}");
        }
    }

    private static int OffsetOf(DataFault fault, byte[] utf8)
    {
        int start = 0;
        for (int line = 1; line < fault.Line; line++)
        {
            start = Array.IndexOf(utf8, (byte)'\n', start) + 1;
        }
        return start + fault.Column - 1;
    }

    private static IEnumerable<byte[]> Entities(byte[] utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        foreach (JsonProperty list in document.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (JsonElement entity in list.Value.EnumerateArray())
            {
                yield return Encoding.UTF8.GetBytes("{\"" + list.Name + "\":[" + entity.GetRawText() + "]}");
            }
        }
    }
}
