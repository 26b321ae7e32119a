using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>Prints each fault of some documents in a line of its own, as compilers do.</summary>
internal sealed class ValidateCommand : Command<ValidateSettings>
{
    public override int Execute(CommandContext context, ValidateSettings settings, CancellationToken cancellationToken)
    {
        string[] files = [.. settings.Files.Select(Tool.Restore)];
        DataSetException? exception = null;
        try
        {
            Documents.Join(files, settings);
        }
        catch (DataSetException caught)
        {
            exception = caught;
        }
        if (settings.Json)
        {
            Json.Write(new { Files = files, FaultCount = exception?.FaultCount ?? 0, Faults = exception?.Faults ?? [] });
        }
        else if (exception is not null)
        {
            Faults.Tell(exception, Terminal.Output);
        }
        if (!settings.Json)
        {
            Terminal.Flush();
            Terminal.Errors.WriteLine($"{Faults.Counted(exception?.FaultCount ?? 0, "fault")} in {Faults.Counted(files.Length, "file")}");
        }
        return exception is null ? ExitCode.Fine : ExitCode.Objection;
    }
}
