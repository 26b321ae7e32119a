using SpaceTalks.Time;

namespace SpaceTalks;

// Judgements about dates, as opposed to relations between them: what is known only as uncertain or approximate is never certain,
// and what is not known at all is possible.
internal static class Judgement
{
    public static Certainty Of(When? when, TimeRelation relation, DateWindow window) =>
        when is null ? Certainty.Possible : Cap(when, when.Relate(relation, window));

    private static Certainty Cap(When when, Certainty certainty) =>
        certainty == Certainty.Certain && when.IsQualified ? Certainty.Possible : certainty;
}
