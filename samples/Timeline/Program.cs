using SpaceTalks.Samples;
using Spectre.Console.Cli;

CommandApp<TimelineCommand> app = new();
app.Configure(configuration => configuration
    .SetApplicationName("Timeline")
    .AddExample("--all")
    .AddExample("--on", "2025-10-15")
    .AddExample("--history", "heads-meeting-2025")
    .AddExample("about:iss-future possibly-within:\"Q1 2026\"", "--explain"));
// What cannot be read is negative there.
int code = app.Run(args);
return code < 0 ? 2 : code;
