using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class TextQuotationTests
{
    private static readonly string Sixty = new('a', 60);

    public static TheoryData<string, string> Texts => new()
    {
        { "", "\"\"" },
        { "a \"b\"", "\"a \"b\"\"" },
        { Sixty, "\"" + Sixty + "\"" },
        { Sixty + "b", "\"" + Sixty + "…\"" },
        { Sixty[1..] + "\ud83d\udca5", "\"" + Sixty[1..] + "…\"" },
        { Sixty[2..] + "\ud83d\udca5b", "\"" + Sixty[2..] + "\ud83d\udca5…\"" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_quoted_and_a_long_one_cut_off_between_characters(string text, string quoted) =>
        TextQuotation.Of(text).Should().Be(quoted);

    // Messages appear in logs and terminals.
    [Theory]
    [InlineData("2025\r\nERROR all is lost", "\"2025\\u000D\\u000AERROR all is lost\"")]
    [InlineData("\u001b[31m2025", "\"\\u001B[31m2025\"")]
    [InlineData("2025\u202E5202", "\"2025\\u202E5202\"")]
    [InlineData("2025\u2028x", "\"2025\\u2028x\"")]
    [InlineData("конец 2025", "\"конец 2025\"")]
    public void What_cannot_be_seen_is_written_by_its_number(string text, string quoted) => TextQuotation.Of(text).Should().Be(quoted);
}
