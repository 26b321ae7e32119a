namespace SpaceTalks.Time;

// What a period is parted into.
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
