namespace SpaceTalks;

/// <summary>
/// The names of the variables of a Wikidata query, without the question mark; null for a variable that the query does not have. The
/// defaults are the names used in the examples of the query service. Immutable; safe for use by any number of threads.
/// </summary>
public sealed class WikidataColumns
{
    /// <summary>The default names.</summary>
    public static WikidataColumns Default { get; } = new();

    /// <summary>The variable of the items: <c>item</c>. All rows of one item form one milestone.</summary>
    public string? Item { get; init; } = "item";

    /// <summary>The variable of the names of the items: <c>itemLabel</c>.</summary>
    public string? Label { get; init; } = "itemLabel";

    /// <summary>The variable of the descriptions of the items: <c>itemDescription</c>.</summary>
    public string? Description { get; init; } = "itemDescription";

    /// <summary>The variable of the classes of the items (P31): <c>class</c>.</summary>
    public string? Class { get; init; } = "class";

    /// <summary>The variable of the points in time: <c>date</c>.</summary>
    public string? Date { get; init; } = "date";

    /// <summary>
    /// The variable of the precision of a point in time (<c>wikibase:timePrecision</c>): <c>precision</c>. Without it, a date is
    /// approximate.
    /// </summary>
    public string? Precision { get; init; } = "precision";

    /// <summary>The variable of the calendar of a point in time (<c>wikibase:timeCalendarModel</c>): <c>calendar</c>.</summary>
    public string? Calendar { get; init; } = "calendar";

    /// <summary>The variable of the starts: <c>start</c>.</summary>
    public string? Start { get; init; } = "start";

    /// <summary>The variable of the precision of a start: <c>startPrecision</c>.</summary>
    public string? StartPrecision { get; init; } = "startPrecision";

    /// <summary>The variable of the calendar of a start: <c>startCalendar</c>.</summary>
    public string? StartCalendar { get; init; } = "startCalendar";

    /// <summary>The variable of the ends: <c>end</c>.</summary>
    public string? End { get; init; } = "end";

    /// <summary>The variable of the precision of an end: <c>endPrecision</c>.</summary>
    public string? EndPrecision { get; init; } = "endPrecision";

    /// <summary>The variable of the calendar of an end: <c>endCalendar</c>.</summary>
    public string? EndCalendar { get; init; } = "endCalendar";

    /// <summary>The variable of the places: <c>place</c>.</summary>
    public string? Place { get; init; } = "place";

    /// <summary>The variable of the names of the places: <c>placeLabel</c>.</summary>
    public string? PlaceLabel { get; init; } = "placeLabel";

    /// <summary>The variable of the organizations that take part: <c>participant</c>.</summary>
    public string? Participant { get; init; } = "participant";

    /// <summary>Returns the variables of the items and of their names.</summary>
    public override string ToString() => "?" + Item + " ?" + Label;
}
