using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The holder of an office on a day, according to the tenures. Immutable.</summary>
public sealed class Incumbent
{
    private Incumbent(Tenure? tenure, Certainty certainty, IReadOnlyList<Tenure> alternatives)
    {
        Tenure = tenure;
        Certainty = certainty;
        Alternatives = alternatives;
    }

    /// <summary>The holder; null if no tenure can cover the day.</summary>
    public Official? Official => Tenure?.Official;

    /// <summary>The tenure of the holder; null if none can cover the day.</summary>
    public Tenure? Tenure { get; }

    /// <summary>
    /// The certainty that the holder held the office on the day: at most possible if the dates are qualified, if the tenure was only
    /// planned, or if another official certainly held the office too; impossible if there is no holder.
    /// </summary>
    public Certainty Certainty { get; }

    /// <summary>
    /// The other tenures that may cover the day, likeliest first; those that certainly cover it only according to a report that does not
    /// prevail come last. If two tenures share only the day on which the office was handed over, the successor is the holder and the
    /// predecessor is an alternative.
    /// </summary>
    public IReadOnlyList<Tenure> Alternatives { get; }

    /// <summary>Returns the holder and the certainty.</summary>
    public override string ToString()
    {
        if (Tenure is null)
        {
            return "nobody is known" + Others();
        }
        return Tenure.Official.Name + " (" + Words.Certainties.Get(Certainty) + ")" + Others();
    }

    private string Others() =>
        Alternatives.Count == 0 ? string.Empty : ", or " + string.Join(", ", Alternatives.Select(tenure => tenure.Official.Name));

    internal static Incumbent Of(IReadOnlyList<Tenure> tenures, LocalDate day) => OfOffice(tenures.Where(tenure => tenure.IsHead), day);

    internal static IReadOnlyList<Incumbent> OfEach(IReadOnlyList<Tenure> tenures, LocalDate day) =>
    [
        .. tenures
            .GroupBy(tenure => (IsOther: !tenure.IsHead, Office: tenure.IsHead ? string.Empty : tenure.Office))
            .OrderBy(office => office.Key.IsOther)
            .ThenBy(office => office.Key.Office, StringComparer.Ordinal)
            .Select(office => OfOffice(office, day))
            .Where(incumbent => incumbent.Tenure is not null || incumbent.Alternatives.Count > 0),
    ];

    private static Incumbent OfOffice(IEnumerable<Tenure> tenures, LocalDate day)
    {
        List<(Tenure Tenure, Certainty Certainty, bool Prevails)> candidates =
        [
            .. from tenure in tenures
               where tenure.Reports.Prevailing.Status != ReportStatus.Cancelled
               let prevailing = Judge(tenure, day)
               where prevailing != Certainty.Impossible || tenure.Reports.Any(report => SaysSo(report, day))
               let prevails = prevailing != Certainty.Impossible
               orderby prevails descending, prevailing descending, tenure.When?.LatestEnd == day, tenure.When?.LatestStart descending, tenure.Id
               select (tenure, prevailing, prevails),
        ];
        IReadOnlyList<Tenure> alternatives = [.. candidates.Skip(1).Select(candidate => candidate.Tenure)];
        if (candidates.Count == 0 || !candidates[0].Prevails)
        {
            return new Incumbent(null, Certainty.Impossible, [.. candidates.Select(candidate => candidate.Tenure)]);
        }
        // If two officials certainly held the same office, neither is certain, unless one left it on the day on which the other took it.
        bool isDisputed = candidates.Skip(1).Any(candidate => candidate.Certainty == Certainty.Certain
            && (candidate.Tenure.When?.LatestEnd != day || candidates[0].Tenure.When?.LatestStart != day));
        return new Incumbent(candidates[0].Tenure, isDisputed ? Certainty.Possible : candidates[0].Certainty, alternatives);
    }

    private static Certainty Judge(Tenure tenure, LocalDate day)
    {
        Certainty certainty = Judgement.Of(tenure.When, TimeRelation.Covers, day);
        bool isPlan = tenure.Reports.Prevailing.Status is ReportStatus.Proposed or ReportStatus.Planned;
        return isPlan && certainty == Certainty.Certain ? Certainty.Possible : certainty;
    }

    private static bool SaysSo(Report report, LocalDate day) =>
        report.When is not null
        && report.Status is ReportStatus.Completed or ReportStatus.Underway
        && Judgement.Of(report.When, TimeRelation.Covers, day) == Certainty.Certain;
}
