using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>All that is known today or, on a day that a call names, what may have been known then.</summary>
internal sealed class View
{
    private readonly SpaceTalksCatalog? _certain;
    private readonly Lazy<HashSet<Source>> _sources;

    private View(SpaceTalksCatalog catalog, SpaceTalksCatalog? certain, LocalDate day)
    {
        Catalog = catalog;
        Day = day;
        _certain = certain;
        _sources = new(() => certain is null ? [] :
        [
            .. certain.Milestones.SelectMany(milestone => milestone.Reports).Select(report => report.Source),
            .. certain.Milestones.SelectMany(milestone => milestone.Checks).Select(check => check.Citation?.Source).OfType<Source>(),
            .. certain.Tenures.SelectMany(tenure => tenure.Reports).Select(report => report.Source),
        ]);
    }

    public SpaceTalksCatalog Catalog { get; }

    public LocalDate Day { get; }

    /// <summary>A value indicating whether the call names the day.</summary>
    public bool HasChosenDay => _certain is not null;

    public static bool TryOf(SpaceTalksCatalog catalog, LocalDate today, string? day, [NotNullWhen(true)] out View? view, [NotNullWhen(false)] out string? fault)
    {
        (view, fault) = (null, null);
        if (string.IsNullOrWhiteSpace(day))
        {
            view = new View(catalog, null, today);
        }
        else if (!DatePattern.Default.Parse(day).TryGetValue(null!, out When? when))
        {
            fault = $"The day cannot be read. {DatePattern.Default.Parse(day).Exception.Message} Write a day such as 2025-10-15, or leave it out for today.";
        }
        else if (when.Earliest is not { } known || when.Latest != known)
        {
            fault = $"{Answer.Quote(day)} is not a single day. Write a day such as 2025-10-15, or leave it out for today.";
        }
        else
        {
            view = new View(catalog.AsKnownOn(known, Certainty.Possible), catalog.AsKnownOn(known), known);
        }
        return view is not null;
    }

    /// <summary>A value indicating whether a milestone, its date or its status is known only from statements without a certain day.</summary>
    public bool IsDoubtful(Milestone milestone) =>
        _certain is not null
        && (!_certain.Milestones.TryGet(milestone.Id, out Milestone? known) || known.When != milestone.When || known.Status != milestone.Status);

    /// <summary>A value indicating whether nothing that a source says was certainly known on the day.</summary>
    public bool IsDoubtful(Source source) => _certain is not null && !_sources.Value.Contains(source);
}
