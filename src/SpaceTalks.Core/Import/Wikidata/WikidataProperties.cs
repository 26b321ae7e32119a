namespace SpaceTalks;

// The properties of Wikidata that are imported.
internal static class WikidataProperties
{
    public const string InstanceOf = "P31";
    public const string PositionHeld = "P39";
    public const string Employer = "P108";
    public const string Publisher = "P123";
    public const string Country = "P17";
    public const string ImportedFrom = "P143";
    public const string ChiefExecutiveOfficer = "P169";
    public const string StatedIn = "P248";
    public const string Location = "P276";
    public const string Chairperson = "P488";
    public const string Inception = "P571";
    public const string Dissolution = "P576";
    public const string PublicationDate = "P577";
    public const string StartTime = "P580";
    public const string EndTime = "P582";
    public const string PointInTime = "P585";
    public const string Of = "P642";
    public const string Organizer = "P664";
    public const string Participant = "P710";
    public const string Retrieved = "P813";
    public const string ReferenceAddress = "P854";
    public const string Director = "P1037";
    public const string EarliestDate = "P1319";
    public const string LatestDate = "P1326";
    public const string Title = "P1476";
    public const string SourcingCircumstances = "P1480";
    public const string NameInNativeLanguage = "P1559";
    public const string NativeLabel = "P1705";
    public const string ShortName = "P1813";
    public const string Signatory = "P1891";
    public const string OfficeOfHead = "P2388";
    public const string OrganizationDirected = "P2389";
    public const string Role = "P3831";
    public const string NatureOfStatement = "P5102";
}
