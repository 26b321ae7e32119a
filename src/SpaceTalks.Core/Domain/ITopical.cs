namespace SpaceTalks;

/// <summary>What is about topics.</summary>
public interface ITopical
{
    /// <summary>Whether it is about a topic, or about one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    bool IsAbout(Id<Topic> topic);
}
