namespace SpaceTalks;

/// <summary>What involves organizations.</summary>
public interface IInvolving
{
    /// <summary>Whether it involves an organization.</summary>
    /// <param name="organization">The organization.</param>
    bool Involves(Id<Organization> organization);
}
