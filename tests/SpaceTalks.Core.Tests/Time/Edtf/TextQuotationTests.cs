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
}
