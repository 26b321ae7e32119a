using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A point of a factor as a document has it.</summary>
internal sealed class FactorPointRecord
{
    public string Text { get; set; } = string.Empty;

    public List<Link?>? Subjects { get; set; }

    public List<Link?>? Organizations { get; set; }

    public List<Link?>? Programmes { get; set; }
}
