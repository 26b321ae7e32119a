using System.Reflection;

namespace SpaceTalks.Tests;

/// <summary>A table has a word for each member of its enumeration, in the order of the members.</summary>
public sealed class WordTableTests
{
    public static TheoryData<string> Tables => [.. typeof(Words).GetProperties(BindingFlags.NonPublic | BindingFlags.Static).Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_words_are_those_of_the_members_in_their_order(string name)
    {
        PropertyInfo property = typeof(Words).GetProperty(name, BindingFlags.NonPublic | BindingFlags.Static)!;
        WordTable table = (WordTable)property.GetValue(null)!;
        Type enumeration = property.PropertyType.GetGenericArguments()[0];

        Enum.GetUnderlyingType(enumeration).Should().Be<int>();
        Enum.GetValuesAsUnderlyingType(enumeration).Cast<int>().Should().Equal(Enumerable.Range(0, table.Words.Count));
        // "intersecting" of Intersects, "working-group" of WorkingGroup.
        table.Words.Zip(Enum.GetNames(enumeration)).Should().OnlyContain(pair =>
            pair.First.Replace("-", string.Empty, StringComparison.Ordinal).Substring(0, 3) == pair.Second.ToLowerInvariant().Substring(0, 3));
    }

    [Fact]
    public void A_member_reads_and_prints_and_what_is_none_is_refused()
    {
        Words.MilestoneKinds.Get(MilestoneKind.WorkingGroup).Should().Be("working-group");
        Words.MilestoneKinds.TryGet("working-group", out MilestoneKind kind).Should().BeTrue();
        kind.Should().Be(MilestoneKind.WorkingGroup);
        Words.MilestoneKinds.TryGet("Working-group", out MilestoneKind _).Should().BeFalse();
        Words.MilestoneKinds.TryGet("working-group"u8, out Word word).Should().BeTrue();
        Words.MilestoneKinds[word].Should().Be(MilestoneKind.WorkingGroup);
        Words.MilestoneKinds.GetOptional(default).Should().BeNull();
        Words.MilestoneKinds.Check(null, "kind").Should().BeNull();
        ((Action)(() => Words.MilestoneKinds.Check((MilestoneKind)(-1), "kind"))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        ((Action)(() => Words.MilestoneKinds.WordOf((MilestoneKind)99, "kind"))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
    }

    [Fact]
    public void The_last_member_of_each_enumeration_is_taken_by_a_mapping()
    {
        CsvMapping mapping = new(new Id<Source>("table"), "title")
        {
            DefaultKind = Enum.GetValues<MilestoneKind>()[^1],
            DefaultStatus = Enum.GetValues<ReportStatus>()[^1],
            SourceKind = Enum.GetValues<SourceKind>()[^1],
        };

        mapping.DefaultKind.Should().Be(Enum.GetValues<MilestoneKind>()[^1]);
    }
}
