namespace SpaceTalks.Time;

// The units that dates are counted in.
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
