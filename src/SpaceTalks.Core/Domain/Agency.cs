namespace SpaceTalks;

/// <summary>A public body: a space agency, a government, an organization of states. Immutable; equality is by reference.</summary>
public sealed class Agency : Organization
{
    internal Agency(Id<Organization> id, string name)
        : base(id, name)
    {
    }
}
