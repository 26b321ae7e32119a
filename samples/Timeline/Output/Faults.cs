namespace SpaceTalks.Samples;

/// <summary>Faults of documents, as MSBuild, compilers and editors know them: <c>my.json(12,5): error ST0001: …</c>.</summary>
internal static class Faults
{
    // There is one kind of fault; the patterns by which editors find messages ask for a code.
    private const string Code = "ST0001";

    public static void Tell(DataSetException exception, TextWriter writer)
    {
        foreach (DataFault fault in exception.Faults)
        {
            writer.WriteLine(FormattableString.Invariant($"{fault.Document}({fault.Line},{fault.Column}): error {Code}: {fault.Path}: {fault.Message}"));
        }
        if (exception.FaultCount > exception.Faults.Count)
        {
            writer.WriteLine($"{exception.FaultCount - exception.Faults.Count} more");
        }
    }

    /// <summary>"1 fault", "no faults".</summary>
    public static string Counted(int count, string noun) => count switch { 0 => $"no {noun}s", 1 => $"1 {noun}", _ => $"{count} {noun}s" };
}
