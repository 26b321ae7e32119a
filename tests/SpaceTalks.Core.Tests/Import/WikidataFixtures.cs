using System.Text;
using NodaTime;

namespace SpaceTalks.Tests;

/// <summary>
/// Made-up documents that are true to the shape of what Wikidata answers; nothing in them is from there but the identifiers of properties and
/// classes.
/// </summary>
internal static class WikidataFixtures
{
    public const string Entities = "wikidata-entities.json";

    public const string Table = "wikidata-table.json";

    public static readonly IReadOnlyList<string> Names = [Entities, Table];

    /// <summary>The day on which the table was retrieved.</summary>
    public static readonly WikidataOptions Options = new() { Retrieved = new LocalDate(2030, 6, 30) };

    public static ImportResult Read(string json, WikidataOptions? options = null, string name = "doc") =>
        WikidataImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), name, options ?? Options);

    public static ImportResult ReadFile(string name, WikidataOptions? options = null) => Read(ImportFixtures.Text(name), options, name);

    /// <summary>A document of some entities, each a pair of its item and its other properties.</summary>
    public static string Document(params (string Item, string Properties)[] entities) =>
        "{\"entities\": {" + string.Join(", ", entities.Select(entity => $"\"{entity.Item}\": {{\"id\": \"{entity.Item}\", {entity.Properties}}}")) + "}}";

    /// <summary>What an entity is called, with its last change and its statements.</summary>
    public static string Entity(string label, params string[] statements) =>
        $"\"type\": \"item\", \"modified\": \"2031-01-01T00:00:00Z\", \"labels\": {{\"en\": {{\"language\": \"en\", \"value\": \"{label}\"}}}}, \"claims\": {{"
        + string.Join(", ", statements.GroupBy(PropertyOf).Select(group => $"\"{group.Key}\": [{string.Join(", ", group)}]")) + "}";

    /// <summary>A statement with a value, further properties of it, and a number that makes its identifier.</summary>
    public static string Statement(string property, string value, string more = "", int number = 1) =>
        $"{{\"mainsnak\": {Snak(property, value)}, \"type\": \"statement\", \"id\": \"Q1$00000000-0000-4000-8000-{number:D12}\", \"rank\": \"normal\"{(more.Length == 0 ? string.Empty : ", " + more)}}}";

    /// <summary>The qualifiers of a statement, each a property and a value.</summary>
    public static string Qualified(params (string Property, string Value)[] qualifiers) => "\"qualifiers\": " + Snaks(qualifiers);

    /// <summary>The references of a statement, each properties and values.</summary>
    public static string Referring(params (string Property, string Value)[][] references) =>
        "\"references\": [" + string.Join(", ", references.Select(reference => $"{{\"hash\": \"0\", \"snaks\": {Snaks(reference)}}}")) + "]";

    public static string Item(string item) => $"{{\"value\": {{\"entity-type\": \"item\", \"numeric-id\": {item[1..]}, \"id\": \"{item}\"}}, \"type\": \"wikibase-entityid\"}}";

    public static string String(string text) => $"{{\"value\": \"{text}\", \"type\": \"string\"}}";

    public static string Time(string time, int precision = 11, bool isJulian = false, string more = "") =>
        $"{{\"value\": {{\"time\": \"{time}\", \"timezone\": 0, \"precision\": {precision}, \"calendarmodel\": \"http://www.wikidata.org/entity/{(isJulian ? "Q1985786" : "Q1985727")}\"{more}}}, \"type\": \"time\"}}";

    public static string Snak(string property, string value) => value is "somevalue" or "novalue"
        ? $"{{\"snaktype\": \"{value}\", \"property\": \"{property}\"}}"
        : $"{{\"snaktype\": \"value\", \"property\": \"{property}\", \"datavalue\": {value}}}";

    private static string Snaks((string Property, string Value)[] snaks) =>
        "{" + string.Join(", ", snaks.GroupBy(snak => snak.Property).Select(group =>
            $"\"{group.Key}\": [{string.Join(", ", group.Select(snak => Snak(snak.Property, snak.Value)))}]")) + "}";

    private static string PropertyOf(string statement) => statement.Split("\"property\": \"")[1].Split('"')[0];
}
