using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>The examples of the Library of Congress specification of 2019, by its headings, each at the level under which it stands.</summary>
public sealed class EdtfStandardExampleTests
{
    private const string Table = """
        0 | Date | 1985-04-12 | 1985-04 | 1985
        0 | Date and time | 1985-04-12T23:20:30 | 1985-04-12T23:20:30Z | 1985-04-12T23:20:30-04 | 1985-04-12T23:20:30+04:30
        0 | Time interval | 1964/2008 | 2004-06/2006-08 | 2004-02-01/2005-02-08 | 2004-02-01/2005-02 | 2004-02-01/2005 | 2005/2006-02
        1 | Letter-prefixed calendar year | Y170000002 | Y-170000002
        1 | Seasons | 2001-21 | 2001-22 | 2001-23 | 2001-24
        1 | Qualification of a date (complete) | 1984? | 2004-06~ | 2004-06-11%
        1 | Unspecified digits from the right | 201X | 20XX | 2004-XX | 1985-04-XX | 1985-XX-XX
        1 | Open end time interval | 1985-04-12/.. | 1985-04/.. | 1985/..
        1 | Unknown end time interval | 1985-04-12/ | 1985-04/ | 1985/
        1 | Open start time interval | ../1985-04-12 | ../1985-04 | ../1985
        1 | Unknown start time interval | /1985-04-12 | /1985-04 | /1985
        1 | Negative calendar year | -1985
        2 | Exponential year | Y-17E7
        2 | Significant digits | 1950S2 | Y171010000S3 | Y3388E2S3
        2 | Sub-year groupings | 2001-34 | 2001-25 | 2001-32 | 2001-33 | 2001-37 | 2001-40 | 2001-41
        2 | Set representation | [1667,1668,1670..1672] | [..1760-12-03] | [1760-12..] | [1760-01,1760-02,1760-12..] | [1667,1760-12] | [..1984] | {1667,1668,1670..1672} | {1960,1961-12} | {..1984}
        2 | Qualification, group | 2004-06~-11 | 2004?-06-11 | 2004-06-11%/2004-%06
        2 | Qualification, individual component | ?2004-06-~11 | 2004-%06-11
        2 | Unspecified digit | 156X-12-25 | 15XX-12-25 | XXXX-12-XX | 1XXX-XX | 1XXX-12 | 1984-1X
        2 | Interval | 2004-06-~01/2004-06-~20 | 2004-06-XX/2004-07-03
        """;

    public static TheoryData<int, string, string> Examples
    {
        get
        {
            TheoryData<int, string, string> examples = [];
            foreach (string[] row in TextTable.Rows(Table))
            {
                foreach (string text in row.Skip(2))
                {
                    examples.Add(int.Parse(row[0], null), row[1], text);
                }
            }
            return examples;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Is_read_at_the_level_of_its_heading(int level, string heading, string text)
    {
        When when = When.Parse(text);

        when.ToString().Should().Be(text);
        when.Level.Should().Be(level, heading);
    }

    [Theory]
    [InlineData("[1667,1668,1670..1672]", "1669", Certainty.Impossible)]
    [InlineData("[1667,1668,1670..1672]", "1671", Certainty.Possible)]
    [InlineData("{1667,1668,1670..1672}", "1671", Certainty.Certain)]
    [InlineData("{1667,1668,1670..1672}", "1669", Certainty.Impossible)]
    [InlineData("{1960,1961-12}", "1961-12", Certainty.Certain)]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-06", Certainty.Impossible)]
    [InlineData("[1760-01,1760-02,1760-12..]", "1999", Certainty.Possible)]
    [InlineData("Y3388E2S3", "9999", Certainty.Impossible)]
    public void A_set_happened_in_the_years_that_it_lists(string text, string window, Certainty answer) =>
        When.Parse(text).Intersects(DateWindow.Parse(window)).Should().Be(answer);
}
