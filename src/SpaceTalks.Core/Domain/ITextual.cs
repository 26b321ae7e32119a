namespace SpaceTalks;

// Something that can be found by its words.
internal interface ITextual
{
    // Applies a test to the texts (a missing one is empty) until it succeeds.
    bool AnyText(TextTest test);
}
