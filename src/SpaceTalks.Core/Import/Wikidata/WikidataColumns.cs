namespace SpaceTalks;

/// <summary>
/// The names of the variables of a Wikidata query, without the question mark, by what each holds; null where there is none. By default they
/// are those that the examples of the query service use. Immutable; safe for use by any number of threads.
/// </summary>
public sealed class WikidataColumns
{
    /// <summary>The names that hold where nothing else is said.</summary>
    public static WikidataColumns Default { get; } = new();

    /// <summary>The variable of the items: <c>item</c>. The rows of one item are one milestone.</summary>
    public string? Item { get; init; } = "item";

    /// <summary>The variable of what items are called: <c>itemLabel</c>.</summary>
    public string? Label { get; init; } = "itemLabel";

    /// <summary>The variable of what items are, in words: <c>itemDescription</c>.</summary>
    public string? Description { get; init; } = "itemDescription";

    /// <summary>The variable of the classes of items, their P31: <c>class</c>.</summary>
    public string? Class { get; init; } = "class";

    /// <summary>The variable of points in time: <c>date</c>.</summary>
    public string? Date { get; init; } = "date";

    /// <summary>
    /// The variable of how precise a point in time is, by its <c>wikibase:timePrecision</c>: <c>precision</c>. Without it, a date is
    /// approximate.
    /// </summary>
    public string? Precision { get; init; } = "precision";

    /// <summary>The variable of the calendar of a point in time, by its <c>wikibase:timeCalendarModel</c>: <c>calendar</c>.</summary>
    public string? Calendar { get; init; } = "calendar";

    /// <summary>The variable of starts: <c>start</c>.</summary>
    public string? Start { get; init; } = "start";

    /// <summary>The variable of how precise a start is: <c>startPrecision</c>.</summary>
    public string? StartPrecision { get; init; } = "startPrecision";

    /// <summary>The variable of the calendar of a start: <c>startCalendar</c>.</summary>
    public string? StartCalendar { get; init; } = "startCalendar";

    /// <summary>The variable of ends: <c>end</c>.</summary>
    public string? End { get; init; } = "end";

    /// <summary>The variable of how precise an end is: <c>endPrecision</c>.</summary>
    public string? EndPrecision { get; init; } = "endPrecision";

    /// <summary>The variable of the calendar of an end: <c>endCalendar</c>.</summary>
    public string? EndCalendar { get; init; } = "endCalendar";

    /// <summary>The variable of places: <c>place</c>.</summary>
    public string? Place { get; init; } = "place";

    /// <summary>The variable of what places are called: <c>placeLabel</c>.</summary>
    public string? PlaceLabel { get; init; } = "placeLabel";

    /// <summary>The variable of the organizations that take part: <c>participant</c>.</summary>
    public string? Participant { get; init; } = "participant";

    /// <summary>Returns the variables of the items and of what they are called.</summary>
    public override string ToString() => "?" + Item + " ?" + Label;
}
