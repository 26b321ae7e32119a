namespace SpaceTalks;

// The form of citations and checks of claims in a document.
internal static class CitationDescription
{
    public static readonly ObjectShape<CitationRecord> Citation = new ObjectShape<CitationRecord>("citation", "a citation", () => new CitationRecord())
        .Required("source", "The source of the statement.", Shapes.Link<Source>(), record => ref record.Source)
        .Optional("section", "The chapter or part of the source that the locator lies in.", Shapes.SharedText, record => ref record.Section)
        .Optional("locator", "Where in the source: a heading, a section, a page.", Shapes.SharedText, record => ref record.Locator);

    public static readonly ObjectShape<ClaimCheckRecord> ClaimCheck = new ObjectShape<ClaimCheckRecord>(
            "check", "a check of a claim",
            () => new ClaimCheckRecord(),
            new ObjectRule<ClaimCheckRecord>(
                "A check must have a \"source\", or none if its verdict is \"unconfirmed\".",
                record => record.Source.IsMissing == (Words.Verdicts[record.Verdict] == Verdict.Unconfirmed),
                """{"if": {"properties": {"verdict": {"const": "unconfirmed"}}}, "then": {"properties": {"source": false}}, "else": {"required": ["source"]}}"""))
        .Required("claim", "The claim, in words.", Shapes.Text, record => ref record.Claim)
        .Required("verdict", "The verdict of other sources.", Shapes.Word(Words.Verdicts), record => ref record.Verdict)
        .Optional("source", "The source on which the verdict is based.", Shapes.Link<Source>(), record => ref record.Source)
        .Optional("locator", "Where in the source: a heading, a section, a page.", Shapes.SharedText, record => ref record.Locator)
        .Required("summary", "What was found, in words.", Shapes.Text, record => ref record.Summary);
}
