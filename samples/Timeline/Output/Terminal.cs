using System.Globalization;
using System.Text;
using Spectre.Console;

namespace SpaceTalks.Samples;

/// <summary>
/// Where the program reads and writes, always in UTF-8. Without a terminal, under NO_COLOR and on a dumb terminal the output is plain: no
/// escape sequences, no lines around titles and tables; without a terminal also no line is wrapped, unless COLUMNS says where.
/// </summary>
internal static class Terminal
{
    private const int Unlimited = 1_000_000;
    private const int UsualWidth = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static Terminal()
    {
        try
        {
            System.Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
            // Without a console there is no encoding to set: the writers below have theirs.
        }
        Output = new StreamWriter(System.Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 14);
        Errors = new StreamWriter(System.Console.OpenStandardError(), Utf8) { AutoFlush = true };
        Console = MakeConsole();
    }

    /// <summary>For what is written as it is: exports and JSON.</summary>
    public static TextWriter Output { get; }

    /// <summary>For what is no answer.</summary>
    public static TextWriter Errors { get; }

    /// <summary>For what people read.</summary>
    public static IAnsiConsole Console { get; }

    /// <summary>A value indicating whether the output goes to a terminal.</summary>
    public static bool IsTerminal => !System.Console.IsOutputRedirected;

    public static string ReadInput()
    {
        using StreamReader reader = new(OpenInput(), Utf8);
        return reader.ReadToEnd();
    }

    public static Stream OpenInput() => System.Console.OpenStandardInput();

    /// <summary>Says what went wrong.</summary>
    public static void Tell(string message)
    {
        Flush();
        Errors.WriteLine($"{Tool.Name}: {message}");
    }

    public static void Flush() => Output.Flush();

    // 32 (EPIPE) on Unix, where .NET passes over most of them by itself; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    public static bool IsBrokenPipe(Exception exception) => exception is IOException && (exception.HResult & 0xFFFF) is 32 or 109 or 232;

    private static IAnsiConsole MakeConsole()
    {
        bool isPlain = !IsTerminal || Variable("NO_COLOR") is not null || Variable("TERM") == "dumb";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new ConsoleOutput(isPlain ? new TrimmingWriter(Output) : Output, Width()),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            // The usual ones turn colours on for some build servers, though the output is redirected.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        console.Pipeline.Attach(new LayoutHook(isPlain));
        return console;
    }

    private static int Width()
    {
        if (IsTerminal)
        {
            try
            {
                return System.Console.WindowWidth is > 0 and int width ? width : UsualWidth;
            }
            catch (IOException)
            {
                return UsualWidth;
            }
        }
        return int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns : Unlimited;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private sealed class ConsoleOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => Terminal.IsTerminal;

        public int Width => width;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
            // It is UTF-8.
        }
    }
}
