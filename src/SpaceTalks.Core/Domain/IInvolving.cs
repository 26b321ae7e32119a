namespace SpaceTalks;

/// <summary>An entity that involves organizations.</summary>
public interface IInvolving
{
    /// <summary>Determines whether the entity involves an organization.</summary>
    /// <param name="organization">The organization.</param>
    bool Involves(Id<Organization> organization);
}
