namespace SpaceTalks;

// The wording of messages and schemas about lists.
internal static class Lists
{
    public static string ExpectationOf(string item) => "an array of one or more items, each " + item;

    public static string FaultOfEmpty(string expectation) => "Expected " + expectation + ", but found an empty array.";

    public static void WriteSchema<T>(SchemaWriter writer, Shape<T> item)
    {
        writer.Json.WriteString("type", "array");
        writer.Json.WriteNumber("minItems", 1);
        writer.Json.WriteStartObject("items");
        item.WriteSchema(writer);
        writer.Json.WriteEndObject();
    }
}
