namespace SpaceTalks;

/// <summary>An entity that is about topics.</summary>
public interface ITopical
{
    /// <summary>Determines whether the entity is about a topic or a narrower one.</summary>
    /// <param name="topic">The topic.</param>
    bool IsAbout(Id<Topic> topic);
}
