using System;
using NodaTime;

namespace SpaceTalks;

// The calendars that Wikidata uses.
internal static class WikidataCalendar
{
    // Returns null for the address of any other calendar.
    public static CalendarSystem? Of(string address) => address.Substring(address.LastIndexOf('/') + 1) switch
    {
        WikidataWords.Gregorian => CalendarSystem.Iso,
        WikidataWords.Julian => CalendarSystem.Julian,
        _ => null,
    };
}
