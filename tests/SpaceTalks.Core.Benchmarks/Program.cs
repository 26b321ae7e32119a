using SpaceTalks.Benchmarks.Dates;
using SpaceTalks.Benchmarks.Loading;

// One comparison a word; each measures the library and its peers in one run.
switch (args)
{
    case ["dates"]:
        DateComparison.Run();
        return 0;
    case ["load"]:
        LoadComparison.Run();
        return 0;
    case ["review"]:
        ReviewComparison.Run();
        return 0;
    case ["startup"]:
        StartupComparison.Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/SpaceTalks.Core.Benchmarks -- dates|load|review|startup");
        return 2;
}
