namespace SpaceTalks;

/// <summary>A claim of one source held against the others. An immutable value.</summary>
/// <param name="Claim">The claim, in words.</param>
/// <param name="Verdict">What the others make of it.</param>
/// <param name="Citation">Where that stands; null where no other source says anything.</param>
/// <param name="Summary">What was found, in words.</param>
public sealed record ClaimCheck(string Claim, Verdict Verdict, Citation? Citation, string Summary)
{
    /// <summary>The claim and the verdict.</summary>
    public override string ToString() => Claim + " (" + Words.Verdicts.Get(Verdict) + ")";
}
