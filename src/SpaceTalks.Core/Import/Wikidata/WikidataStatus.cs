using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// How far a subject has come, which Wikidata does not say: it is read from its date and from the day on which it was said. What is not certain
// is noted.
internal sealed class WikidataStatus
{
    private readonly ImportLog _log;

    public WikidataStatus(ImportLog log) => _log = log;

    // Of an event: what lies in the past for certain is completed, whatever else is not certain is planned, so that nobody takes it for a fact.
    // An end that nobody knows the day of is one that has been.
    public ReportStatus OfEvent(When? when, LocalDate? day, bool hasEnded, JsonValue place)
    {
        switch (Compare(when, day))
        {
            case Certainty.Impossible:
                return ReportStatus.Planned;
            case Certainty.Certain when when is IntervalWhen && !(when.LatestEnd < day) && !hasEnded:
                Note(place, "Nothing says how far the event has come: it has begun, and no end before the day of the report is known, so that it is carried as underway.");
                return ReportStatus.Underway;
            case Certainty.Certain:
                Note(place, "Nothing says that the event has happened: it is carried as completed, since its date lies before the day of the report.");
                return ReportStatus.Completed;
            default:
                Note(place, "Nothing says whether the event has happened: it is carried as planned, since its date does not lie before a day of the report for certain.");
                return ReportStatus.Planned;
        }
    }

    // Of a tenure: who holds an office has begun to, unless the start is yet to come.
    public static ReportStatus OfTenure(When? when, LocalDate? day, bool hasEnded) =>
        hasEnded || (when is { IsQualified: false } && when.LatestEnd < day) ? ReportStatus.Completed
        : Compare(when, day) == Certainty.Impossible ? ReportStatus.Planned
        : ReportStatus.Underway;

    // Whether it has begun before a day, or on it where it is a span.
    private static Certainty Compare(When? when, LocalDate? day) =>
        when is null || day is null ? Certainty.Possible
        : when.EarliestStart > day ? Certainty.Impossible
        : when.IsQualified ? Certainty.Possible
        : (when is IntervalWhen ? when.LatestStart <= day : when.Latest < day) ? Certainty.Certain
        : Certainty.Possible;

    private void Note(JsonValue place, string message) => _log.AddGroupedNote(place.Offset, place.Path, message);
}
