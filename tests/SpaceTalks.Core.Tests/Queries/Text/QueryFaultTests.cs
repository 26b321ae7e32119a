using NodaTime.Text;

namespace SpaceTalks.Tests;

public sealed class QueryFaultTests
{
    [Theory]
    // Keys.
    [InlineData("abot:iss", 0, "found \"abot:\" (did you mean \"about:\"?)")]
    [InlineData("kind:launch srt:newest", 12, "found \"srt:\" (did you mean \"sort:\"?)")]
    [InlineData("http://example.org", 0, "Expected a key such as *, *, * at position 0 of *, but found \"http:\": QueryKeyNames of the collection lists them all; to search for words with a colon, put them in quotation marks.")]
    [InlineData("country:Russia", 0, "Expected a key such as ")]
    [InlineData("xyzzyxyzzy:a", 0, "found \"xyzzyxyzzy:\": QueryKeyNames of the collection lists them all; to search for words with a colon, put them in quotation marks.")]
    // Values.
    [InlineData("about:iss-futur", 6, "Expected the id or a name of a topic at position 6 of \"about:iss-futur\", but found \"iss-futur\" (did you mean \"iss-future\"?).")]
    [InlineData("about:iss,iss-futur kind:launch", 10, "found \"iss-futur\" (did you mean \"iss-future\"?)")]
    [InlineData("about:\"ISS-Futur\"", 6, "found \"\"ISS-Futur\"\" (did you mean \"iss-future\"?)")]
    [InlineData("involving:nasaa", 10, "an organization*(did you mean \"nasa\"?)")]
    [InlineData("involving:xyzzyxyzzy", 10, "found \"xyzzyxyzzy\".")]
    [InlineData("id:heads-meeting-2024", 3, "the id or a name of one of the entities*did you mean")]
    [InlineData("kind:lanch", 5, "Expected one of meeting, call,*found \"lanch\" (did you mean \"launch\"?)")]
    [InlineData("kind:", 5, "Expected a value after \"kind:\" at position 5*found the end of the text")]
    [InlineData("kind: launch", 5, "Expected a value after \"kind:\"*in quotation marks")]
    [InlineData("kind:,launch", 5, "Expected a value after \"kind:\"")]
    [InlineData("kind:launch,", 12, "Expected a value after \"kind:\"")]
    [InlineData("kind:launch,,docking", 12, "Expected a value after \"kind:\"")]
    [InlineData("kind:(launch)", 5, "Expected a value after \"kind:\"")]
    [InlineData("kind:\"\"", 5, "Expected one of meeting")]
    // Dates.
    [InlineData("possibly-within:2025-13", 16, "Expected a run of days, in EDTF or English*found \"2025-13\": expected ")]
    [InlineData("possibly-within:\"last week\"", 16, "found \"\"last week\"\": expected ")]
    [InlineData("possibly-within:10/7/2008", 16, "found \"10/7/2008\": expected ")]
    [InlineData("possibly-within:2025-XX-15", 16, "it has gaps.")]
    [InlineData("possibly-within:2000/", 16, "it has an unknown start or end.")]
    [InlineData("possibly-within:Y12345", 16, "it has days outside the years")]
    [InlineData("possibly-within:[2025-08,2025-09]", 16, "a comma means \"or\"; put a value with a comma in quotation marks.")]
    [InlineData("upcoming:2025-10", 9, "Expected a day, in EDTF or English*it is not a single day.")]
    [InlineData("upcoming:2025-10-15?", 9, "it is uncertain or approximate.")]
    [InlineData("upcoming:2025-10-15/2025-10-15", 9, "it is not a single day.")]
    [InlineData("upcoming:today", 9, "found \"today\": expected ")]
    // Words.
    [InlineData("a & b", 2, "Expected a word with at least one letter or digit at position 2*found \"&\".")]
    [InlineData("\"\"", 0, "Expected a word with at least one letter or digit")]
    [InlineData("a AND b", 2, "a space means \"and\"")]
    [InlineData("NOT b", 0, "a minus directly before a condition means \"not\"")]
    [InlineData("<predicate>", 0, "a delegate has no text form.")]
    [InlineData("kind:launch -<predicate>", 13, "a delegate has no text form.")]
    // OR, minus, parentheses, quotation marks.
    [InlineData("OR a", 0, "Expected a condition at position 0")]
    [InlineData("a OR", 4, "Expected a condition at position 4*found the end of the text")]
    [InlineData("a OR OR b", 5, "Expected a condition at position 5*found \"OR\"")]
    [InlineData("(OR a)", 1, "Expected a condition at position 1")]
    [InlineData("()", 1, "Expected a condition at position 1*found \")\"")]
    [InlineData("a ( )", 4, "Expected a condition at position 4")]
    [InlineData("-", 0, "Expected a condition directly after the minus at position 0")]
    [InlineData("a - b", 2, "Expected a condition directly after the minus at position 2")]
    [InlineData("--a", 0, "Expected a condition directly after the minus at position 0")]
    [InlineData("(-)", 1, "Expected a condition directly after the minus at position 1")]
    [InlineData("-OR", 1, "Expected a condition at position 1")]
    [InlineData("a (b (c) d", 2, "Expected a closing parenthesis to match the opening one at position 2")]
    [InlineData("a) b", 1, "no parenthesis is open here.")]
    [InlineData("a OR b )", 7, "no parenthesis is open here.")]
    [InlineData("a \"b c", 2, "Expected a closing quotation mark to match the opening one at position 2")]
    [InlineData("kind:\"launch", 5, "Expected a closing quotation mark to match the opening one at position 5")]
    [InlineData("\"a\\n\"", 3, "Expected a quotation mark or a backslash after a backslash at position 3*found \"n\"")]
    [InlineData("\"a\\", 3, "Expected a quotation mark or a backslash after a backslash at position 3*the end of the text")]
    [InlineData("a(b)", 1, "Expected a space, a closing parenthesis or the end of the text at position 1*found \"(\"")]
    [InlineData("a\"b\"", 1, "Expected a space,")]
    [InlineData("\"a\"b", 3, "Expected a space,")]
    [InlineData("(a)b", 3, "Expected a space,")]
    [InlineData("kind:launch\"x\"", 11, "Expected a space,")]
    [InlineData("kind:\"launch\"x", 13, "Expected a space,")]
    // Settings.
    [InlineData("sort:newst", 5, "Expected one of the orders date, newest,*(did you mean \"newest\"?)")]
    [InlineData("sort:upcoming", 5, "Expected \"upcoming@\" and a day*there is no single \"upcoming:\" at the top level")]
    [InlineData("sort:upcoming upcoming:2025-01-01 upcoming:2025-01-02", 5, "there is no single \"upcoming:\" at the top level")]
    [InlineData("sort:upcoming (upcoming:2025-01-01 OR a)", 5, "there is no single \"upcoming:\" at the top level")]
    [InlineData("sort:upcoming@2025", 5, "it is not a single day.")]
    [InlineData("sort:newest@2025-01-01", 5, "\"newest\" without a day")]
    [InlineData("sort:newest sort:newest", 12, "Expected \"sort:\" once at position 12")]
    [InlineData("sort:newest,date", 12, "Expected a single value after \"sort:\"")]
    [InlineData("limit:-1", 6, "Expected a number from 0 to 2147483647")]
    [InlineData("limit:2147483648", 6, "Expected a number")]
    [InlineData("limit:ten", 6, "Expected a number")]
    [InlineData("skip:1.5", 5, "Expected a number")]
    [InlineData("limit:", 6, "Expected a value after \"limit:\"")]
    [InlineData("(limit:1)", 1, "\"limit:\" applies to the whole query and must be outside parentheses, OR and minus")]
    [InlineData("-limit:1", 1, "must be outside parentheses, OR and minus")]
    [InlineData("a OR limit:1", 5, "must be outside parentheses, OR and minus")]
    [InlineData("a limit:1 OR b", 2, "must be outside parentheses, OR and minus")]
    [InlineData("limit:1 OR b", 0, "must be outside parentheses, OR and minus")]
    [InlineData("after:nobody", 6, "Expected the id of an entity")]
    [InlineData("after:heads-meeting-2025x", 6, "Expected the id of an entity*(did you mean \"heads-meeting-2025\"?)")]
    [InlineData("abuot:debris", 0, "(did you mean \"about:\"?)")]
    public void A_fault_says_where_what_and_what_instead(string text, int position, string message)
    {
        UnparsableValueException fault = ((Func<Query<Milestone>>)(() => Query.Parse<Milestone>(text))).Should().ThrowExactly<UnparsableValueException>().Which;

        fault.Message.Should().Match("*" + message + "*");
        fault.Message.Should().StartWith("Expected ").And.EndWith(".");
        fault.Index.Should().Be(position);
        fault.Value.Should().Be(text);
        Query.TryParse(text, out Query<Milestone>? none, out string? told).Should().BeFalse();
        none.Should().BeNull();
        told.Should().Be(fault.Message);
    }

