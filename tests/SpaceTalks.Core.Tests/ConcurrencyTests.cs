using System.Reflection;
using System.Runtime.Loader;

namespace SpaceTalks.Tests;

/// <summary>
/// The library used for the first time by many threads at once, again and again: each time it is loaded anew. What they do is in
/// <c>Threads.cs.txt</c>, which the tests of the package run in processes of their own.
/// </summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public void Many_threads_that_come_first_at_once_get_the_same_answers()
    {
        // What one thread after the other gets.
        string expected = Consumer.Threads.Tell(1);

        for (int round = 0; round < 3; round++)
        {
            FirstUse.Tell(Threads).Should().Be(expected);
        }
    }

    [Fact]
    public void Views_that_are_made_while_others_read_are_as_those_made_alone()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        DataSet small = DataSet.Parse(TestData.Small);
        DataSet further = DataSet.Parse("""{"places": [{"id": "example-place", "name": "Example"}]}""");
        Func<SpaceTalksCatalog>[] views =
        [
            () => catalog.AsKnownOn(new NodaTime.LocalDate(2025, 7, 29)),
            () => catalog.AsKnownOn(new NodaTime.LocalDate(2025, 7, 29), SpaceTalks.Time.Certainty.Possible),
            () => catalog.AccordingTo(SourceIds.Brief),
            () => catalog.Without(SourceIds.Brief),
            () => catalog.With(further),
            () => TestData.SmallCatalog.With(small, MergePolicy.Override),
            () => TestData.SmallCatalog.With(small, MergePolicy.Add),
            () => SpaceTalksCatalog.Create(small),
        ];
        string[] expected = [.. views.Select(view => Print(view()))];
        string all = Print(catalog);
        System.Collections.Concurrent.ConcurrentQueue<string> wrong = [];
        using Barrier start = new(16);
        Thread[] threads = [.. Enumerable.Range(0, 16).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (int step = 0; step < 16; step++)
            {
                int view = (number + step) % views.Length;
                if (number % 2 == 0 ? Print(views[view]()) != expected[view] : Print(catalog) != all)
                {
                    wrong.Enqueue($"thread {number}, view {view}");
                }
            }
        }))];

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        wrong.Should().BeEmpty();
    }

    private static string Print(SpaceTalksCatalog catalog) => catalog.ContentHash + string.Join(",", catalog.Milestones.NewestFirst().Select(milestone => milestone.ToString()));

    /// <summary>A freshly loaded library with the code that uses it.</summary>
    private sealed class FirstUse : AssemblyLoadContext
    {
        private static readonly string Tests = typeof(Consumer.Threads).Assembly.Location;
        private static readonly string Library = typeof(SpaceTalksCatalog).Assembly.Location;

        private FirstUse()
            : base(isCollectible: true)
        {
        }

        public static string Tell(int threads)
        {
            FirstUse context = new();
            try
            {
                Type type = context.LoadFromAssemblyPath(Tests).GetType(typeof(Consumer.Threads).FullName!)!;
                type.Should().NotBe(typeof(Consumer.Threads));
                return (string)type.GetMethod(nameof(Consumer.Threads.Tell))!.Invoke(null, [threads])!;
            }
            finally
            {
                context.Unload();
            }
        }

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == typeof(SpaceTalksCatalog).Assembly.GetName().Name ? LoadFromAssemblyPath(Library) : null;
    }
}
