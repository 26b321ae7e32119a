namespace SpaceTalks.Time;

/// <summary>
/// The seasons and groupings of months that EDTF writes in place of a month (codes 21 to 41; ISO 8601-2:2019, clause 8.3). Each value is
/// its code.
/// </summary>
public enum SubYear
{
    /// <summary>Spring, without a hemisphere; taken as northern: March to May.</summary>
    Spring = 21,

    /// <summary>Summer, without a hemisphere; taken as northern: June to August.</summary>
    Summer = 22,

    /// <summary>Autumn, without a hemisphere; taken as northern: September to November.</summary>
    Autumn = 23,

    /// <summary>Winter, without a hemisphere; taken as northern: December to February of the next year.</summary>
    Winter = 24,

    /// <summary>Spring in the northern hemisphere: March to May.</summary>
    NorthernSpring = 25,

    /// <summary>Summer in the northern hemisphere: June to August.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn in the northern hemisphere: September to November.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter in the northern hemisphere: December to February of the next year.</summary>
    NorthernWinter = 28,

    /// <summary>Spring in the southern hemisphere: September to November.</summary>
    SouthernSpring = 29,

    /// <summary>Summer in the southern hemisphere: December to February of the next year.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn in the southern hemisphere: March to May.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter in the southern hemisphere: June to August.</summary>
    SouthernWinter = 32,

    /// <summary>The first quarter: January to March.</summary>
    Quarter1 = 33,

    /// <summary>The second quarter: April to June.</summary>
    Quarter2 = 34,

    /// <summary>The third quarter: July to September.</summary>
    Quarter3 = 35,

    /// <summary>The fourth quarter: October to December.</summary>
    Quarter4 = 36,

    /// <summary>The first third of a year: January to April.</summary>
    Quadrimester1 = 37,

    /// <summary>The second third of a year: May to August.</summary>
    Quadrimester2 = 38,

    /// <summary>The last third of a year: September to December.</summary>
    Quadrimester3 = 39,

    /// <summary>The first half of a year: January to June.</summary>
    Semestral1 = 40,

    /// <summary>The second half of a year: July to December.</summary>
    Semestral2 = 41,
}
