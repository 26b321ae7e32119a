namespace SpaceTalks;

/// <summary>Something that is found by its words.</summary>
internal interface ITextual
{
    /// <summary>Whether a test holds for one of its texts (a missing one is empty); those after it are not tried.</summary>
    bool AnyText(TextTest test);
}
