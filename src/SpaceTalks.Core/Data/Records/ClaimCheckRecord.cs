namespace SpaceTalks;

/// <summary>A check of a claim as a document has it.</summary>
internal sealed class ClaimCheckRecord
{
    public string Claim { get; set; } = string.Empty;

    public Verdict? Verdict { get; set; }

    public Link Source { get; set; }

    public string? Locator { get; set; }

    public string Summary { get; set; } = string.Empty;
}
