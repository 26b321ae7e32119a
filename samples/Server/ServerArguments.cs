using System.Diagnostics.CodeAnalysis;

namespace SpaceTalks.Samples;

/// <summary>The options on the command line. All others are for ASP.NET Core: <c>--urls</c>, <c>--environment</c> and so on.</summary>
internal sealed record ServerArguments(string? Connection, IReadOnlyList<string> Documents, string[] Others)
{
    public static bool TryRead(string[] args, [NotNullWhen(true)] out ServerArguments? arguments)
    {
        string? connection = null;
        List<string> documents = [];
        List<string> others = [];
        arguments = null;
        for (int index = 0; index < args.Length; index += 2)
        {
            if (!args[index].StartsWith("--", StringComparison.Ordinal) || index + 1 == args.Length)
            {
                return false;
            }
            switch (args[index])
            {
                case "--connection":
                    connection = args[index + 1];
                    break;
                case "--data":
                    documents.Add(args[index + 1]);
                    break;
                default:
                    others.AddRange(args.AsSpan(index, 2));
                    break;
            }
        }
        arguments = new ServerArguments(connection, documents, [.. others]);
        return true;
    }
}
