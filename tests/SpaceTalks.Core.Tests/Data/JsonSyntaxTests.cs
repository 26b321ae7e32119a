using System.Text;
using System.Text.Json.Serialization;

namespace SpaceTalks.Tests;

/// <summary>
/// The classes of cases that suites for JSON parsers have: what must be read, what must be refused, and what a parser may choose. Each as
/// a whole document, as the value of a member that is known, and as that of one that is stepped over.
/// </summary>
public sealed class JsonSyntaxTests
{
    private static readonly DataSetOptions Lenient = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    // Bytes that are not UTF-8 are written as "<hex>".
    private static readonly string[] MustBeRead =
    [
        // Structure and white space.
        "{}", "[]", "\"\"", "null", "true", "false", "0", " \t\r\n{} \r\n\t", "[\n]", "[[]]", "[null,1,\"1\",{}]",
        // Numbers.
        "-0", "0.0", "-0.1", "1E2", "1e+2", "1.5e-2", "123456789012345678901234567890", "-1e-999", "0e+1", "1.0000000000000000000000000000000000001", "1e999", "-1e99999",
        // Texts.
        "\"\\u0060\\u012a\\u12AB\"", "\"\\uD801\\udc37\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\\u0000\"", "\"\\u0000\"", "\"\u2028\u2029\"", "\"\uFFFF\"",
        "\"\\u005C\"", "\"\\u0022\"", "\"\u007F\"", "\"🂡\"", "\"/* no comment */\"", "\"\uFEFF\"",
        // Objects.
        "{\"a\":1,\"b\":2}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}", "{\"\":0}", "{\"\\u0000\":0}", "{\"a\":[{\"b\":{}}]}", "{\"x\\u0061\":1,\"\\ud83d\\ude39\":2}",
        // What documents of ours may have beside JSON.
        "[1,]", "{\"a\":1,}", "/* a comment */{}", "[1 // to the end of the line\n]", "{}//", "{}/**/",
    ];

