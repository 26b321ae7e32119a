using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Who says what a statement says: a source, when it said so, and by which day for certain. Nulls are what nobody says.
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
