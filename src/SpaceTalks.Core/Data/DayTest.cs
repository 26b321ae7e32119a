using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Keeps what was said by a day. A statement without a reporting day is as old as its source. One that is undated, or that may be later than
// the day up to which the sources were consulted, was said by that day.
internal sealed class DayTest : StatementTest
{
    private readonly DateWindow _through;
    private readonly CalendarDay _day;
    private readonly CalendarDay? _asOf;
    private readonly Certainty _certainty;
    private readonly Dictionary<string, When?> _dates = new(StringComparer.Ordinal);

    public DayTest(DataContent content, LocalDate day, Certainty certainty)
    {
        _through = DateWindow.Through(day);
        _day = new CalendarDay(day.Year, day.Month, day.Day);
        _asOf = content.AsOf is { LastDay: { Kind: BoundKind.Known } last } ? last : null;
        _certainty = certainty;
        foreach (SourceRecord source in content.Sources?.Records ?? [])
        {
            _dates[source.Id] = source.Date;
        }
    }

    public override bool Keeps(ReportRecord report)
    {
        When? said = report.Reported ?? DateOf(report.Source);
        return Keeps(said) && (!IsLate(said) || report.Status != ReportStatus.Completed || !IsAfter(report.When));
    }

    public override bool Keeps(Link source) => Keeps(DateOf(source));

    private bool Keeps(When? said) =>
        IsLate(said) && _asOf is { } asOf && _day >= asOf
        || (said is null ? _certainty == Certainty.Possible : Judgement.Of(said, TimeRelation.Within, _through) >= _certainty);

    // True if only the day up to which the sources were consulted limits when it was said.
    private bool IsLate(When? said) =>
        said is null || said.IsQualified || said.LastDay.Kind != BoundKind.Known || (_asOf is { } asOf && said.LastDay > asOf);

    private bool IsAfter(When? when) => when is { FirstDay: { Kind: BoundKind.Known } first } && first > _day;

    private When? DateOf(Link source) => _dates.TryGetValue(source.Id, out When? date) ? date : null;
}
