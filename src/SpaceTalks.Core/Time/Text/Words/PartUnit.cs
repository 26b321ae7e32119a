namespace SpaceTalks.Time;

// The parts into which a period is divided.
internal enum PartUnit
{
    None,

    // "Early", "mid", "late", by the conventions.
    Third,

    // Ten days of a month, whatever the conventions.
    TenDays,

    Half,

    Quarter,

    // The first or the last day.
    Boundary,
}
