namespace SpaceTalks.Time;

// The units in which dates are counted.
internal enum DateUnit
{
    Day,
    Week,
    TenDays,
    Month,
    Quarter,
    Third,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}
