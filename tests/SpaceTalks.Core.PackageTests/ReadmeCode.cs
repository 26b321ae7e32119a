using System.Text;

namespace SpaceTalks.PackageTests;

/// <summary>The C# of the README, as a source that the consumers compile, and the output that the README shows for it.</summary>
internal static class ReadmeCode
{
    private const string CodeFence = "```csharp";
    private const string OutputFence = "```text";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    /// <summary>A class with a method for each block; its own using directives come first, after those that every new project has.</summary>
    public static string Source
    {
        get
        {
            List<List<string>> blocks = BlocksAfter(CodeFence);
            StringBuilder source = new();
            IEnumerable<string> usings = blocks.SelectMany(block => block).Where(IsUsing).Concat(["using System;", "using System.Linq;"]).Distinct();
            source.AppendJoin('\n', usings).Append("\n\nnamespace Consumer\n{\n    public static class Readme\n    {\n");
            source.Append("        public static void Tell()\n        {\n");
            for (int number = 0; number < blocks.Count; number++)
            {
                source.Append($"            Block{number}();\n");
            }
            source.Append("        }\n");
            for (int number = 0; number < blocks.Count; number++)
            {
                source.Append($"\n        private static void Block{number}()\n        {{\n");
                source.AppendJoin('\n', blocks[number].Where(line => !IsUsing(line)));
                source.Append("\n        }\n");
            }
            return source.Append("    }\n}\n").ToString();
        }
    }

    /// <summary>How many blocks of C# there are.</summary>
    public static int BlockCount => BlocksAfter(CodeFence).Count;

    /// <summary>How many of them have their output below them.</summary>
    public static int OutputCount => BlocksAfter(OutputFence).Count;

    /// <summary>What the README says that its code prints.</summary>
    public static string Output => string.Concat(BlocksAfter(OutputFence).SelectMany(block => block).Select(line => line + Environment.NewLine));

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private static List<List<string>> BlocksAfter(string fence)
    {
        List<List<string>> blocks = [];
        for (int index = 0; index < Lines.Length; index++)
        {
            if (Lines[index] == fence)
            {
                blocks.Add([.. Lines.Skip(index + 1).TakeWhile(line => line != "```")]);
            }
        }
        return blocks;
    }
}