    private static readonly string[] MustBeRefused =
    [
        // Structure.
        "", " ", "[", "]", "{", "}", "[}", "{]", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[]]", "{}}", "[]{}", "{}[]", "{} 1", "1 2", "[][]", "<null>",
        "nul", "nulll", "tru", "True", "FALSE", "undefined", "[a]", "\u00E5", "*", "{*}", "@", "[\"a\",\n4\n,1,", "\u2060{}", "\u000C{}", "\u00A0{}", "<00>", "{}<00>", "<EF><BB>",
        "[1\u0000]", "[\\u000A\"\"]", "#comment\n{}", "{} /", "{} /*", "/* a */ ", "{\"a\":1/*", "[/a/]",
        // Arrays.
        "[,]", "[,1]", "[1,,2]", "[1,,]", "[1:2]", "[1 2]", "[\"\": 1]", "[\"a\" \"b\"]", "[1}", "[-]", "[x", "[\"\u000ba\"]",
        // Numbers.
        "+1", "++1", "-", "--1", "-a", "1a", ".1", "-.1", "1.", "-1.", "1.e1", "1e", "1e+", "1E-", "1eE2", "0e", "00", "-00", "01", "-012", "0x1", "0x", "1_000", "1 000", "Infinity", "-Infinity", "NaN",
        "\uFF11", "2.e3", "0.3e+", "1.2a-3", "1+2", "0.1.2", "1e1.1",
        // Texts.
        "\"", "\"a", "'a'", "a", "\"\\", "\"\\a\"", "\"\\x00\"", "\"\\u\"", "\"\\u1\"", "\"\\u00A\"", "\"\\u00G0\"", "\"\\uD800\\u\"", "\"\\uD800\\u1\"", "\"\n\"", "\"\t\"", "\"\u0000\"", "\"\u001F\"",
        "\"a\"b", "\"\\\u0000\"", "\"\\🌀\"", "\\u0020\"a\"", "\"\\U0041\"", "\"a\\\"", "\u201Ca\u201D",
        // Objects.
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{\"a\"}", "{\"a\" \"b\"}", "{\"a\",1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{,}", "{,\"a\":1}", "{:1}", "{\"a\":}", "{\"a\":1:2}",
        "{\"a\":1,,}", "{[]:1}", "{\"a\":1}#", "{\"a\":1}x", "{\"a\":\"b\"}/", "{\"a\" b}", "{<EF><BB><BF>}",
        // A byte order mark counts only at the beginning.
        "<EF><BB><BF><EF><BB><BF>{}", "{} <EF><BB><BF>", "[<EF><BB><BF>]", "<FE><FF>{}", "<FF><FE>{<00>}<00>", "{<00>}<00>",
    ];

    // Half of a surrogate pair, bytes that are not UTF-8, and depth.
    private static readonly string[] MayBeEither =
    [
        "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800a\"", "\"\\uD800\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\uD800\\n\"", "\"\\uDFAA\"", "\"a\\uD888\"", "{\"\\uD800\":1}",
        "\"<FF>\"", "\"<80>\"", "\"<C0><80>\"", "\"<C0><AF>\"", "\"<E0><80><80>\"", "\"<F0><80><80><80>\"", "\"<FC><80><80><80><80><80>\"", "\"<ED><A0><80>\"", "\"<ED><BF><BF>\"",
        "\"<F4><90><80><80>\"", "\"<F5><80><80><80>\"", "\"<E2><82>\"", "\"<C3>\"", "\"<F0><9F><98>\"", "{\"<FF>\":1}", "{\"<C0><80>\":1,\"<C0><80>\":1}", "/*<FF>*/{}",
        "<EF><BB><BF>{}", "<EF><BB><BF>", "{\"a\":<DEEP>}", "<DEEP>", "<DEEPER>",
    ];

    public static TheoryData<string> Read => [.. MustBeRead];

    public static TheoryData<string> Refused => [.. MustBeRefused];

    public static TheoryData<string> Either => [.. MayBeEither];

    [Theory]
    [MemberData(nameof(Read))]
    public void What_is_JSON_is_never_called_a_fault_of_syntax(string json)
    {
        foreach ((byte[] utf8, bool isMember) in Contexts(json))
        {
            FaultsOf(utf8, DataSetOptions.Default).Should().NotContain(fault => IsOfSyntax(fault));
            FaultsOf(utf8, Lenient).Should().NotContain(fault => isMember || IsOfSyntax(fault));
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_JSON_is_refused_as_such_wherever_it_stands(string json)
    {
        foreach ((byte[] utf8, _) in Contexts(json))
        {
            FaultsOf(utf8, DataSetOptions.Default).Should().ContainSingle(fault => IsOfSyntax(fault));
            FaultsOf(utf8, Lenient).Should().ContainSingle(fault => IsOfSyntax(fault));
        }
    }

    [Theory]
    [MemberData(nameof(Either))]
    public void What_a_parser_may_choose_is_read_or_refused_with_its_place(string json)
    {
        foreach ((byte[] utf8, _) in Contexts(json))
        {
            FaultsOf(utf8, DataSetOptions.Default).Should().NotContain(fault => fault.Document != "doc");
            FaultsOf(utf8, Lenient).Should().NotContain(fault => fault.Document != "doc");
        }
    }

    [Theory]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"<FF>\"")]
    [InlineData("\"<C0><80>\"")]
    [InlineData("\"<ED><A0><80>\"")]
    [InlineData("\"a<E2><82>\"")]
    public void A_text_that_is_no_Unicode_is_a_fault_of_the_text(string text)
    {
        IReadOnlyList<DataFault> faults = FaultsOf(Bytes("{\"dataVersion\": " + text + ", \"asOf\": 1}"), DataSetOptions.Default);

        faults.Select(fault => fault.Path).Should().Equal("$.dataVersion", "$.asOf");
        faults[0].Message.Should().StartWith("The text is not valid Unicode");
    }

    private static IEnumerable<(byte[] Utf8, bool IsMember)> Contexts(string json)
    {
        yield return (Bytes(json), false);
        // The line ends so that a comment does.
        yield return ([.. Bytes("{\"dataVersion\": "), .. Bytes(json), .. Bytes("\n}")], false);
        yield return ([.. Bytes("{\"unknown\": "), .. Bytes(json), .. Bytes("\n, \"dataVersion\": \"1\"}")], true);
    }

    private static IReadOnlyList<DataFault> FaultsOf(byte[] utf8, DataSetOptions options)
    {
        IReadOnlyList<DataFault> faults = Refusal.Of(() => DataSet.Load(new MemoryStream(utf8), "doc", options))?.Faults ?? [];
        // A reader with another purpose reports the same syntax fault.
        foreach (Func<Stream, ImportResult> import in new Func<Stream, ImportResult>[] { stream => LaunchLibraryImport.Read(stream, "doc"), stream => WikidataImport.Read(stream, "doc") })
        {
            if (Refusal.Of(() => import(new MemoryStream(utf8))) is { } refusal)
            {
                refusal.Faults.Any(IsOfSyntax).Should().Be(faults.Any(IsOfSyntax));
            }
        }
        return faults;
    }

    private static bool IsOfSyntax(DataFault fault) =>
        new[] { "The document is not JSON", "The document is empty", "The document is not in UTF-8" }.Any(start => fault.Message.StartsWith(start, StringComparison.Ordinal));

    private static byte[] Bytes(string json)
    {
        string text = json
            .Replace("<DEEPER>", new string('[', 100_000), StringComparison.Ordinal)
            .Replace("<DEEP>", new string('[', 200) + new string(']', 200), StringComparison.Ordinal);
        List<byte> bytes = [];
        for (int place = 0; place < text.Length; place++)
        {
            if (text[place] == '<' && place + 3 < text.Length && text[place + 3] == '>')
            {
                bytes.Add(Convert.ToByte(text.Substring(place + 1, 2), 16));
                place += 3;
                continue;
            }
            int length = char.IsHighSurrogate(text[place]) ? 2 : 1;
            bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(place, length)));
            place += length - 1;
        }
        return [.. bytes];
    }
}
