using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class AllenRelationsExtensionsTests
{
    [Fact]
    public void The_converse_of_each_is_its_mirror_image_and_of_the_converse_itself()
    {
        foreach (AllenRelations relation in Each)
        {
            relation.Converse().Converse().Should().Be(relation);
        }
        Each.Select(relation => relation.Converse()).Should().BeEquivalentTo(Each);
        Each.Should().HaveCount(13).And.ContainSingle(relation => relation.Converse() == relation).Which.Should().Be(AllenRelations.Equals);
        (AllenRelations.Before | AllenRelations.During).Converse().Should().Be(AllenRelations.After | AllenRelations.Contains);
        AllenRelations.None.Converse().Should().Be(AllenRelations.None);
    }

    [Theory]
    [InlineData(AllenRelations.Before, AllenRelations.Before | AllenRelations.Meets, Certainty.Certain)]
    [InlineData(AllenRelations.Before | AllenRelations.After, AllenRelations.Before, Certainty.Possible)]
    [InlineData(AllenRelations.After, AllenRelations.Before, Certainty.Impossible)]
    [InlineData(AllenRelations.After, AllenRelations.None, Certainty.Impossible)]
    public void What_is_asked_is_certain_if_nothing_else_is_possible(AllenRelations possible, AllenRelations asked, Certainty answer) =>
        possible.Answer(asked).Should().Be(answer);

    [Fact]
    public void What_is_no_set_of_relations_is_refused()
    {
        AllenRelations none = (AllenRelations)(1 << 13);

        FluentActions.Invoking(() => none.Answer(AllenRelations.Before)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("possible").WithMessage("Expected only the thirteen*");
        FluentActions.Invoking(() => AllenRelations.Before.Answer(none)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("asked");
        FluentActions.Invoking(() => none.Converse()).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("relations");
        FluentActions.Invoking(() => ((AllenRelations)(-1)).Converse()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => AllenRelations.None.Answer(AllenRelations.Before)).Should().Throw<ArgumentException>().WithParameterName("possible").WithMessage("?* (Parameter*");
    }

    private static AllenRelations[] Each { get; } = [.. Enum.GetValues<AllenRelations>().Where(relation => int.PopCount((int)relation) == 1)];
}
