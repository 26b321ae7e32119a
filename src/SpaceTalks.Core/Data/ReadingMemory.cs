namespace SpaceTalks;

/// <summary>What was read before, so that it need not be made again.</summary>
internal sealed class ReadingMemory
{
    /// <summary>Identifiers, known to be valid.</summary>
    public TextCache Ids { get; } = new();

    /// <summary>Texts that tend to stand in many places.</summary>
    public TextCache Texts { get; } = new();

    public DateCache Dates { get; } = new();

    public ListTable<Link> Links { get; } = new();
}
