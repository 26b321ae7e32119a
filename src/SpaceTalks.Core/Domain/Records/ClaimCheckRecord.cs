namespace SpaceTalks;

/// <summary>A check of a claim as a document has it.</summary>
internal sealed class ClaimCheckRecord
{
    public string Claim = string.Empty;

    public Verdict? Verdict;

    public Link Source;

    public string? Locator;

    public string Summary = string.Empty;
}
