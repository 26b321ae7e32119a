namespace SpaceTalks;

// The keys of queries. Those of dates are made of a certainty and a relation (TimeFilter<T>).
internal static class QueryKeys
{
    public const string About = "about";
    public const string Certainty = "certainty";
    public const string CertainlyInOffice = "certainly-in-office";
    public const string Country = "country";
    public const string Id = "id";
    public const string Involving = "involving";
    public const string Kind = "kind";
    public const string Level = "level";
    public const string Overdue = "overdue";
    public const string Participant = "participant";
    public const string PossiblyInOffice = "possibly-in-office";
    public const string PossiblyOverdue = "possibly-overdue";
    public const string Programme = "programme";
    public const string Related = "related";
    public const string Rule = "rule";
    public const string Severity = "severity";
    public const string Source = "source";
    public const string Status = "status";
    public const string Upcoming = "upcoming";
    public const string Within = "within";
}
