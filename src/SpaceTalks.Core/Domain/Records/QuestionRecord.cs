namespace SpaceTalks;

/// <summary>A question as a document has it.</summary>
internal sealed class QuestionRecord : Record
{
    public string Text = string.Empty;

    public string Answer = string.Empty;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public CitationRecord[] Citations = [];
}
