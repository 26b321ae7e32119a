namespace SpaceTalks;

/// <summary>The kind of event that a milestone is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum MilestoneKind
{
    /// <summary>A meeting in person.</summary>
    Meeting = 0,

    /// <summary>A conversation by telephone or video.</summary>
    Call = 1,

    /// <summary>The formation or work of a working group.</summary>
    WorkingGroup = 2,

    /// <summary>A review or an audit.</summary>
    Review = 3,

    /// <summary>The conclusion or amendment of an agreement.</summary>
    Agreement = 4,

    /// <summary>A public announcement.</summary>
    Announcement = 5,

    /// <summary>A decision by a body.</summary>
    Decision = 6,

    /// <summary>Sanctions or export controls.</summary>
    Sanctions = 7,

    /// <summary>The beginning or continuation of an armed conflict.</summary>
    Conflict = 8,

    /// <summary>The founding, renaming or reorganization of an organization or enterprise.</summary>
    Founding = 9,

    /// <summary>A launch.</summary>
    Launch = 10,

    /// <summary>A docking.</summary>
    Docking = 11,

    /// <summary>A landing or a splashdown.</summary>
    Landing = 12,

    /// <summary>A continuing activity: crewed operation, dependence, a pause.</summary>
    Operation = 13,

    /// <summary>A test.</summary>
    Test = 14,

    /// <summary>The loss of or damage to a spacecraft or facility.</summary>
    Loss = 15,

    /// <summary>A retirement from service or a winding-up.</summary>
    Retirement = 16,
}
