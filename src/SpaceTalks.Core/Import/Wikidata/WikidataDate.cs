using System;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// A date of Wikidata: one with an EDTF notation, or one of the days from a first to a last date, of which one may be missing. Spans consist of
// such dates.
internal sealed class WikidataDate
{
    private readonly DateWhen? _first;
    private readonly DateWhen? _last;
    private readonly DateWhen? _whole;
    private readonly Qualifier _qualifier;

    private WikidataDate(DateWhen? first, DateWhen? last, DateWhen? whole, Qualifier qualifier)
    {
        _first = first;
        _last = last;
        _whole = whole;
        _qualifier = qualifier;
    }

    public LocalDate? Earliest => _first?.Earliest;

    public LocalDate? Latest => _last?.Latest;

    // True if it is not a single date: as the end of a span, it is then read more widely.
    public bool IsRange => _whole is null;

    public When When => _whole is not null ? Qualified(_whole)
        : Time.When.OneOf(
            _first is null ? SetItem.OnOrBefore(Qualified(_last!))
            : _last is null ? SetItem.OnOrAfter(Qualified(_first))
            : SetItem.Range(Qualified(_first), Qualified(_last)));

    // The end of a span must be a date, or lie on one side of a date. For a range, this takes the wider reading.
    public IntervalEnd Start => _whole is not null ? IntervalEnd.On(Qualified(_whole))
        : _last is null ? IntervalEnd.Unknown
        : IntervalEnd.OnOrBefore(Qualified(_last));

    public IntervalEnd End => _whole is not null ? IntervalEnd.On(Qualified(_whole))
        : _first is null ? IntervalEnd.Unknown
        : IntervalEnd.OnOrAfter(Qualified(_first));

    public static WikidataDate Of(DateWhen date) => new(date, date, date, Qualifier.None);

    // A decade with an EDTF notation.
    public static WikidataDate OfDecade(int firstYear) =>
        new(Time.When.Year(firstYear), Time.When.Year(firstYear + 9), Time.When.Decade(firstYear), Qualifier.None);

    public static WikidataDate Between(DateWhen first, DateWhen last) => new(first, last, null, Qualifier.None);

    // Limits the date to the days from the first day of one date to the last day of another, if given; null if no day is left.
    public WikidataDate? Within(WikidataDate? earliest, WikidataDate? latest) => Within(earliest?._first ?? _first, latest?._last ?? _last, _qualifier);

    // The days between two dates, at least one of which is given; null if there are none.
    public static WikidataDate? Within(WikidataDate? earliest, WikidataDate? latest, Qualifier qualifier) => Within(earliest?._first, latest?._last, qualifier);

    public WikidataDate With(Qualifier qualifier) => new(_first, _last, _whole, _qualifier | qualifier);

    private static WikidataDate? Within(DateWhen? first, DateWhen? last, Qualifier qualifier) =>
        (first is null && last is null) || (first is not null && last is not null && !(first.Earliest <= last.Latest)) ? null
        : new WikidataDate(first, last, first == last ? first : null, qualifier);

    private DateWhen Qualified(DateWhen date) => _qualifier == Qualifier.None ? date : date.Qualified(_qualifier);
}
