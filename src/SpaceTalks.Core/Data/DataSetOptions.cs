using SpaceTalks.Time;
using System;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>
/// How documents are read: what is refused because it is too large, what happens to members that nobody knows, and what dates in words
/// mean. Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>The limits are for documents of strangers. By default they are so wide that only what cannot be data meets them.</remarks>
public sealed class DataSetOptions
{
    /// <summary>The default: unknown members are faults, the limits wide, the conventions those of <see cref="DateConventions.Default"/>.</summary>
    public static DataSetOptions Default { get; } = new();

    /// <summary>
    /// The limits of imports where no others are given: 67,108,864 bytes, 100,000 entities, texts of 1,048,576 characters. What people export
    /// stays far below them, and the memory that an import needs stays below a gigabyte.
    /// </summary>
    public static DataSetOptions Imports { get; } = new() { LengthLimit = 1 << 26, EntityLimit = 100_000, TextLimit = 1 << 20 };

    /// <summary>How many bytes a document has at most, from 1; by default as many as there can be, some two gigabytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int LengthLimit
    {
        get;
        init => field = Positive(value, nameof(LengthLimit));
    }
    = int.MaxValue;

    /// <summary>How deep objects and arrays are nested at most, from 1 to 1,000; by default 64. A data set needs eight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 1,000.</exception>
    public int DepthLimit
    {
        get;
        init => field = value is >= 1 and <= 1000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(DepthLimit), value, "A depth is from 1 to 1,000.");
    }
    = 64;

    /// <summary>How many entities, and lists of further reports, a document has at most, from 1; by default as many as there can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int EntityLimit
    {
        get;
        init => field = Positive(value, nameof(EntityLimit));
    }
    = int.MaxValue;

    /// <summary>How many UTF-16 code units a text has at most, from 1; by default 16,777,216.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int TextLimit
    {
        get;
        init => field = Positive(value, nameof(TextLimit));
    }
    = 1 << 24;

    /// <summary>How many faults an exception keeps at most, from 1; all are counted. By default <see cref="DataSetException.FaultLimit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int FaultLimit
    {
        get;
        init => field = Positive(value, nameof(FaultLimit));
    }
    = DataSetException.FaultLimit;

    /// <summary>
    /// What happens to members of an object that the schema does not have: each is a fault, which is the default, or all are stepped over.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public JsonUnmappedMemberHandling UnmappedMemberHandling
    {
        get;
        init => field = value is JsonUnmappedMemberHandling.Disallow or JsonUnmappedMemberHandling.Skip
            ? value
            : throw new ArgumentOutOfRangeException(nameof(UnmappedMemberHandling), value, "Unknown members are refused or stepped over.");
    }
    = JsonUnmappedMemberHandling.Disallow;

    /// <summary>What dates in words mean: a document may say "late August 2025" where it does not say it in EDTF.</summary>
    /// <exception cref="ArgumentException">"Mid" ends before or with "early", in a month, a year or a decade.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateConventions Conventions
    {
        get;
        init => field = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }
    = DateConventions.Default;

    /// <summary>
    /// The catalog that the data is to be added to. Where it is given, links are checked when the documents are read: to what is in them
    /// and in the catalog. Otherwise that is done when a catalog is made of them. Null by default.
    /// </summary>
    public ICatalog? Catalog { get; init; }

    /// <summary>The limits, and whether unknown members are refused.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"at most {LengthLimit} bytes, {DepthLimit} deep, {EntityLimit} entities, {TextLimit} characters a text, {FaultLimit} faults kept, unknown members {(UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip ? "stepped over" : "refused")}");

    private static int Positive(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A limit is 1 or more.");
}