    [Fact]
    public void Other_kinds_have_other_keys()
    {
        Fault<Topic>("about:iss").Should().Contain("Expected a key such as sort, after, limit at position 0");
        Fault<Agency>("country:Rusia").Should().Contain("did you mean \"Russia\"?");
        Fault<Agency>("country:rusia").Should().Contain("did you mean \"Russia\"?");
        Fault<Agency>("id:spacex").Should().Contain("Expected the id or a name of one of the entities", "a company is no agency");
        Fault<Topic>("sort:newest").Should().Contain("Expected one of the orders id at position 5");
    }

    [Fact]
    public void Length_and_depth_are_bounded()
    {
        string longest = string.Join(' ', Enumerable.Repeat("ab", 1365)) + " ";
        Query.Parse<Milestone>(longest).ToString().Should().Be("ab");
        Fault<Milestone>(longest + "aa").Should().Contain("Expected the end of the text, which can have at most 4096 characters at position 4096");

        string Nested(int depth) => string.Concat(Enumerable.Repeat("(a OR -(b ", depth / 2)) + "c" + new string(')', depth);
        Query<Milestone> deep = Query.Parse<Milestone>(Nested(32));
        Query.Parse<Milestone>(deep.ToString()).ShouldBe(deep);
        Fault<Milestone>(Nested(34)).Should().Contain("nested at most 32 deep");
    }

    private static string Fault<T>(string text)
        where T : class
    {
        Query.TryParse<T>(text, out _, out string? fault).Should().BeFalse();
        return fault!;
    }
}
