using SpaceTalks.Time;

namespace SpaceTalks;

// Judgements about dates, as opposed to relations between them: an uncertain or approximate date is never certain, and an unknown one is
// possible.
internal static class Judgement
{
    public static Certainty Of(When? when, TimeRelation relation, DateWindow window) =>
        when is null ? Certainty.Possible : Cap(when, when.Relate(relation, window));

    private static Certainty Cap(When when, Certainty certainty) =>
        certainty == Certainty.Certain && when.IsQualified ? Certainty.Possible : certainty;
}
