namespace SpaceTalks;

/// <summary>The kinds of organizations, by which importers are told what the organizations of another system are.</summary>
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
