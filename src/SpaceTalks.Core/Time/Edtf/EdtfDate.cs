using System;
using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A date as EDTF writes it: a year, a season or grouping, a month or a day, with unspecified digits and qualifiers if the source has them.
/// It is the component from which a <see cref="When"/> is made, and denotes a set of single days.
/// </summary>
/// <remarks>
/// An immutable value of 16 bytes that keeps its notation exactly; equality is equality of notation. The default value is the year
/// <c>0000</c>. Instances come from <see cref="When.Parse(string)"/> and the factories of <see cref="When"/>, so an invalid date cannot be
/// created. Reference: ISO 8601-2:2019 Annex A, Library of Congress EDTF specification of 2019.
/// </remarks>
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    // The layout of _bits, from the lowest bit.
    private const int MonthShift = 0;           // 6 bits: 0-12, or a sub-year code 21-41; unspecified digits count as 0
    private const int MonthMaskShift = 6;       // 2 bits: units, tens unspecified
    private const int DayShift = 8;             // 5 bits
    private const int DayMaskShift = 13;        // 2 bits: units, tens unspecified
    private const int YearMaskShift = 15;       // 4 bits: units … thousands unspecified
    private const int QualifierShift = 19;      // 12 bits: two bits left and two bits right of year, month and day
    private const int PartsShift = 31;          // 2 bits: 0 year, 1 year and month, 2 year, month and day
    private const int ExponentShift = 33;       // 5 bits: 0-18
    private const int SignificantShift = 38;    // 5 bits: 0-19, 0 for none
    private const int LongYearShift = 43;       // 1 bit: written with a Y
    private const int HasExponentShift = 44;    // 1 bit: written with an E

    // Unspecified digits, significant digits or a long year.
    private const ulong Uncommon = (3UL << MonthMaskShift) | (3UL << DayMaskShift) | (15UL << YearMaskShift)
        | (31UL << SignificantShift) | (1UL << LongYearShift);

    internal const int UnspecifiedMonthOrDay = 3;
    internal const int UnspecifiedYear = 15;

    private readonly long _year;
    private readonly ulong _bits;

    private EdtfDate(long year, ulong bits)
    {
        _year = year;
        _bits = bits;
    }

    internal static EdtfDate FromYear(long year) =>
        new(year, year is < -9999 or > 9999 ? 1UL << LongYearShift : 0);

    internal static EdtfDate FromMonth(long year, int monthOrSubYear) =>
        new(year, (1UL << PartsShift) | (uint)monthOrSubYear);

    internal static EdtfDate FromDay(long year, int month, int day) =>
        new(year, (2UL << PartsShift) | (uint)month | ((uint)day << DayShift));

    internal EdtfDate WithLongYear(int exponent, bool hasExponent) =>
        new(_year, _bits | (1UL << LongYearShift) | ((ulong)(uint)exponent << ExponentShift)
            | (hasExponent ? 1UL << HasExponentShift : 0));

    internal EdtfDate WithSignificantDigits(int digits) => new(_year, _bits | ((ulong)(uint)digits << SignificantShift));

    internal EdtfDate WithMasks(int yearMask, int monthMask, int dayMask) =>
        new(_year, _bits | ((uint)yearMask << YearMaskShift) | ((uint)monthMask << MonthMaskShift) | ((uint)dayMask << DayMaskShift));

    // Adds a qualifier to the left or right of a component (0 year, 1 month, 2 day).
    internal EdtfDate WithQualifier(int component, bool right, Qualifier qualifier) =>
        new(_year, _bits | ((ulong)qualifier << (QualifierShift + (4 * component) + (right ? 2 : 0))));

    // Adds a qualifier of the date as a whole.
    internal EdtfDate QualifiedBy(Qualifier qualifier) =>
        qualifier == Qualifier.None ? this : WithQualifier(LastComponent, right: true, qualifier | Written(LastComponent, right: true));

    internal EdtfDate WithoutQualifiers() => new(_year, _bits & ~(0xFFFUL << QualifierShift));

    // The number of the last component: 0 year, 1 month, 2 day.
    internal int LastComponent => Parts;

    private int Field(int shift, int mask) => unchecked((int)(_bits >> shift) & mask);

    private int Parts => Field(PartsShift, 3);

    internal int MonthCode => Field(MonthShift, 63);

    internal int MonthMask => Field(MonthMaskShift, 3);

    internal int DayOfMonth => Field(DayShift, 31);

    internal int DayMask => Field(DayMaskShift, 3);

    internal int YearMask => Field(YearMaskShift, 15);

    internal int Exponent => Field(ExponentShift, 31);

    internal bool IsLongYear => Field(LongYearShift, 1) != 0;

    internal bool HasExponent => Field(HasExponentShift, 1) != 0;

    internal long WrittenYear => _year;

    internal Qualifier Written(int component, bool right) =>
        (Qualifier)Field(QualifierShift + (4 * component) + (right ? 2 : 0), 3);

    /// <summary>The smallest unit that the date gives.</summary>
    public DatePrecision Precision => Parts switch
    {
        0 => DatePrecision.Year,
        1 => MonthCode > 12 ? DatePrecision.SubYear : DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>
    /// The year, in astronomical numbering (0 is 1 BC); null if a digit of it is unspecified. With significant digits it is the estimate
    /// (1950 for <c>1950S2</c>).
    /// </summary>
    public long? Year => YearMask == 0 ? _year : null;

    /// <summary>The month, from 1 to 12; null if there is none or a digit of it is unspecified.</summary>
    public int? Month => Parts > 0 && MonthCode <= 12 && MonthMask == 0 ? MonthCode : null;

    /// <summary>The day of the month, from 1 to 31; null if there is none or a digit of it is unspecified.</summary>
    public int? Day => Parts == 2 && DayMask == 0 ? DayOfMonth : null;

    /// <summary>The season or grouping in place of the month; null if there is none.</summary>
    public SubYear? SubYear => MonthCode > 12 ? (SubYear)MonthCode : null;

    /// <summary>The number of leading digits of the year that are significant (<c>S</c>); null if it is not given.</summary>
    public int? SignificantDigits => Field(SignificantShift, 31) is > 0 and int digits ? digits : null;

    /// <summary>A value indicating whether any digit is unspecified (<c>X</c>; ISO 8601-2:2019, clause 8.2).</summary>
    public bool HasUnspecifiedDigits => (YearMask | MonthMask | DayMask) != 0;

    /// <summary>The qualifiers that apply to the year, from either side of it.</summary>
    public Qualifier YearQualifier => Written(0, false) | Written(0, true) | Written(1, true) | Written(2, true);

    /// <summary>The qualifiers that apply to the month, season or grouping; none if there is no such part.</summary>
    public Qualifier MonthQualifier => Written(1, false) | Written(1, true) | Written(2, true);

    /// <summary>The qualifiers that apply to the day; none if there is no day.</summary>
    public Qualifier DayQualifier => Written(2, false) | Written(2, true);

    /// <summary>A value indicating whether any component is qualified.</summary>
    public bool IsQualified => Field(QualifierShift, 0xFFF) != 0;

    /// <summary>A value indicating whether the date denotes exactly one day.</summary>
    public bool IsPrecise => GetDays().IsSingle;

    /// <summary>The first possible day; null if it lies outside the years −9998 to 9999.</summary>
    public LocalDate? Earliest => GetDays().First.ToLocalDate();

    /// <summary>The last possible day; null if it lies outside the years −9998 to 9999.</summary>
    public LocalDate? Latest => GetDays().Last.ToLocalDate();

    // The lowest EDTF level that includes this notation, from 0 to 2.
    internal int Level
    {
        get
        {
            int yearMask = YearMask;
            bool partialMask = MonthMask is not (0 or UnspecifiedMonthOrDay) || DayMask is not (0 or UnspecifiedMonthOrDay)
                || (yearMask != 0 && (yearMask is not (1 or 3) || Parts > 0))
                || (MonthMask != 0 && Parts == 2 && DayMask == 0);
            bool partialQualifier = (Field(QualifierShift, 0xFFF) & ~(0xC << (4 * Parts))) != 0;
            if (partialMask || partialQualifier || HasExponent || SignificantDigits is not null || MonthCode > 24)
            {
                return 2;
            }
            return _year < 0 || IsLongYear || HasUnspecifiedDigits || IsQualified || MonthCode > 12 ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => _year == other._year && _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_year.GetHashCode() * 397) ^ _bits.GetHashCode());

    /// <summary>Determines whether two dates have the same notation.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Determines whether two dates have different notations.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Returns the date in EDTF, as it was written.</summary>
    public override string ToString() => EdtfWriter.ToText(this);
}
