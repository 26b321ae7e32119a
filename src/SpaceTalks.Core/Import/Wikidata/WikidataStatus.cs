using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Infers the status of a subject, which Wikidata does not give, from its date and the day of the report. Whatever is not certain is noted.
internal sealed class WikidataStatus
{
    private readonly ImportLog _log;

    public WikidataStatus(ImportLog log) => _log = log;

    // For an event: what is certainly in the past is completed, and what is uncertain is planned, so that it is not taken for a fact. An end whose
    // day is unknown is in the past.
    public ReportStatus OfEvent(When? when, LocalDate? day, bool hasEnded, JsonValue place)
    {
        switch (Compare(when, day))
        {
            case Certainty.Impossible:
                return ReportStatus.Planned;
            case Certainty.Certain when when is IntervalWhen && !(when.LatestEnd < day) && !hasEnded:
                Note(place, "The status of the event is not given: it has begun, and no end before the day of the report is known, so it is imported as underway.");
                return ReportStatus.Underway;
            case Certainty.Certain:
                Note(place, "The status of the event is not given: it is imported as completed, since its date is before the day of the report.");
                return ReportStatus.Completed;
            default:
                Note(place, "The status of the event is not given: it is imported as planned, since its date is not certainly before the day of the report.");
                return ReportStatus.Planned;
        }
    }

    // For a tenure: it has begun, unless the start is in the future.
    public static ReportStatus OfTenure(When? when, LocalDate? day, bool hasEnded) =>
        hasEnded || (when is { IsQualified: false } && when.LatestEnd < day) ? ReportStatus.Completed
        : Compare(when, day) == Certainty.Impossible ? ReportStatus.Planned
        : ReportStatus.Underway;

    // True if it began before the day or, for a span, on it.
    private static Certainty Compare(When? when, LocalDate? day) =>
        when is null || day is null ? Certainty.Possible
        : when.EarliestStart > day ? Certainty.Impossible
        : when.IsQualified ? Certainty.Possible
        : (when is IntervalWhen ? when.LatestStart <= day : when.Latest < day) ? Certainty.Certain
        : Certainty.Possible;

    private void Note(JsonValue place, string message) => _log.AddGroupedNote(place.Offset, place.Path, message);
}
