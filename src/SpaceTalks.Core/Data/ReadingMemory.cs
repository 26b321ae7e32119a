namespace SpaceTalks;

/// <summary>How documents are read, and what was read before, so that it need not be made again.</summary>
internal sealed class ReadingMemory
{
    public ReadingMemory(DataSetOptions options) => Options = options;

    /// <summary>How it is read.</summary>
    public DataSetOptions Options { get; }

    /// <summary>Identifiers, known to be valid.</summary>
    public TextCache Ids { get; } = new();

    /// <summary>Texts that tend to stand in many places.</summary>
    public TextCache Texts { get; } = new();

    public DateCache Dates { get; } = new();

    public ListTable<Link> Links { get; } = new();
}
