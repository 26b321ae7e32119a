namespace SpaceTalks.PackageTests;

/// <summary>A block of C# in a document.</summary>
/// <param name="Document">The path of the document below the root of the repository, with slashes.</param>
/// <param name="Line">The number of its first line of code in the document, counted from 1.</param>
/// <param name="Code">The lines of code.</param>
/// <param name="Output">The output given in the document; null if the block is only compiled.</param>
internal sealed record CodeBlock(string Document, int Line, IReadOnlyList<string> Code, string? Output);
