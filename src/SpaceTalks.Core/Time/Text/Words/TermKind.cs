namespace SpaceTalks.Time;

// What a word does in a phrase for a date, in whatever language.
internal enum TermKind : byte
{
    // A word that no table has, or the end of the text.
    Unknown = 0,

    // A character; the value is the character.
    Sign,

    // Digits; the number and the number of digits are beside it.
    Number,

    // Digits of which some are X.
    Masked,

    // What is named, with the number of it.
    Month,
    Weekday,
    Season,
    Hemisphere,
    Ordinal,
    Unit,
    Part,
    Edge,
    Country,
    Letter,

    Fiscal,
    BeforeChrist,
    AnnoDomini,
    Circa,
    Possibly,
    In,
    Of,
    Filler,
    Some,
    Numbered,
    Named,
    Begun,

    // What governs a date.
    NotBefore,
    After,
    Before,
    By,
    NotAfter,
    Until,
    BareUntil,
    AtLeast,
    Beyond,
    Into,
    Since,
    From,
    Within,
    Between,
    To,
    And,
    Or,
    Each,
    EachOf,
    OneOf,
    UpTo,
    WeekOf,
    Night,

    // What follows a date.
    OrLater,
    OrEarlier,
    AtEarliest,
    AtLatest,
    Onward,
    WithoutEnd,
    WithoutBeginning,
    Present,
    Inclusive,
    Digits,
    Precision,
    AtTime,
    Utc,

    // What is no date.
    NoDate,
    Relative,
    Boundless,
}
