using SpaceTalks.Time;

namespace SpaceTalks;

// A relation to a window, and the least certainty that is accepted.
internal readonly struct DateCondition
{
    public DateCondition(TimeRelation relation, DateWindow window, Certainty least, Certainty most = Certainty.Certain)
    {
        Relation = relation;
        Window = window;
        Least = least;
        Most = most;
    }

    public TimeRelation Relation { get; }

    public DateWindow Window { get; }

    public Certainty Least { get; }

    public Certainty Most { get; }

    public bool Takes(Certainty certainty) => certainty >= Least && certainty <= Most;
}
