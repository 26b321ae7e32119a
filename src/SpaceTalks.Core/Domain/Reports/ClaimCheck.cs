using System;

namespace SpaceTalks;

/// <summary>A claim of one source, checked against the others. An immutable value.</summary>
public sealed record ClaimCheck
{
    private readonly ClaimCheckRecord _record;

    internal ClaimCheck(ClaimCheckRecord record, Entities entities)
    {
        _record = record;
        Citation = record.Source.IsMissing ? null : new Citation(entities.Sources.At(record.Source), record.Locator);
    }

    /// <summary>The text of the claim.</summary>
    public string Claim => _record.Claim;

    /// <summary>The verdict of the other sources.</summary>
    public Verdict Verdict => Words.Verdicts[_record.Verdict];

    /// <summary>The source of the verdict and the place in it; null if no other source mentions the claim.</summary>
    public Citation? Citation { get; }

    /// <summary>A description of what the check found.</summary>
    public string Summary => _record.Summary;

    /// <inheritdoc/>
    public bool Equals(ClaimCheck? other) =>
        other is not null && Claim == other.Claim && Verdict == other.Verdict && Citation == other.Citation && Summary == other.Summary;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Claim) * 397) ^ (int)Verdict);

    /// <summary>Returns the claim and the verdict.</summary>
    public override string ToString() => Claim + " (" + Words.Verdicts.Get(Verdict) + ")";
}

// A check of a claim, as in a document.
internal sealed class ClaimCheckRecord
{
    public string Claim = string.Empty;

    public Word Verdict;

    public Link Source;

    public string? Locator;

    public string Summary = string.Empty;
}
