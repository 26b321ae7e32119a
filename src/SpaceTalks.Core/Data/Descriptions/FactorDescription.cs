namespace SpaceTalks;

// The form of factors in a document: how they are read, written, checked, linked and compared.
internal static class FactorDescription
{
    private static readonly ObjectShape<FactorPointRecord> Point = new ObjectShape<FactorPointRecord>("point", "a point of a factor", () => new FactorPointRecord())
        .Required("text", "The point, in words.", Shapes.Text, record => ref record.Text)
        .Optional("subjects", "The topics that it is about.", Shapes.Links<Topic>(), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it concerns.", Shapes.Links<Organization>(), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it concerns.", Shapes.Links<Programme>(), record => ref record.Programmes)
        .Optional("citations", "The sources of this, if they are not those of the whole.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations!);

    private static readonly ObjectShape<FactorRecord> Shape = new ObjectShape<FactorRecord>("factor", "a factor", () => new FactorRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("kind", "Its effect on the talks.", Shapes.Word(Words.FactorKinds), record => ref record.Kind)
        .Required("title", "The title.", Shapes.Text, record => ref record.Title)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Optional("subjects", "The topics that it is about.", Shapes.Links<Topic>(), record => ref record.Subjects)
        .Optional("organizations", "The organizations that it concerns.", Shapes.Links<Organization>(), record => ref record.Organizations)
        .Optional("programmes", "The programmes that it concerns.", Shapes.Links<Programme>(), record => ref record.Programmes)
        .Optional("keywords", "Further terms by which a search finds it.", Shapes.Texts, record => ref record.Keywords)
        .Optional("when", "The time that it concerns.", Shapes.When, record => ref record.When)
        .Optional("whenCitations", "The sources for the time, if they differ from those for the rest.", Shapes.ListOf(CitationDescription.Citation), record => ref record.WhenCitations)
        .Optional("points", "The points that make it up.", Shapes.ListOf(Point), record => ref record.Points)
        .Optional("checks", "Claims about it that were checked against other sources.", Shapes.ListOf(CitationDescription.ClaimCheck), record => ref record.Checks)
        .Required("citations", "Where it is described.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations!);

    public static readonly EntityDescription<Factor, Factor, FactorRecord> Factors = new(
        "factors", "factor", "Drivers, achievements, challenges, opportunities and impacts.", Shape, content => ref content.Factors, record => record.Title);
}
