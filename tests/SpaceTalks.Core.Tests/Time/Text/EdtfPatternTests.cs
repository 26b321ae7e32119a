using System.Text;
using System.Text.Json;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

public sealed class EdtfPatternTests
{
    [Theory]
    [InlineData("2025", 0)]
    [InlineData("2025-08", 0)]
    [InlineData("2025-08-25", 0)]
    [InlineData("2025-07-31T19:07:00Z", 0)]
    [InlineData("2011/2020", 0)]
    [InlineData("-0044", 1)]
    [InlineData("Y170002", 1)]
    [InlineData("2026-21", 1)]
    [InlineData("2030~", 1)]
    [InlineData("202X", 1)]
    [InlineData("2025-XX", 1)]
    [InlineData("2000/..", 1)]
    [InlineData("/2030", 1)]
    [InlineData("2004-06-01~/2005", 1)]
    [InlineData("Y17E7", 2)]
    [InlineData("1950S2", 2)]
    [InlineData("2026-33", 2)]
    [InlineData("2004-06~-11", 2)]
    [InlineData("156X-12-25", 2)]
    [InlineData("2011/2031..", 2)]
    [InlineData("[2031..]", 2)]
    [InlineData("{2025-08,2025-10}", 2)]
    public void A_level_accepts_what_it_has_and_all_below(string text, int level)
    {
        foreach (EdtfPattern pattern in new[] { EdtfPattern.Level0, EdtfPattern.Level1, EdtfPattern.Level2 })
        {
            ParseResult<When> result = pattern.Parse(text);
            result.Success.Should().Be(pattern.Level >= level);
            if (result.Success)
            {
                pattern.Format(result.Value).Should().Be(text);
            }
            else
            {
                result.Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().Contain(
                    $"Expected EDTF of level {pattern.Level} or lower, but \"{text}\" is level {level}.");
            }
        }
    }

    [Fact]
    public void It_says_its_level()
    {
        EdtfPattern.Level0.ToString().Should().Be("EDTF level 0");
        EdtfPattern.Level2.Level.Should().Be(2);
    }

    [Fact]
    public void It_says_what_is_no_EDTF()
    {
        ParseResult<When> result = EdtfPattern.Level0.Parse("2025-02-29");
        result.Exception.Message.Should().Contain("Expected a day that exists at position 8").And.Contain("not a leap year");
        EdtfPattern.Level2.Parse(new string('2', 4097)).Exception.Message.Should().Contain("at most 4096 characters");
        EdtfPattern.Level2.Parse(string.Empty).Success.Should().BeFalse();
    }

    [Fact]
    public void Null_is_a_failure_or_an_error()
    {
        EdtfPattern.Level2.Parse(null!).Exception.Should().BeOfType<ArgumentNullException>();
        EdtfPattern.Level2.Invoking(pattern => pattern.Format(null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        EdtfPattern.Level2.Invoking(pattern => pattern.AppendFormat(null!, new StringBuilder())).Should().Throw<ArgumentNullException>().WithParameterName("value");
        EdtfPattern.Level2.Invoking(pattern => pattern.AppendFormat(When.Year(2025), null!)).Should().Throw<ArgumentNullException>().WithParameterName("builder");
    }

    [Fact]
    public void It_appends() =>
        EdtfPattern.Level0.AppendFormat(When.Parse("2026-33"), new StringBuilder("in ")).Append('!').ToString().Should().Be("in 2026-33!");

    [Fact]
    public void NodaTime_converts_JSON_with_it()
    {
        JsonSerializerOptions options = new() { Converters = { new NodaPatternConverter<When>(EdtfPattern.Level2) } };
        foreach (string text in new[] { "2025-08-25", "2026-33", "2000/", "[2031..]", "{2025-08,2025-10}", "2025-07-31T19:07:00Z" })
        {
            When when = When.Parse(text);
            string json = JsonSerializer.Serialize(when, options);
            JsonSerializer.Deserialize<When>(json, options).Should().Be(when);
        }
        JsonSerializer.Serialize(new Dated(When.Parse("2026-33")), options).Should().Be("{\"When\":\"2026-33\"}");
        JsonSerializer.Deserialize<Dated>("{\"When\":\"2026-33\"}", options).Should().Be(new Dated(When.Parse("2026-33")));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<When>("\"2026-3\"", options)).Should().Throw<JsonException>();
    }

    [Fact]
    public void NodaTime_converts_JSON_with_English_too()
    {
        JsonSerializerOptions options = new() { Converters = { new NodaPatternConverter<When>(EnglishPattern.Default) } };
        JsonSerializer.Serialize(When.Parse("[2025-08-21..2025-08-31]"), options).Should().Be("\"late August 2025\"");
        JsonSerializer.Deserialize<When>("\"no earlier than March 2027\"", options).Should().Be(When.Parse("[2027-03..]"));
    }

    private sealed record Dated(When When);
}
