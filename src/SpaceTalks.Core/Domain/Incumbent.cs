using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Who held an office on a day, as far as the tenures say. Immutable.</summary>
public sealed class Incumbent
{
    private Incumbent(Tenure? tenure, Certainty certainty, IReadOnlyList<Tenure> alternatives)
    {
        Tenure = tenure;
        Certainty = certainty;
        Alternatives = alternatives;
    }

    /// <summary>The holder; null where no tenure can cover the day.</summary>
    public Official? Official => Tenure?.Official;

    /// <summary>The tenure that answers; null where none can cover the day.</summary>
    public Tenure? Tenure { get; }

    /// <summary>
    /// How certain it is that the holder held the office on the day: at most possible where the dates are qualified, and
    /// where another certainly held it too, and impossible where there is no holder.
    /// </summary>
    public Certainty Certainty { get; }

    /// <summary>
    /// The other tenures that may cover the day, the likeliest first. Of two that share only the day on which the office was handed
    /// over, the successor is the holder and the predecessor is an alternative.
    /// </summary>
    public IReadOnlyList<Tenure> Alternatives { get; }

    /// <summary>The holder, and how certain it is.</summary>
    public override string ToString() =>
        Tenure is null ? "nobody is known" : Tenure.Official.Name + " (" + Words.Certainties.Get(Certainty) + ")";

    internal static Incumbent Of(IReadOnlyList<Tenure> tenures, LocalDate day)
    {
        List<(Tenure Tenure, Certainty Certainty)> candidates =
        [
            .. from tenure in tenures
               where tenure.IsHead && tenure.Reports.Prevailing.Status != ReportStatus.Cancelled
               let certainty = Judgement.Of(tenure.When, TimeRelation.Covers, day)
               where certainty != Certainty.Impossible
               orderby certainty descending, tenure.When?.LatestStart descending, tenure.Id
               select (tenure, certainty),
        ];
        if (candidates.Count == 0)
        {
            return new Incumbent(null, Certainty.Impossible, []);
        }
        // Of two who both held the one office for certain, neither did; one who left it on the day handed it over.
        bool isDisputed = candidates.Skip(1).Any(candidate =>
            candidate.Certainty == Certainty.Certain && candidate.Tenure.When?.LatestEnd != day);
        return new Incumbent(
            candidates[0].Tenure,
            isDisputed ? Certainty.Possible : candidates[0].Certainty,
            [.. candidates.Skip(1).Select(candidate => candidate.Tenure)]);
    }
}
