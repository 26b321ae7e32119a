using SpaceTalks.Benchmarks.Dates;

// One comparison a word; each measures the library and its peers in one run.
switch (args)
{
    case ["dates"]:
        DateComparison.Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/SpaceTalks.Core.Benchmarks -- dates");
        return 2;
}
