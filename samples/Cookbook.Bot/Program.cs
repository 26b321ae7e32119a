// A bot that answers each line of input: dotnet run --project samples/Cookbook.Bot -- "When do they meet next?"
using SpaceTalks;
using SpaceTalks.Samples;

Bot bot = new(SpaceTalksCatalog.Embedded, DateOnly.FromDateTime(DateTime.UtcNow));
IEnumerable<string> questions = args.Length > 0 ? [string.Join(' ', args)] : Lines(Console.In);
foreach (string question in questions)
{
    Console.WriteLine(bot.Answer(question));
}

static IEnumerable<string> Lines(TextReader reader)
{
    while (reader.ReadLine() is { } line)
    {
        yield return line;
    }
}
