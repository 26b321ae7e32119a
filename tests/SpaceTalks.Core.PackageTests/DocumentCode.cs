using System.Globalization;
using System.Text;

namespace SpaceTalks.PackageTests;

/// <summary>
/// The C# of the README and the guides, as sources that the consumers compile, and the output that the documents show for it. A block
/// begins with <c>```csharp</c> and is followed by its exact output in a block <c>```text</c>. One that begins with
/// <c>```csharp compile-only</c> has no output and is only compiled. One that begins with <c>```csharp quoted</c> is not compiled here: the
/// tests of the package that it is about check that it is part of a program that they run.
/// </summary>
internal static class DocumentCode
{
    private const string CodeFence = "```csharp";
    private const string CompiledCodeFence = "```csharp compile-only";
    private const string QuotedCodeFence = "```csharp quoted";
    private const string OutputFence = "```text";

    /// <summary>Printed before the output of a block, together with the place of the block.</summary>
    private const string Mark = "::: ";

    /// <summary>The page of the repository.</summary>
    public const string Readme = "README.md";

    /// <summary>The readme of the package for queries on PostgreSQL.</summary>
    public const string PostgresReadme = "src/SpaceTalks.PostgreSql/README.md";

    /// <summary>The documents of the site, by their paths.</summary>
    public static IReadOnlyList<string> Guides { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, ".docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of a document, in their order.</summary>
    public static List<CodeBlock> BlocksOf(string document)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, document));
        List<CodeBlock> blocks = [];
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith(CodeFence, StringComparison.Ordinal) || lines[index] == QuotedCodeFence)
            {
                continue;
            }
            string[] code = BlockAt(lines, index);
            int next = index + code.Length + 2;
            while (next < lines.Length && lines[next].Length == 0)
            {
                next++;
            }
            string? output = lines[index] == CompiledCodeFence ? null
                : lines[index] == CodeFence && next < lines.Length && lines[next] == OutputFence
                    ? string.Concat(BlockAt(lines, next).Select(line => line + Environment.NewLine))
                : throw new InvalidOperationException(
                    $"{document}:{index + 1}: a block of C# is followed by its output in \"{OutputFence}\", or begins with \"{CompiledCodeFence}\" or \"{QuotedCodeFence}\".");
            blocks.Add(new CodeBlock(document, index + 2, code, output));
        }
        return blocks;
    }

    /// <summary>A class with a method for each block of some documents, and one, <c>Tell</c>, that runs those with an output.</summary>
    public static string SourceOf(string name, IEnumerable<string> documents)
    {
        CodeBlock[] blocks = [.. documents.SelectMany(BlocksOf)];
        StringBuilder source = new();
        source.Append(CultureInfo.InvariantCulture, $"namespace Consumer\n{{\n    public static class {name}\n    {{\n        public static void Tell()\n        {{\n");
        for (int number = 0; number < blocks.Length; number++)
        {
            if (blocks[number].Output is not null)
            {
                source.Append(CultureInfo.InvariantCulture, $"            System.Console.WriteLine(\"{MarkOf(blocks[number])}\");\n");
                source.Append(CultureInfo.InvariantCulture, $"            {name}Blocks.Block{number}.Block.Run();\n");
            }
        }
        source.Append("        }\n    }\n}\n");
        for (int number = 0; number < blocks.Length; number++)
        {
            // Its using directives come after those that every new project has. A fault of the compiler names the line of the document.
            CodeBlock block = blocks[number];
            source.Append(CultureInfo.InvariantCulture, $"\nnamespace Consumer.{name}Blocks.Block{number}\n{{\n");
            source.AppendJoin('\n', block.Code.Where(IsUsing).Concat(["using System;", "using System.Linq;"]).Distinct());
            source.Append(CultureInfo.InvariantCulture, $"\n\n    public static class Block\n    {{\n        public static void Run()\n        {{\n#line {block.Line} \"{block.Document}\"\n");
            source.AppendJoin('\n', block.Code.Select(line => IsUsing(line) ? string.Empty : line));
            source.Append("\n#line default\n        }\n    }\n}\n");
        }
        return source.ToString();
    }

    /// <summary>A class that runs the one block of the readme for PostgreSQL, which asks for a connection string and awaits.</summary>
    public static string PostgresReadmeSource
    {
        get
        {
            CodeBlock block = BlocksOf(PostgresReadme).Single();
            string usings = string.Join('\n', block.Code.Where(IsUsing).Concat(["using System;", "using System.IO;", "using System.Linq;", "using System.Threading.Tasks;"]));
            string code = string.Join('\n', block.Code.Select(line => IsUsing(line) ? string.Empty : line));
            return $"{usings}\n\nnamespace Consumer\n{{\n    public static class PostgresReadme\n    {{\n        public static async Task TellAsync(string connectionString)\n        {{\n"
                + $"#line {block.Line} \"{block.Document}\"\n{code}\n#line default\n        }}\n    }}\n}}\n";
        }
    }

    /// <summary>The output that a document gives for its code, with marks as <see cref="SourceOf"/> prints them.</summary>
    public static string OutputOf(string document) => string.Concat(
        BlocksOf(document).Where(block => block.Output is not null).Select(block => MarkOf(block) + Environment.NewLine + block.Output));

    /// <summary>The part of an output that comes from a document.</summary>
    public static string PartOf(string output, string document)
    {
        StringBuilder part = new();
        bool isPart = false;
        foreach (string line in output.Split(Environment.NewLine).SkipLast(1))
        {
            isPart = line.StartsWith(Mark, StringComparison.Ordinal) ? line.StartsWith(Mark + document + ":", StringComparison.Ordinal) : isPart;
            if (isPart)
            {
                part.AppendLine(line);
            }
        }
        return part.ToString();
    }

    private static string MarkOf(CodeBlock block) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{block.Document}:{block.Line}");

    private static string[] BlockAt(string[] lines, int fence) => [.. lines.Skip(fence + 1).TakeWhile(line => line != "```")];

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
