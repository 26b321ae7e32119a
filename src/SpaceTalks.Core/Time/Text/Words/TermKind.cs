namespace SpaceTalks.Time;

// The role of a word in a phrase for a date, in any language.
internal enum TermKind : byte
{
    // A word that is in no table, or the end of the text.
    Unknown = 0,

    // A character, which is the value.
    Sign,

    // Digits, with the number and the number of digits.
    Number,

    // Digits, some of which are X.
    Masked,

    // Names, with the number of what they name.
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

    // Words that govern a date.
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

    // Words that follow a date.
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

    // Words that are not a date.
    NoDate,
    Relative,
    Boundless,
}
