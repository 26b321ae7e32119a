namespace SpaceTalks.Time;

/// <summary>Where the seasons that a text names are those of.</summary>
public enum SeasonPlace
{
    /// <summary>No place is said: EDTF's codes 21 to 24, which are read as northern.</summary>
    Unspecified = 0,

    /// <summary>The northern hemisphere: codes 25 to 28.</summary>
    Northern = 1,

    /// <summary>The southern hemisphere: codes 29 to 32.</summary>
    Southern = 2,
}
