using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A point on the agenda of talks, with all the reports that name it. Points are united if they touch the same topics or, if they touch
/// none, if their titles differ only in case and accents. An immutable value.
/// </summary>
public sealed record UnitedAgendaPoint
{
    private UnitedAgendaPoint(AgendaPoint first, IReadOnlyList<Report> reports)
    {
        Title = first.Title;
        Topics = first.Topics;
        Reports = reports;
    }

    /// <summary>The title of the point in the first of the reports.</summary>
    public string Title { get; }

    /// <summary>The topics that the point touches; empty if the reports give only a title.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The reports that name the point, the prevailing one first; at least one.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>A value indicating whether a report made after the talks names the point, rather than only plans for them.</summary>
    public bool HasCompletedReport => Reports.Any(report => report.Status == ReportStatus.Completed);

    /// <inheritdoc/>
    public bool Equals(UnitedAgendaPoint? other) =>
        other is not null && Title == other.Title && Topics.SequenceEqual(other.Topics) && Reports.SequenceEqual(other.Reports);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Title);

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;

    // The points of the prevailing report come first.
    internal static IReadOnlyList<UnitedAgendaPoint> Unite(Reports reports)
    {
        List<string> keys = [];
        Dictionary<string, (AgendaPoint First, List<Report> Reports)> points = new(StringComparer.Ordinal);
        foreach (Report report in reports)
        {
            foreach (AgendaPoint point in report.Agenda)
            {
                string key = KeyOf(point);
                if (!points.TryGetValue(key, out (AgendaPoint First, List<Report> Reports) known))
                {
                    points.Add(key, known = (point, []));
                    keys.Add(key);
                }
                // A report may name the same point twice.
                if (known.Reports.Count == 0 || known.Reports[known.Reports.Count - 1] != report)
                {
                    known.Reports.Add(report);
                }
            }
        }
        return keys.ConvertAll(key => new UnitedAgendaPoint(points[key].First, points[key].Reports.AsReadOnly())).AsReadOnly();
    }

    // Identifiers contain neither spaces nor capital letters, so the two forms of keys cannot collide.
    private static string KeyOf(AgendaPoint point) => point.Topics.Count == 0
        ? "T " + WordReader.Fold(point.Title)
        : string.Join(" ", point.Topics.Select(topic => topic.Id.Value).Distinct().OrderBy(id => id, StringComparer.Ordinal));
}
