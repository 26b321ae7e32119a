namespace SpaceTalks;

/// <summary>A claim of one source held against the others. An immutable value.</summary>
public sealed record ClaimCheck
{
    internal ClaimCheck(string claim, Verdict verdict, Citation? citation, string summary)
    {
        Claim = claim;
        Verdict = verdict;
        Citation = citation;
        Summary = summary;
    }

    /// <summary>The claim, in words.</summary>
    public string Claim { get; }

    /// <summary>What the others make of it.</summary>
    public Verdict Verdict { get; }

    /// <summary>Where that stands; null where no other source says anything.</summary>
    public Citation? Citation { get; }

    /// <summary>What was found, in words.</summary>
    public string Summary { get; }

    /// <summary>The claim and the verdict.</summary>
    public override string ToString() => Claim + " (" + Words.Verdicts.Get(Verdict) + ")";
}
