using System;
using NodaTime;

namespace SpaceTalks;

// The calendars that Wikidata has.
internal static class WikidataCalendar
{
    // By its address; null for another one.
    public static CalendarSystem? Of(string address) => address.Substring(address.LastIndexOf('/') + 1) switch
    {
        WikidataWords.Gregorian => CalendarSystem.Iso,
        WikidataWords.Julian => CalendarSystem.Julian,
        _ => null,
    };
}
