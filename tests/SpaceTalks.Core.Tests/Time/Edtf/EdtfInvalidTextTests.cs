using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Texts that are not EDTF: the position of the fault, from 0, and a part of the message.</summary>
public sealed class EdtfInvalidTextTests
{
    private const string Table = """
        # Blanks, signs, letters
        " 1863-03-29" | 0 | Expected a date
        " 2020" | 0 | Expected a date
        "2020 " | 4 | the end of the text or "/"
        "1863- 03-29" | 5 | a month: two digits
        "1863-0 3-29" | 6 | a month: two digits
        "1863-03- 29" | 8 | a day: two digits
        "[..176 0-12-03]" | 6 | a year of four digits
        "[1667,1668, 1670..1672]" | 11 | a date
        "2020 / 2021" | 4 | the end of the text or "/"
        "" | 0 | found the end of the text
        hello | 0 | Expected a date
        not a edtf string | 0 | Expected a date
        2020-AB | 5 | a month: two digits
        20067890% | 4 | a year of four digits
        +2006% | 0 | Expected a date
        +2004 | 0 | Expected a date
        - | 1 | a year of four digits
        -00 | 3 | a year of four digits
        (2004)?-06-04~ | 0 | Expected a date
        2004-06-(11)~ | 8 | a day: two digits
        2001-21^southernHemisphere | 7 | the end of the text or "/"
        x004 | 0 | Expected a date
        2004-0x | 6 | a month: two digits
        y17000 | 0 | Expected a date
        Y17e7 | 0 | a year of five digits or more after Y
        Y17000e7 | 6 | the end of the text
        1950s2 | 4 | the end of the text
        ２００４ | 0 | Expected a date
        2004–06 | 4 | the end of the text
        2004−06 | 4 | the end of the text
        −0044 | 0 | Expected a date
        ٢٠٠٤ | 0 | Expected a date

        # Years
        198 | 3 | a year of four digits
        19 | 2 | a year of four digits
        12345 | 4 | longer ones are written with a Y
        -0000 | 0 | the year 0000 without a sign
        -01XX | 0 | a year without X
        -X000 | 0 | a year without X
        Y2004 | 0 | a year of five digits or more after Y
        Y1234 | 0 | a year of five digits or more after Y
        Y1702 | 0 | a year of five digits or more after Y
        Y2006 | 0 | a year of five digits or more after Y
        Y-9999 | 0 | a year of five digits or more after Y
        Y1E3 | 0 | a year of five digits or more after Y
        Y00001 | 1 | the digits of a year, without a leading zero
        Y017000 | 1 | without a leading zero
        Y | 1 | the digits of a year
        Y- | 2 | the digits of a year
        Y17000X | 6 | the end of the text
        Y17E | 4 | an exponent
        Y17E07 | 4 | an exponent: digits without a leading zero
        Y17E-7 | 4 | an exponent
        Y17E100 | 4 | an exponent
        Y17000-01 | 6 | no month after a long year
        Y17E7-12-26 | 5 | no month after a long year
        Y9223372036854775808 | 0 | a year that fits in a 64-bit integer
        Y-9223372036854775809 | 0 | a year that fits in a 64-bit integer
        Y1E19 | 0 | a year that fits in a 64-bit integer
        Y9E99 | 0 | a year that fits in a 64-bit integer
        1950S | 5 | a number of significant digits
        1950S0 | 5 | a number of significant digits
        1950S02 | 5 | a number of significant digits
        1950S5 | 5 | no more significant digits than the year has
        Y17000S6 | 7 | no more significant digits than the year has
        195XS2 | 4 | no significant digits where digits are unspecified
        1950S2-01 | 6 | no month after a long year or significant digits

        # Months, seasons, days
        1985-00 | 5 | a month, 01 to 12
        2016-00 | 5 | a month, 01 to 12
        1985-13 | 5 | a month, 01 to 12
        2016-13 | 5 | a month, 01 to 12
        2019-13 | 5 | a month, 01 to 12
        2001-20 | 5 | a season or grouping, 21 to 41
        2004-20 | 5 | a season or grouping, 21 to 41
        2019-20 | 5 | a season or grouping, 21 to 41
        2001-42 | 5 | a season or grouping, 21 to 41
        2004-2X | 5 | a month, 01 to 12
        2004-3X | 5 | a month, 01 to 12
        2004-X | 6 | a month: two digits
        1985-1 | 6 | a month: two digits
        1985- | 5 | a month: two digits
        1985-00-12 | 5 | a month
        1985-13-12 | 5 | a month
        2019-00-00 | 5 | a month
        2019-00-01 | 5 | a month
        2019-99-99 | 5 | a month
        2023-99-01 | 5 | a month
        1985-13-01/2000-01-01 | 5 | a month
        2019-21-05 | 7 | no day after a season or a grouping
        2019-30-00 | 7 | no day after a season or a grouping
        1984-01-00 | 8 | a day, 01 to 31
        1985-06-00 | 8 | a day, 01 to 31
        2016-05-00 | 8 | a day, 01 to 31
        2019-04-00 | 8 | a day, 01 to 31
        1985-01-32 | 8 | a day, 01 to 31
        2016-05-32 | 8 | a day, 01 to 31
        2019-04-40 | 8 | a day, 01 to 31
        2019-0X-00 | 8 | a day, 01 to 31
        2019-01-4X | 8 | a day, 01 to 31
        1985-04-31 | 8 | April has 30 days
        2016-04-31 | 8 | April has 30 days
        2020-04-31 | 8 | April has 30 days
        2016-06-31 | 8 | June has 30 days
        2020-06-31 | 8 | June has 30 days
        2021-09-31 | 8 | September has 30 days
        2016-11-31 | 8 | November has 30 days
        2001-02-29 | 8 | February 2001 has 28 days, since 2001 is not a leap year
        2025-02-29 | 8 | since 2025 is not a leap year
        1900-02-29 | 8 | since 1900 is not a leap year
        2016-02-30 | 8 | February 2016 has 29 days, since 2016 is a leap year
        -0001-02-29 | 9 | since -1 is not a leap year
        1985-02-3X | 8 | no year and month that match the digits have it
        15XX-02-3X | 8 | no year and month that match the digits have it
        156X-11-31 | 8 | no year and month that match the digits have it
        X900-02-29 | 8 | no year and month that match the digits have it
        XXX1-02-29 | 8 | no year and month that match the digits have it
        1985-04-1 | 9 | a day: two digits
        1985-04- | 8 | a day: two digits
        1985-04-123 | 10 | the end of the text
        1985-04-12-01 | 10 | the end of the text

        # Basic format, week and ordinal dates, other separators
        19850412 | 4 | a year of four digits
        198504 | 4 | a year of four digits
        1985-102 | 7 | the end of the text or "/"
        1985-345 | 7 | the end of the text or "/"
        1985-W15 | 5 | a month: two digits
        1985-W15-5 | 5 | a month: two digits
        2012\2013 | 4 | the end of the text or "/"
        2004.06 | 4 | the end of the text
        2004:06 | 4 | the end of the text

        # The draft of 2012
        199u | 3 | a year of four digits
        199x | 3 | a year of four digits
        unknown/2006 | 0 | a date
        2004/open | 5 | a date
        2004/unknown | 5 | a date
        y170000002 | 0 | a date
        2001-21^x | 7 | the end of the text

        # Qualifiers
        1984?? | 5 | the end of the text
        1984?~ | 5 | the end of the text
        ??1984 | 1 | a date
        ?1984~ | 5 | at most one qualifier on a component
        ?2004~-06 | 5 | at most one qualifier on a component
        2004-06~? | 8 | the end of the text
        2004?- | 6 | a month: two digits
        ? | 1 | a date
        2004-06-11?? | 11 | the end of the text

        # Times of day
        1985-04-12T23:20 | 16 | ":"
        1985-04-12T23 | 13 | ":"
        1985-04-12T | 11 | an hour, 00 to 23
        2012-10-10T10:10:1 | 17 | a second, 00 to 59
        1985-04-12T24:20:30Z | 11 | an hour, 00 to 23
        1985-04-12T24:00:00 | 11 | an hour, 00 to 23
        1985-04-12T23:60:30Z | 14 | a minute, 00 to 59
        2016-05-02T00:61:00 | 14 | a minute, 00 to 59
        1985-04-12T23:20:60 | 17 | a second, 00 to 59
        1985-04-12T23:20:30.5 | 19 | Z, an offset or the end of the text
        1985-04-12T23:20:30,5 | 19 | Z, an offset or the end of the text
        1985-04-12t23:20:30 | 10 | the end of the text
        1985-04-12 23:20:30 | 10 | the end of the text
        1985-04-12T232030 | 13 | ":"
        1985-04-12TXX:20:30 | 11 | an hour, 00 to 23
        1985-04-12T23:20:30z | 19 | Z, an offset or the end of the text
        1985-04-12T23:20:30Z/.. | 20 | the end of the text
        -1985-04-12T23:20:30+24 | 21 | an offset, -12:00 to +14:00
        -1985-04-12T23:20:30Z12:00 | 21 | the end of the text
        1985-04-12T23:20:30+15:00 | 20 | an offset, -12:00 to +14:00
        2004-01-01T10:10:10+02:00:30 | 25 | the end of the text
        2004-01-01T10:10:10-05:60 | 23 | the minutes of an offset, 00 to 59
        2004-01-01T10:10:1000:59 | 19 | Z, an offset or the end of the text
        2004-01-01T10:10:40Z25:00 | 20 | the end of the text
        2012-10-10T10:40:10Z00:62 | 20 | the end of the text
        2016-05-02T12:00:00+14:01 | 19 | an offset, -12:00 to +14:00
        2016-05-02T12:00:00+15 | 20 | an offset, -12:00 to +14:00
        2016-05-02T12:00:00-00 | 19 | zero takes a plus sign
        2016-05-02T12:00:00-00:00 | 19 | zero takes a plus sign
        2016-05-02T12:00:00-1201 | 22 | ":"
        2016-05-02T12:00:00-1300 | 22 | ":"
        2016-05-02T12:00:00-1400 | 22 | ":"
        2016-05-02T12:00:00-2000 | 20 | an offset
        2016-05-02T12:00:00-12:01 | 19 | an offset, -12:00 to +14:00
        2016-05-02T12:00:00-13 | 19 | an offset, -12:00 to +14:00
        2016-05-02T12:00:00+0100 | 22 | ":"
        2016-05-02T12:00:00+1 | 20 | an offset
        2005-07-25T10:10:10Z/2006-01-01T10:10:10Z | 20 | the end of the text
        2005/2006-01-01T10:10:10Z | 15 | the end of the text
        2016-05T12:00:00 | 7 | a time of day only after a plain day
        2016T12:00:00 | 4 | a time of day only after a plain day
        2016-05-0XT12:00:00 | 10 | a time of day only after a plain day
        2016-05-02?T12:00:00 | 11 | a time of day only after a plain day

        # Intervals
        / | 1 | a date on at least one side of the interval
        .. | 2 | a date, an interval or a set
        ../.. | 3 | a date on at least one side of the interval
        /.. | 1 | a date on at least one side of the interval
        ../ | 3 | a date on at least one side of the interval
        // | 1 | a date
        2004// | 5 | a date
        1985/04/12 | 7 | a year of four digits
        1985/2000/2010 | 9 | the end of the text
        2000/12-12 | 7 | a year of four digits
        2012///4444 | 5 | a date
        2012/2013/1234/55BULBASAUR | 9 | the end of the text
        2004--06/2005 | 5 | a month: two digits
        -1000/-2000 | 6 | an end that can be on or after the start
        0800/-0999 | 5 | an end that can be on or after the start
        2012-23/2012-22 | 8 | an end that can be on or after the start
        2012-24/2012-21 | 8 | an end that can be on or after the start
        2004/2003 | 5 | an end that can be on or after the start
        2004-02-02/2004-02-01 | 11 | an end that can be on or after the start
        2004../2003 | 7 | an end that can be on or after the start
        2004/..2003 | 5 | an end that can be on or after the start
        2004-XX-31/2004-01-30 | 11 | an end that can be on or after the start
        Y17000/2000 | 7 | an end that can be on or after the start
        2004.. | 6 | "/" and the end of an interval (or brackets
        ..2004 | 6 | "/" and the end of an interval (or brackets
        ..2004../2005 | 6 | "/"
        2004./2005 | 4 | the end of the text or "/"
        2004/.2005 | 5 | a date
        2004...2005 | 6 | "/"
        2004..2005 | 6 | "/"
        ...2004/2005 | 2 | a date

        # Sets
        [] | 1 | a date
        {} | 1 | a date
        [ | 1 | a date
        [..] | 3 | a date
        {..} | 3 | a date
        [1999 | 5 | "," or "]"
        {1999 | 5 | "," or "}"
        [1999} | 5 | "," or "]"
        [2020} | 5 | "," or "]"
        {1999] | 5 | "," or "}"
        {2020] | 5 | "," or "}"
        [1999,] | 6 | a date
        [,1999] | 1 | a date
        [1999;2000] | 5 | "," or "]"
        [1999/2000] | 5 | "," or "]"
        [1999]2000 | 6 | the end of the text
        [1999]/2000 | 6 | the end of the text
        2000/[2001] | 5 | a date
        [[1999]] | 1 | a date
        [1999,{2000}] | 6 | a date
        [2001-01-01T10:00:00] | 11 | "," or "]"
        1999] | 4 | the end of the text
        [2025-01..2026] | 10 | a date of the same precision as the start of the range
        [2025..2026-01] | 7 | a date of the same precision as the start of the range
        {2025-01-01..2026-01} | 13 | a date of the same precision as the start of the range
        [2025-21..2025-34] | 10 | a date of the same precision as the start of the range
        [2025-01..2025-34] | 10 | a date of the same precision as the start of the range
        [2001..2000] | 7 | a date on or after the start of the range
        {2001-02..2001-01} | 10 | a date on or after the start of the range
        {2001-02-02..2001-02-01} | 13 | a date on or after the start of the range
        {2001-22..2001-21} | 10 | a date on or after the start of the range
        [198X..1999] | 1 | an end of a range: a date whose digits are all specified
        [1980..199X] | 7 | an end of a range: a date whose digits are all specified
        [..199X] | 3 | an end of a range: a date whose digits are all specified
        [199X..] | 1 | an end of a range: a date whose digits are all specified
        [1950S2..] | 1 | an end of a range: a date whose digits are all specified
        [..1950..] | 7 | "," or "]"
        """;

