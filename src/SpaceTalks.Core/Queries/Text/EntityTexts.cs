using System;

namespace SpaceTalks;

/// <summary>The texts of each kind of entity in which words are looked for: titles, summaries, names of all sorts.</summary>
internal static class EntityTexts
{
    public static (string Title, string Summary) Of(Milestone milestone) => (milestone.Title, milestone.Summary);

    /// <summary>How a phrase is looked for in an entity of a kind.</summary>
    public static Func<T, Phrase, bool> Search<T>()
        where T : class
    {
        object search =
            typeof(T) == typeof(Milestone) ? (Func<Milestone, Phrase, bool>)Have
            : typeof(T) == typeof(Official) ? (Func<Official, Phrase, bool>)Have
            : typeof(T) == typeof(Organization) || typeof(T) == typeof(Agency) || typeof(T) == typeof(Company)
                ? (Func<Organization, Phrase, bool>)Have
            : typeof(T) == typeof(Programme) ? (Func<Programme, Phrase, bool>)Have
            : typeof(T) == typeof(Topic) ? (Func<Topic, Phrase, bool>)Have
            : typeof(T) == typeof(Source) ? (Func<Source, Phrase, bool>)Have
            : typeof(T) == typeof(Place) ? (Func<Place, Phrase, bool>)Have
            : typeof(T) == typeof(Tenure) ? (Func<Tenure, Phrase, bool>)Have
            : typeof(T) == typeof(Factor) ? (Func<Factor, Phrase, bool>)Have
            : typeof(T) == typeof(Question) ? (Func<Question, Phrase, bool>)Have
            : typeof(T) == typeof(Finding) ? (Func<Finding, Phrase, bool>)Have
            : throw new NotSupportedException(typeof(T).Name + " is no kind of entity that has texts.");
        return (Func<T, Phrase, bool>)search;
    }

    private static bool Have(Milestone milestone, Phrase phrase)
    {
        (string title, string summary) = Of(milestone);
        return phrase.IsIn(title) || phrase.IsIn(summary);
    }

    private static bool Have(Official official, Phrase phrase) =>
        phrase.IsIn(official.Name) || phrase.IsIn(official.NativeName) || phrase.IsInAny(official.AlternativeNames) || phrase.IsIn(official.Summary);

    private static bool Have(Organization organization, Phrase phrase)
    {
        if (phrase.IsIn(organization.Name) || phrase.IsIn(organization.Abbreviation) || phrase.IsIn(organization.NativeName)
            || phrase.IsInAny(organization.AlternativeNames) || phrase.IsIn(organization.Summary))
        {
            return true;
        }
        for (int index = 0; index < organization.Names.Count; index++)
        {
            OrganizationName name = organization.Names[index];
            if (phrase.IsIn(name.Name) || phrase.IsIn(name.NativeName) || phrase.IsIn(name.Abbreviation))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Have(Programme programme, Phrase phrase) =>
        phrase.IsIn(programme.Name) || phrase.IsIn(programme.Abbreviation) || phrase.IsIn(programme.NativeName)
        || phrase.IsInAny(programme.AlternativeNames) || phrase.IsIn(programme.Summary);

    private static bool Have(Topic topic, Phrase phrase) =>
        phrase.IsIn(topic.Name) || phrase.IsInAny(topic.AlternativeNames) || phrase.IsIn(topic.Summary);

    private static bool Have(Source source, Phrase phrase) =>
        phrase.IsIn(source.Title) || phrase.IsIn(source.Publisher) || phrase.IsIn(source.Repeats) || phrase.IsIn(source.Summary);

    private static bool Have(Place place, Phrase phrase) => phrase.IsIn(place.Name) || phrase.IsIn(place.NativeName);

    // What a tenure prints: who, as what, where.
    private static bool Have(Tenure tenure, Phrase phrase) =>
        phrase.IsIn(tenure.Office) || phrase.IsIn(tenure.Official.Name) || phrase.IsIn(tenure.Official.NativeName)
        || phrase.IsIn(tenure.Organization.Name);

    private static bool Have(Factor factor, Phrase phrase)
    {
        if (phrase.IsIn(factor.Title) || phrase.IsIn(factor.Summary))
        {
            return true;
        }
        for (int index = 0; index < factor.Points.Count; index++)
        {
            if (phrase.IsIn(factor.Points[index].Text))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Have(Question question, Phrase phrase) => phrase.IsIn(question.Text) || phrase.IsIn(question.Answer);

    private static bool Have(Finding finding, Phrase phrase) => phrase.IsIn(finding.Message);
}
