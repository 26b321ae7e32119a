namespace SpaceTalks;

/// <summary>What kind of event a milestone is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum MilestoneKind
{
    /// <summary>People meet in person.</summary>
    Meeting = 0,

    /// <summary>People talk by telephone or video.</summary>
    Call = 1,

    /// <summary>A working group is set up or at work.</summary>
    WorkingGroup = 2,

    /// <summary>A review or an audit.</summary>
    Review = 3,

    /// <summary>An agreement is concluded or changed.</summary>
    Agreement = 4,

    /// <summary>Something is made known.</summary>
    Announcement = 5,

    /// <summary>A body decides.</summary>
    Decision = 6,

    /// <summary>Sanctions or export controls.</summary>
    Sanctions = 7,

    /// <summary>An armed conflict begins or goes on.</summary>
    Conflict = 8,

    /// <summary>An organization or an enterprise is founded, renamed or reorganized.</summary>
    Founding = 9,

    /// <summary>A launch.</summary>
    Launch = 10,

    /// <summary>A docking.</summary>
    Docking = 11,

    /// <summary>A landing or a splashdown.</summary>
    Landing = 12,

    /// <summary>Something that goes on: crewed operation, reliance, a pause.</summary>
    Operation = 13,

    /// <summary>A test.</summary>
    Test = 14,

    /// <summary>A spacecraft or a facility is lost or damaged.</summary>
    Loss = 15,

    /// <summary>Something is taken out of service or wound up.</summary>
    Retirement = 16,
}