    public static TheoryData<string, int, string> Cases
    {
        get
        {
            TheoryData<string, int, string> cases = [];
            foreach (string[] row in TextTable.Rows(Table))
            {
                cases.Add(TextTable.Unquote(row[0]), int.Parse(row[1], null), row[2]);
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Is_refused_with_the_place_of_the_fault_and_what_was_expected_there(string text, int position, string message)
    {
        Func<When> parse = () => When.Parse(text);

        UnparsableValueException fault = parse.Should().Throw<UnparsableValueException>().Which;
        fault.Message.Should().Contain(message).And.Contain($"at position {position} of \"{text}\"").And.Contain(Found(text, position));
        fault.Value.Should().Be(text);
        fault.Index.Should().Be(position);
        When.TryParse(text, out When? none).Should().BeFalse();
        none.Should().BeNull();
    }

    [Fact]
    public void A_text_of_4096_characters_is_read_and_a_longer_one_refused_and_quoted_in_part()
    {
        string longest = "[" + string.Join(',', Enumerable.Repeat("2001", 819)) + "]";
        longest.Length.Should().Be(4096);
        When.Parse(longest).ToString().Should().Be(longest);

        Func<When> parse = () => When.Parse(longest + "]");

        parse.Should().Throw<UnparsableValueException>().Which.Message.Should()
            .StartWith("Expected a text of at most 4096 characters at position 4096 of \"[2001,2001,").And.Contain("…\"")
            .And.Match(message => message.Length < 300);
    }

    [Fact]
    public void Null_is_an_error_of_the_caller_for_Parse_and_no_text_for_TryParse()
    {
        Func<When> parse = () => When.Parse(null!);

        parse.Should().Throw<ArgumentNullException>().WithParameterName("text");
        When.TryParse(null, out _).Should().BeFalse();
    }

    private static string Found(string text, int position) =>
        position < text.Length ? $"but found \"{text[position..]}\"" : "but found the end of the text";
}
