using System;

namespace SpaceTalks;

/// <summary>Something that is found by its words.</summary>
internal interface ITextual
{
    /// <summary>Whether a test holds for one of its texts, of which null is none; those after it are not tried.</summary>
    bool AnyText(Func<string?, bool> test);
}
