namespace SpaceTalks.Tests;

/// <summary>How the facts of the brief are looked up: by typed identifier, never failing where something is missing.</summary>
internal static class BriefLookups
{
    public static bool Fact(this SpaceTalksCatalog catalog, Id<Milestone> id, Func<Milestone, bool> isSo) =>
        catalog.Milestones.TryGet(id, out Milestone? milestone) && isSo(milestone);

    /// <summary>Whether one report about a milestone says all of something.</summary>
    public static bool Reported(this SpaceTalksCatalog catalog, Id<Milestone> id, Func<Report, bool> says) =>
        catalog.Fact(id, milestone => milestone.Reports.Any(report => report.Source.Id == SourceIds.Brief && says(report)));

    public static bool Fact(this SpaceTalksCatalog catalog, Id<Programme> id, Func<Programme, bool> isSo) =>
        catalog.Programmes.TryGet(id, out Programme? programme) && isSo(programme);

    public static bool Fact(this SpaceTalksCatalog catalog, Id<Factor> id, Func<Factor, bool> isSo) =>
        catalog.Factors.TryGet(id, out Factor? factor) && isSo(factor);

    /// <summary>Whether a factor has a point with a phrase that is about a topic.</summary>
    public static bool Point(this SpaceTalksCatalog catalog, Id<Factor> id, string phrase, params Id<Topic>[] topics) =>
        catalog.Fact(id, factor => factor.Points.Any(point => Says(point.Text, phrase)
            && topics.All(topic => point.Subjects.Any(subject => subject.Id == topic))));

    public static bool Summary(this SpaceTalksCatalog catalog, Id<Factor> id, FactorKind kind, string phrase) =>
        catalog.Fact(id, factor => factor.Kind == kind && Says(factor.Summary, phrase));

    public static bool Answer(this SpaceTalksCatalog catalog, Id<Question> id, params string[] phrases) =>
        catalog.Questions.TryGet(id, out Question? question) && phrases.All(phrase => Says(question.Answer, phrase));

    /// <summary>Whether someone is said to be the head of an organization, in an office, and to take part in the meeting of 2025.</summary>
    public static bool TakesPart(this SpaceTalksCatalog catalog, Id<Official> official, string office, Id<Organization> organization) =>
        catalog.Reported(MilestoneIds.HeadsMeeting2025, report => report.Participants.Any(participant =>
            participant.Official?.Id == official && participant.Office == office && participant.Organization.Id == organization));

    public static bool Heads(this SpaceTalksCatalog catalog, Id<Tenure> id, Id<Official> official, Id<Organization> organization) =>
        catalog.Tenures.TryGet(id, out Tenure? tenure)
        && tenure.IsHead && tenure.Official.Id == official && tenure.Organization.Id == organization;

    public static bool Contributes(this SpaceTalksCatalog catalog, Id<Organization> organization, string what, Id<Topic> topic) =>
        catalog.Fact(ProgrammeIds.Iss, station => station.Contributions.Any(contribution =>
            contribution.Organization.Id == organization && Says(contribution.Provides, what)
            && contribution.Subjects.Any(subject => subject.Id == topic)));

    /// <summary>Whether the agenda of one report about a milestone has all of some topics.</summary>
    public static bool Agenda(this SpaceTalksCatalog catalog, Id<Milestone> id, params Id<Topic>[] topics) =>
        catalog.Reported(id, report => topics.All(topic => report.Agenda.Any(point => point.Topics.Any(item => item.Id == topic))));

    public static bool On(this Report report, string when) => report.When?.ToString() == when;

    public static bool Has(this IReadOnlyList<Organization> organizations, Id<Organization> id) =>
        organizations.Any(organization => organization.Id == id);

    public static bool Says(string? text, string phrase) => text?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true;
}
