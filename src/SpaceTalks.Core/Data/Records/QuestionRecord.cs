using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A question as a document has it.</summary>
internal sealed class QuestionRecord : Record
{
    public string Text { get; set; } = string.Empty;

    public string Answer { get; set; } = string.Empty;

    public List<Link?>? Subjects { get; set; }

    public List<Link?>? Organizations { get; set; }

    public List<Link?>? Programmes { get; set; }

    public List<CitationRecord> Citations { get; set; } = [];
}
