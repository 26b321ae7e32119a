using System.Reflection;
using Spectre.Console;
using Spectre.Console.Cli;

namespace SpaceTalks.Samples;

/// <summary>The program: its commands, and what becomes of what goes wrong.</summary>
internal static class Tool
{
    public const string Name = "spacetalks";

    // No argument can have this character. It stands for the minus at the beginning of one that is a text and no option.
    private const char Minus = '\0';

    public static int Run(string[] arguments)
    {
        CommandApp<OverviewCommand> app = new();
        app.Configure(Configure);
        int code;
        try
        {
            code = app.Run(arguments.Select(Protect));
            Terminal.Flush();
        }
        catch (DataSetException exception)
        {
            Faults.Tell(exception, Terminal.Errors);
            code = ExitCode.Unusable;
        }
        catch (Exception exception) when (Terminal.IsBrokenPipe(exception))
        {
            // Whoever read the output has seen enough.
            code = ExitCode.Fine;
        }
        catch (Exception exception) when (exception is CommandAppException or IOException or UnauthorizedAccessException)
        {
            Terminal.Tell(exception is CommandAppException ? $"{exception.Message.TrimEnd('.')}. See {Name} --help." : exception.Message);
            code = ExitCode.Unusable;
        }
        return code;
    }

    /// <summary>An argument as it was written.</summary>
    public static string Restore(string argument) => argument.Replace(Minus, '-');

    private static void Configure(IConfigurator configuration)
    {
        configuration
            .SetApplicationName(Name)
            .SetApplicationVersion(typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0])
            .ConfigureConsole(Terminal.Console)
            .UseStrictParsing()
            .PropagateExceptions()
            .AddExample("--on", "2025-10-15")
            .AddExample("--history", "heads-meeting-2025")
            .AddExample("query", "'about:iss-future possibly-within:\"Q1 2026\"'", "--format", "md")
            .AddExample("date", "\"late August 2025\"")
            .AddExample("validate", "my.json")
            .AddExample("review", "my.json")
            .SetHelpProvider(new Help(configuration.Settings));
        configuration.AddCommand<QueryCommand>("query")
            .WithDescription("Finds milestones and writes them in one of the formats")
            .WithExample("query", "'about:iss-future status:planned'")
            .WithExample("query", "'kind:launch OR kind:docking sort:newest limit:5'", "--format", "csv")
            .WithExample("query", "geneva", "--explain");
        configuration.AddCommand<DateCommand>("date")
            .WithDescription("Reads a date in EDTF, English or Russian and says which days it allows")
            .WithExample("date", "\"late August 2025\"")
            .WithExample("date", "\"до 2030 года\"")
            .WithExample("date", "2025-XX-15", "--json");
        configuration.AddCommand<ValidateCommand>("validate")
            .WithDescription("Checks documents of your own and prints each fault with its place")
            .WithExample("validate", "my.json")
            .WithExample("validate", "sources.json", "milestones.json", "--alone");
        configuration.AddCommand<ReviewCommand>("review")
            .WithDescription("Finds what cannot all be true: in the embedded data, or in yours")
            .WithExample("review")
            .WithExample("review", "my.json", "--on", "2026-04-12");
    }

    // "-", years ("-0044-03-15") and conditions ("-kind:launch", "-(a OR b)") are texts, though a parser of options takes them for options.
    private static string Protect(string argument) =>
        argument is "-" or ['-', (>= '0' and <= '9') or '(' or '"', ..] || (argument is ['-', not '-', ..] && argument.Contains(':'))
            ? Minus + argument[1..]
            : argument;
}
