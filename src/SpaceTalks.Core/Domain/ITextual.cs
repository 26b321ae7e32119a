namespace SpaceTalks;

// Something that is found by its words.
internal interface ITextual
{
    // Whether a test holds for one of its texts (a missing one is empty); those after it are not tried.
    bool AnyText(TextTest test);
}
