namespace SpaceTalks;

/// <summary>The kind of an organization, for telling an importer what an organization of another system is.</summary>
public enum OrganizationKind
{
    /// <summary>A space agency.</summary>
    Agency = 0,

    /// <summary>A company.</summary>
    Company = 1,

    /// <summary>A country and its government.</summary>
    State = 2,

    /// <summary>A body of several countries that is not a space agency.</summary>
    InternationalBody = 3,
}
