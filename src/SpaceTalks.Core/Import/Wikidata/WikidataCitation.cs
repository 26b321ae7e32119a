using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The source of a statement, when it made the statement, and by which day it certainly had. Null where unknown.
internal sealed class WikidataCitation
{
    public WikidataCitation(Link source, When? reported, LocalDate? day)
    {
        Source = source;
        Reported = reported;
        Day = day;
    }

    public Link Source { get; }

    public When? Reported { get; }

    public LocalDate? Day { get; }
}
