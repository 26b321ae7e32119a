namespace SpaceTalks.Time;

/// <summary>The hemisphere whose seasons a text names.</summary>
public enum SeasonPlace
{
    /// <summary>No hemisphere is given: EDTF's codes 21 to 24, which are taken as northern.</summary>
    Unspecified = 0,

    /// <summary>The northern hemisphere: codes 25 to 28.</summary>
    Northern = 1,

    /// <summary>The southern hemisphere: codes 29 to 32.</summary>
    Southern = 2,
}
