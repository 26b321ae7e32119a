using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Reads the dates of a document of Popolo: years, months, days and times, which are reduced to the day.
internal sealed class PopoloDates
{
    private readonly ImportLog _log;
    private readonly JsonValues _values;

    public PopoloDates(ImportLog log, JsonValues values)
    {
        _log = log;
        _values = values;
    }

    // The interval from a start to an end. A missing start or end is unknown; null if both are missing.
    public When? SpanOf(JsonValue owner, string startName = "start_date", string endName = "end_date")
    {
        string? start = DateOf(owner, startName);
        string? end = DateOf(owner, endName);
        return start is null && end is null ? null : Between(owner, start, end, endName);
    }

    // The day of an event, or the interval of its days. An operation always has an end, whether or not it is given.
    public When? EventOf(JsonValue owner, bool goesOn)
    {
        string? start = DateOf(owner, "start_date");
        string? end = DateOf(owner, "end_date");
        bool isOneDay = start == end && start?.Length == "2015-02-09".Length;
        return start is null && end is null ? null
            : isOneDay || (end is null && !goesOn) ? When.Parse(start!)
            : Between(owner, start, end, "end_date");
    }

    // The day on which an object was last changed.
    public When? UpdateOf(JsonValue owner) => DateOf(owner, "updated_at", isTimeNoted: false) is { } day ? When.Parse(day) : null;

    private When? Between(JsonValue owner, string? start, string? end, string endName)
    {
        if (When.TryParse(start + "/" + end, out When? span))
        {
            return span;
        }
        _values.Unexpected(owner.Get(endName)!, "a date that can be on or after the start, " + start);
        return null;
    }

    // A date in EDTF; null if there is none.
    private string? DateOf(JsonValue owner, string name, bool isTimeNoted = true)
    {
        if (_values.TextOrNumber(owner, name) is not { } text)
        {
            return null;
        }
        JsonValue value = owner.Get(name)!;
        bool hasTime = text.Length > 10 && text[10] is 'T' or ' ';
        if (When.TryParse(hasTime ? text.Substring(0, 10) : text, out When? when) && when is DateWhen && (!hasTime || text.Skip(11).All(IsOfTime)))
        {
            if (hasTime && isTimeNoted)
            {
                _log.AddGroupedNote(value.Offset, value.Path, "The time of day is not imported.");
            }
            return when.ToString();
        }
        _values.Unexpected(value, "a date such as 2015, 2015-02 or 2015-02-09");
        return null;
    }

    private static bool IsOfTime(char character) => character is >= '0' and <= '9' or ':' or '.' or ',' or 'Z' or '+' or '-' or ' ';
}
