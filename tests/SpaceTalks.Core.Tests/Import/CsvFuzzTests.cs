using System.Text;

namespace SpaceTalks.Tests;

/// <summary>Random and mutated tables: data that is written and read back, or faults with line and column.</summary>
public sealed class CsvFuzzTests(ITestOutputHelper output)
{
    private static readonly CsvMapping Own = new(new Id<Source>("paper"), "Title")
    {
        When = "When", Organizations = "Who", Places = "Where", Kind = "Kind", DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned,
    };

    private static readonly string[] Seeds =
    [
        "Title,When,Who,Where,Kind\nA,2025-10,\"alpha; beta\",vienna,\n", "Title,When,Who,Where,Kind\r\nA,late August 2025,gamma,vienna or Europe,call\r\nA,,,,\r\n",
        "Title,When,Who,Where,Kind\r\"A \"\"b\"\"\",/2031..,,,review\r", "\uFEFFTitle,When,Who,Where,Kind\n\n'=A,Q1 2026,,,\n",
        TestData.SmallCatalog.Milestones.Text(ExportFormat.Csv),
    ];

    private static readonly string[] Pieces =
        ["\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\0", "\uFEFF", "2025", "late ", "alpha", "; ", "'=", "'", "=", "\ud800", "Ж", "title", "Title", "\t", " or ", "vienna"];

    [Fact]
    public void A_table_is_read_or_refused_and_nothing_else() => Fuzz.Run(output, random => Fuzz.Mutated(random, Seeds, Pieces, 4), text =>
    {
        CsvMapping mapping = text.Contains("Title", StringComparison.Ordinal) ? Own : CsvMapping.OfExport(new Id<Source>("paper"));
        try
        {
            // Half of a surrogate pair is three bytes that are not UTF-8.
            byte[] utf8 = [.. text.SelectMany(Utf8)];
            ImportResult result = CsvImport.Read(new MemoryStream(utf8), "doc", mapping, TestData.SmallCatalog);
            byte[] saved = TestData.Saved(result.DataSet);
            TestData.Saved(DataSet.Load(new MemoryStream(saved), "saved")).AsSpan().SequenceEqual(saved).Should().BeTrue();
            result.Notes.Should().NotContain(note => note.Line < 1 || note.Column < 1);
            return true;
        }
        catch (DataSetException exception)
        {
            exception.Faults.Should().NotBeEmpty().And.NotContain(fault => fault.Line < 1 || fault.Column < 1 || fault.Message.Length == 0 || fault.Path.Length == 0);
            return false;
        }
    });

    private static byte[] Utf8(char character) => char.IsSurrogate(character)
        ? [(byte)(0xE0 | (character >> 12)), (byte)(0x80 | ((character >> 6) & 0x3F)), (byte)(0x80 | (character & 0x3F))]
        : Encoding.UTF8.GetBytes([character]);
}
