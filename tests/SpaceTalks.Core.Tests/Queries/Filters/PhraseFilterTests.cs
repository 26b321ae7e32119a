using System.Reflection;

namespace SpaceTalks.Tests;

public sealed class PhraseFilterTests
{
    private static readonly SpaceTalksCatalog Small = TestData.SmallCatalog;

    [Fact]
    public void Words_are_found_in_the_texts_of_every_kind()
    {
        Ids(Small.Milestones.Mentioning("they MEET"), m => m.Id).Should().Equal("meeting");
        Ids(Small.Milestones.Mentioning("audit"), m => m.Id).Should().Equal("audit");
        Ids(Small.Officials.Mentioning("АННА"), o => o.Id).Should().Equal("ann");
        Ids(Small.Officials.Mentioning("a able"), o => o.Id).Should().Equal("ann");
        Ids(Small.Officials.Mentioning("head"), o => o.Id).Should().Equal("ann", "bob");
        Ids(Small.Agencies.Mentioning("агентство альфа"), a => a.Id).Should().Equal("alpha");
        Ids(Small.Agencies.Mentioning("aa"), a => a.Id).Should().Equal("alpha");
        Ids(Small.Agencies.Mentioning("first"), a => a.Id).Should().Equal("alpha");
        Ids(Small.Companies.Mentioning("company"), c => c.Id).Should().Equal("gamma");
        Ids(Small.Organizations.Mentioning("an agency"), o => o.Id).Should().Equal("alpha", "beta");
        Ids(Small.Programmes.Mentioning("ts"), p => p.Id).Should().Equal("station");
        Ids(Small.Topics.Mentioning("spaceflight"), t => t.Id).Should().Equal("flight");
        Ids(Small.Sources.Mentioning("nobody"), s => s.Id).Should().Equal("archive");
        Ids(Small.Sources.Mentioning("paper"), s => s.Id).Should().Equal("paper");
        Ids(Small.Places.Mentioning("OSTERREICH"), p => p.Id).Should().Equal("austria");
        Ids(Small.Tenures.Mentioning("bob baker"), t => t.Id).Should().Equal("bob-alpha");
        Ids(Small.Tenures.Mentioning("head"), t => t.Id).Should().Equal("ann-alpha", "bob-alpha");
        Ids(Small.Factors.Mentioning("a point"), f => f.Id).Should().Equal("need");
        Ids(Small.Questions.Mentioning("because"), q => q.Id).Should().Equal("why");
        SpaceTalksCatalog.Embedded.Agencies.Mentioning("rosaviakosmos").Should().ContainSingle("a former name is a name");
    }

    [Theory]
    [InlineData("meeting they")]
    [InlineData("mee")]
    [InlineData("they they meet")]
    [InlineData("they meet again")]
    public void Words_of_two_texts_make_no_phrase_and_parts_of_words_no_word(string phrase) =>
        Small.Milestones.Mentioning(phrase).Should().BeEmpty();

    [Fact]
    public void A_phrase_is_its_words()
    {
        Filter<Milestone> filter = MilestoneFilter.Mentioning("Joint-Crew!");

        filter.Should().Be(MilestoneFilter.Mentioning("joint  créw")).And.NotBe(MilestoneFilter.Mentioning("joint"));
        filter.GetHashCode().Should().Be(MilestoneFilter.Mentioning("joint  créw").GetHashCode());
        filter.Should().BeOfType<PhraseFilter<Milestone>>().Which.Words.Should().Equal("joint", "crew");
        filter.ToString().Should().Be("\"joint crew\"");
        MilestoneFilter.Mentioning("Café").ToString().Should().Be("cafe");
        Small.Milestones.Mentioning("Joint-Crew!").Filter.Should().Be(filter);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("\u0301")]
    public void A_text_without_a_word_is_refused(string phrase)
    {
        ((Action)(() => MilestoneFilter.Mentioning(phrase))).Should().Throw<ArgumentException>().WithParameterName("phrase").WithMessage("Expected at least one word*");
        ((Action)(() => Small.Topics.Mentioning(phrase))).Should().Throw<ArgumentException>().WithParameterName("phrase");
    }

    [Fact]
    public void Null_is_named()
    {
        ((Action)(() => MilestoneFilter.Mentioning(null!))).Should().Throw<ArgumentNullException>().WithParameterName("phrase");
        ((Action)(() => QueryVerbs.Mentioning<Milestone>(null!, "a"))).Should().Throw<ArgumentNullException>().WithParameterName("query");
    }

    [Fact]
    public void The_factory_of_each_kind_makes_what_the_verb_makes()
    {
        foreach (Type factory in typeof(SpaceTalksCatalog).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Filter", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }))
        {
            MethodInfo? mentioning = factory.GetMethod("Mentioning");
            mentioning.Should().NotBeNull(factory.Name);
            mentioning = mentioning!.IsGenericMethodDefinition ? mentioning.MakeGenericMethod(typeof(Topic)) : mentioning;
            mentioning.Invoke(null, ["Some words"])!.ToString().Should().Be("\"some words\"", factory.Name);
        }
    }

    [Fact]
    public void Matching_texts_of_ones_own_allocates_nothing()
    {
        Filter<Source> filter = Filter.Mentioning<Source>("no such words");
        Source[] sources = [.. SpaceTalksCatalog.Embedded.Sources];
        bool Any() => Array.Exists(sources, filter.Matches);
        _ = Any();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Any();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(500, "for all sources together, of which there are hundreds");
    }

    private static IEnumerable<string> Ids<T, TId>(Query<T> query, Func<T, Id<TId>> id)
        where T : class
        where TId : class => query.Select(entity => id(entity).Value);
}
