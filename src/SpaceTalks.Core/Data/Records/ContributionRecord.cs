using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A contribution as a document has it.</summary>
internal sealed class ContributionRecord
{
    public Link? Organization { get; set; }

    public string Provides { get; set; } = string.Empty;

    public List<Link?>? Subjects { get; set; }
}
