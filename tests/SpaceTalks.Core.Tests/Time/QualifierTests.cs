using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>A qualifier to the right of a part applies to it and everything to its left; one to the left applies only to that part.</summary>
public sealed class QualifierTests
{
    private const string Table = """
        # text | year | month | day
        2004 | - | - | -
        2004? | ? | - | -
        ?2004 | ? | - | -
        -0044~ | ~ | - | -
        ~-0044 | ~ | - | -
        Y170000002% | % | - | -
        1950S2~ | ~ | - | -
        201X? | ? | - | -
        2004-06? | ? | ? | -
        2004-?06 | - | ? | -
        2004?-06 | ? | - | -
        ?2004-06 | ? | - | -
        ?2004-06~ | % | ~ | -
        2004?-~06 | ? | ~ | -
        2004~-06~ | ~ | ~ | -
        2004-?06~ | ~ | % | -
        2001-21? | ? | ? | -
        2001-~34 | - | ~ | -
        2004-06-11% | % | % | %
        2004-06~-11 | ~ | ~ | -
        2004?-06-11 | ? | - | -
        2004-06-%11 | - | - | %
        2004-?06-11 | - | ? | -
        ?2004-06-~11 | ? | - | ~
        2004?-06-~11 | ? | - | ~
        ?2004-06-11~ | % | ~ | ~
        2004-?06-11~ | ~ | % | ~
        2004?-06~-%11 | % | ~ | %
        2004-06-XX? | ? | ? | ?
        """;

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            TheoryData<string, string, string, string> cases = [];
            foreach (string[] row in TextTable.Rows(Table))
            {
                cases.Add(row[0], row[1], row[2], row[3]);
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Holds_for_the_parts_that_its_place_says(string text, string year, string month, string day)
    {
        DateWhen when = When.Parse(text).Should().BeOfType<DateWhen>().Subject;

        when.Date.YearQualifier.Should().Be(Read(year));
        when.Date.MonthQualifier.Should().Be(Read(month));
        when.Date.DayQualifier.Should().Be(Read(day));
        when.IsQualified.Should().Be(year + month + day != "---");
        when.Date.IsQualified.Should().Be(when.IsQualified);
    }

    [Theory]
    [InlineData("1984?/2004", true)]
    [InlineData("1984/2004-%06", true)]
    [InlineData("1984/..2004~", true)]
    [InlineData("1984~/..", true)]
    [InlineData("../1984~", true)]
    [InlineData("1984/2004", false)]
    [InlineData("1984/", false)]
    [InlineData("[1984,2004~]", true)]
    [InlineData("[1984..2004~]", true)]
    [InlineData("[1984,2004..]", false)]
    [InlineData("{..1984?}", true)]
    [InlineData("{1984,2004}", false)]
    [InlineData("2004-01-01T10:10:10Z", false)]
    public void A_value_is_qualified_if_any_of_its_dates_is(string text, bool qualified) => When.Parse(text).IsQualified.Should().Be(qualified);

    [Fact]
    public void Both_is_uncertain_and_approximate()
    {
        Qualifier both = ((DateWhen)When.Parse("2004%")).Date.YearQualifier;

        both.Should().HaveFlag(Qualifier.Uncertain).And.HaveFlag(Qualifier.Approximate);
    }

    [Theory]
    [InlineData("2004-XX-11", 2004, null, 11)]
    [InlineData("20X4-06", null, 6, null)]
    [InlineData("2001-33", 2001, null, null)]
    [InlineData("2004-06-1X", 2004, 6, null)]
    [InlineData("-0044-03-15", -44, 3, 15)]
    public void A_part_with_an_unspecified_digit_has_no_number(string text, int? year, int? month, int? day)
    {
        EdtfDate date = ((DateWhen)When.Parse(text)).Date;

        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
    }

    [Theory]
    [InlineData("2004", DatePrecision.Year, null)]
    [InlineData("201X", DatePrecision.Year, null)]
    [InlineData("Y17E7", DatePrecision.Year, null)]
    [InlineData("2004-XX", DatePrecision.Month, null)]
    [InlineData("2004-XX-XX", DatePrecision.Day, null)]
    [InlineData("2001-24", DatePrecision.SubYear, SubYear.Winter)]
    [InlineData("2001-33", DatePrecision.SubYear, SubYear.Quarter1)]
    [InlineData("2001-41", DatePrecision.SubYear, SubYear.Semestral2)]
    public void A_date_tells_its_precision_and_its_season(string text, DatePrecision precision, SubYear? subYear)
    {
        EdtfDate date = ((DateWhen)When.Parse(text)).Date;

        date.Precision.Should().Be(precision);
        date.SubYear.Should().Be(subYear);
    }

    private static Qualifier Read(string cell) => cell switch
    {
        "?" => Qualifier.Uncertain,
        "~" => Qualifier.Approximate,
        "%" => Qualifier.UncertainAndApproximate,
        _ => Qualifier.None,
    };
}
