namespace SpaceTalks;

/// <summary>The kinds of organizations, for importers to be told which one another system's are.</summary>
public enum OrganizationKind
{
    /// <summary>A space agency.</summary>
    Agency = 0,

    /// <summary>A company.</summary>
    Company = 1,

    /// <summary>A country and its government.</summary>
    State = 2,

    /// <summary>A body of several countries that is no space agency.</summary>
    InternationalBody = 3,
}
