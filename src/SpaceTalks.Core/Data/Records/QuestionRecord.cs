namespace SpaceTalks;

/// <summary>A question as a document has it.</summary>
internal sealed class QuestionRecord : Record
{
    public string Text { get; set; } = string.Empty;

    public string Answer { get; set; } = string.Empty;

    public ListPart<Link> Subjects { get; set; }

    public ListPart<Link> Organizations { get; set; }

    public ListPart<Link> Programmes { get; set; }

    public CitationRecord[] Citations { get; set; } = [];
}
