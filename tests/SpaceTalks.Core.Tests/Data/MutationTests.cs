using System.Text;
using CsCheck;

namespace SpaceTalks.Tests;

public sealed class MutationTests
{
    // Bytes that mean something in JSON or in UTF-8, and any others.
    private static readonly Gen<byte> Byte = Gen.OneOf(
        OneOf<byte>([.. Encoding.ASCII.GetBytes("{}[]\":,\\u0nft-. \n\0"), 0x80, 0xBF, 0xC0, 0xED, 0xF0, 0xFF]), Gen.Byte);

    private static readonly Gen<(int Kind, double Place, int Length, byte[] Bytes)> Change =
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[1, 40], Byte.Array[1, 6]);

    [Fact]
    public void A_damaged_document_is_read_or_refused_and_nothing_else() =>
        Gen.Select(Gen.Int[0, EmbeddedDocuments.All.Count - 1], Change.Array[1, 4]).Sample(
            (document, changes) =>
            {
                byte[] utf8 = [.. EmbeddedDocuments.All[document].Utf8.Take(6000)];
                foreach ((int kind, double place, int length, byte[] bytes) in changes)
                {
                    utf8 = Changed(utf8, kind, place, length, bytes);
                }
                ReadOrRefuse(utf8);
            },
            iter: 2000);

    [Fact]
    public void A_document_with_other_values_is_read_or_refused_and_nothing_else()
    {
        // Whole values in place of values: the syntax stays right, so that the reading goes on.
        string[] values =
        [
            "null", "true", "0", "-1", "1e400", "\"\"", "\" \"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "\"2025-13\"", "\"nasa\"", "[]", "{}", "[[]]",
            "[null]", "{\"source\": null}", "\"" + new string('a', 5000) + "\"", "[\"nasa\"]", "\"http://\"", "\"http://[\"",
        ];
        string[] documents = [TestData.Small, .. EmbeddedDocuments.All.Where(document => document.Utf8.Length < 12000).Select(document => Encoding.UTF8.GetString(document.Utf8))];
        Gen.Select(OneOf(documents), Gen.Double[0, 1], OneOf(values), Gen.Bool).Sample(
            (document, place, value, name) =>
            {
                // A property name precedes a colon, and a value follows it.
                int colon = document.IndexOf(": ", (int)(place * (document.Length - 3)), StringComparison.Ordinal);
                if (colon < 0)
                {
                    return;
                }
                int start = name ? document.LastIndexOf('"', colon - 2) : colon + 2;
                int end = name ? colon : document.IndexOfAny([',', '}', ']', '\n'], start);
                ReadOrRefuse(Encoding.UTF8.GetBytes(document[..start] + value + document[end..]));
            },
            iter: 2000);
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void ReadOrRefuse(byte[] utf8)
    {
        try
        {
            DataSet data = DataSet.Load(new MemoryStream(utf8), "damaged");
            TestData.Saved(data).Should().NotBeEmpty();
            SpaceTalksCatalog.Create(data);
        }
        catch (DataSetException exception)
        {
            exception.Faults.Should().NotBeEmpty();
            exception.Faults.Should().OnlyContain(fault =>
                fault.Document == "damaged" && fault.Line >= 1 && fault.Column >= 1 && fault.Path.StartsWith('$') && fault.Message.Length > 0);
        }
    }

    private static byte[] Changed(byte[] utf8, int kind, double place, int length, byte[] bytes)
    {
        int at = (int)(place * utf8.Length);
        int end = Math.Min(utf8.Length, at + length);
        return kind switch
        {
            0 => [.. utf8[..at], .. bytes, .. utf8[Math.Min(utf8.Length, at + bytes.Length)..]],
            1 => [.. utf8[..at], .. bytes, .. utf8[at..]],
            2 => [.. utf8[..at], .. utf8[end..]],
            _ => [.. utf8[..end], .. utf8[at..]],
        };
    }
}
