namespace SpaceTalks;

// The form of programmes in a document: how they are read, written, checked, linked and compared.
internal static class ProgrammeDescription
{
    private static readonly ObjectShape<ContributionRecord> Contribution = new ObjectShape<ContributionRecord>("contribution", "a contribution", () => new ContributionRecord())
        .Required("organization", "Who provides it.", Shapes.Link<Organization>(), record => ref record.Organization)
        .Required("provides", "What is provided, in words.", Shapes.Text, record => ref record.Provides)
        .Optional("subjects", "The topics that it belongs to.", Shapes.Links<Topic>(), record => ref record.Subjects)
        .Optional("citations", "The sources of this, if they are not those of the whole.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations);

    private static readonly ObjectShape<ProgrammeRecord> Shape = new ObjectShape<ProgrammeRecord>("programme", "a programme", () => new ProgrammeRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("abbreviation", "The abbreviation.", Shapes.Text, record => ref record.Abbreviation)
        .Optional("nativeName", "The name in its own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", "Other names that are in use.", Shapes.Texts, record => ref record.AlternativeNames)
        .Required("kind", "What kind of undertaking it is.", Shapes.Word(Words.ProgrammeKinds), record => ref record.Kind)
        .Optional("when", "The time in which it runs.", Shapes.When, record => ref record.When)
        .Optional("whenCitations", "The sources for the time, if they differ from those for the rest.", Shapes.ListOf(CitationDescription.Citation), record => ref record.WhenCitations)
        .Optional("organizations", "The organizations that run it or take part in it.", Shapes.Links<Organization>(), record => ref record.Organizations)
        .Optional("contributions", "Which organization provides what.", Shapes.ListOf(Contribution), record => ref record.Contributions)
        .Optional("subjects", "The topics that it belongs to.", Shapes.Links<Topic>(), record => ref record.Subjects)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Optional("citations", "Where it is described.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations);

    public static readonly EntityDescription<Programme, Programme, ProgrammeRecord> Programmes = new(
        "programmes", "programme", "Stations, vehicles, programmes and bases.", Shape, content => ref content.Programmes, record => record.Name);
}
