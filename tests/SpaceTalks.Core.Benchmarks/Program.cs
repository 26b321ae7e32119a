using System.Globalization;
using SpaceTalks.Benchmarks.Dates;
using SpaceTalks.Benchmarks.Loading;
using SpaceTalks.Benchmarks.Postgres;
using SpaceTalks.Benchmarks.Scale;

// One comparison a word; each measures the library and its peers in one run.
switch (args)
{
    case ["dates"]:
        DateComparison.Run();
        return 0;
    case ["words"]:
        WordComparison.Run();
        return 0;
    case ["load"]:
        LoadComparison.Run();
        return 0;
    case ["review"]:
        ReviewComparison.Run();
        return 0;
    case ["views"]:
        ViewComparison.Run();
        return 0;
    case ["startup"]:
        StartupComparison.Run();
        return 0;
    case ["scale"]:
        ScaleComparison.Run([10_000, 100_000, 1_000_000]);
        return 0;
    case ["scale", var size] when TryParseSize(size, out int milestones):
        ScaleComparison.Run([milestones]);
        return 0;
    case ["postgres"]:
        await PostgresComparison.RunAsync(1_000_000);
        return 0;
    case ["postgres", var size] when TryParseSize(size, out int milestones):
        await PostgresComparison.RunAsync(milestones);
        return 0;
    case ["build"]:
        BuildComparison.Run(1_000_000);
        return 0;
    case ["build", var size] when TryParseSize(size, out int milestones):
        BuildComparison.Run(milestones);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: dotnet run -c Release --project tests/SpaceTalks.Core.Benchmarks -- COMPARISON
              dates              EDTF texts, beside the JavaScript reference
              words              dates in words, English and Russian, beside a JavaScript library
              scale [MILESTONES] queries, beside LINQ and databases; more than a million: how the library alone grows from a million
              postgres [MILESTONES] queries on PostgreSQL, beside statements written by hand and beside memory; import and sizes
              load               reading a million milestones, of a document and of a snapshot, beside a bare reader
              review             the review of a million milestones, beside reading the dates of their reports
              views              what one source says, or all but one, beside filtering the reports by hand
              startup            the first query of a process, beside a process that formats one date, and what it compiles
              build [MILESTONES] the index, beside a sort of the same objects
            """);
        return 2;
}

static bool TryParseSize(string text, out int size) =>
    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out size) && size is > 0 and <= 100_000_000;
