namespace SpaceTalks.Tests;

/// <summary>One fact of the brief: where it stands, what it says, and whether a catalog has it.</summary>
internal sealed record BriefFact(int Number, string Section, string Statement, Func<SpaceTalksCatalog, bool> IsIn)
{
    public override string ToString() => $"{Number}. {Section}: {Statement}";
}
