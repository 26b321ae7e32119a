namespace SpaceTalks;

/// <summary>What messages say of lists.</summary>
internal static class Lists
{
    public static string ExpectationOf(string item) => "an array with one item or more, each " + item;

    public static string FaultOfEmpty(string expectation) => "Expected " + expectation + ", but found an empty array.";
}
