using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>The content of a page: everything known today, or everything that was known on the day in its address (<c>?on=2025-10-15</c>).</summary>
public sealed class PageView
{
    private readonly string _on = string.Empty;
    private readonly SpaceTalksCatalog? _certain;

    public PageView(SpaceTalksCatalog catalog, Today today, string? on)
    {
        Catalog = catalog;
        Day = today.Or(null);
        if (string.IsNullOrEmpty(on))
        {
            return;
        }
        if (!Today.TryRead(on, out LocalDate day))
        {
            Fault = $"Expected a day such as 2025-10-15, not “{on}”.";
            return;
        }
        _on = on;
        Day = day;
        _certain = catalog.AsKnownOn(day);
        // What was only possibly known is shown too, and marked.
        Catalog = catalog.AsKnownOn(day, Certainty.Possible);
    }

    public SpaceTalksCatalog Catalog { get; }

    public LocalDate Day { get; }

    public bool IsPast => _certain is not null;

    public string? Fault { get; }

    public string DayInWords => ((When?)When.Day(Day)).InWords();

    public bool IsDoubtful(Milestone milestone) =>
        _certain is not null
        && (!_certain.Milestones.TryGet(milestone.Id, out Milestone? known) || known.When != milestone.When || known.Status != milestone.Status);

    /// <summary>An address in the same view.</summary>
    public string LinkTo(string path) => _on.Length == 0 ? path : path + (path.Contains('?') ? "&" : "?") + "on=" + _on;

    public string LinkTo(Milestone milestone) => LinkTo("/milestones/" + milestone.Id);

    public string LinkToQuery(string query) => LinkTo("/?q=" + Uri.EscapeDataString(query));
}
