using System.Text.Json;

namespace SpaceTalks;

// The form of organizations in a document: how they are read, written, checked, linked and compared.
internal static class OrganizationDescription
{
    private static readonly ObjectShape<OrganizationNameRecord> Name = new ObjectShape<OrganizationNameRecord>("organizationName", "a dated name", () => new OrganizationNameRecord())
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", "The name in its own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("abbreviation", "The abbreviation.", Shapes.Text, record => ref record.Abbreviation)
        .Required("when", "The time in which the name was in use.", Shapes.When, record => ref record.When)
        .Optional("citations", "The sources of this, if they are not those of the whole.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations);

    private static readonly ObjectShape<OrganizationRecord> Shape = new ObjectShape<OrganizationRecord>("organization", "an organization", () => new OrganizationRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("abbreviation", "The abbreviation.", Shapes.Text, record => ref record.Abbreviation)
        .Optional("nativeName", "The name in its own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", "Other names that are in use.", Shapes.Texts, record => ref record.AlternativeNames)
        .Optional("country", "The country that it belongs to.", Shapes.SharedText, record => ref record.Country)
        .Optional("when", "The time in which it exists.", Shapes.When, record => ref record.When)
        .Optional("whenCitations", "The sources for the time, if they differ from those for the rest.", Shapes.ListOf(CitationDescription.Citation), record => ref record.WhenCitations)
        .Optional("names", "The names that it has had, with the time of each.", Shapes.ListOf(Name), record => ref record.Names)
        .Required("summary", "What it is, in a sentence or two.", Shapes.Text, record => ref record.Summary)
        .Optional("citations", "Where it is described.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations);

    public static readonly EntityDescription<Agency, Organization, OrganizationRecord> Agencies = new(
        "agencies", "agency", "Space agencies.", Shape, content => ref content.Agencies, record => record.Name);

    public static readonly EntityDescription<Company, Organization, OrganizationRecord> Companies = new(
        "companies", "company", "Companies.", Shape, content => ref content.Companies, record => record.Name);

    public static readonly EntityDescription<State, Organization, OrganizationRecord> States = new(
        "states", "state", "States: countries and their governments.", Shape, content => ref content.States, record => record.Name);

    public static readonly EntityDescription<InternationalBody, Organization, OrganizationRecord> InternationalBodies = new(
        "internationalBodies", "international body", "Bodies of several countries that are not space agencies.", Shape, content => ref content.InternationalBodies, record => record.Name);

    public static void Write(Utf8JsonWriter writer, OrganizationRecord record) => Shape.Write(writer, record);
}
