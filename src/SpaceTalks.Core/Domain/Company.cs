namespace SpaceTalks;

/// <summary>A company. Immutable; equality is by reference.</summary>
public sealed class Company : Organization
{
    internal Company(Id<Organization> id, string name)
        : base(id, name)
    {
    }
}
