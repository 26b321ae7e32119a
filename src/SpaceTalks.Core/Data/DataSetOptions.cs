using SpaceTalks.Time;
using System;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>
/// The options for reading documents: limits on size, the handling of unknown members, and the conventions for dates in words. Immutable;
/// safe for use by any number of threads.
/// </summary>
/// <remarks>
/// The limits protect against untrusted documents. The defaults are so wide that no genuine data reaches them.
/// </remarks>
public sealed class DataSetOptions
{
    /// <summary>
    /// The default options: unknown members are faults, the limits are wide, and the conventions are <see cref="DateConventions.Default"/>.
    /// </summary>
    public static DataSetOptions Default { get; } = new();

    /// <summary>
    /// The default limits of imports: 67,108,864 bytes, 100,000 entities, and texts of 1,048,576 characters. Real exports stay far below
    /// them, and the memory that an import needs stays below a gigabyte.
    /// </summary>
    public static DataSetOptions Imports { get; } = new() { LengthLimit = 1 << 26, EntityLimit = 100_000, TextLimit = 1 << 20 };

    /// <summary>
    /// The maximum length of a document in bytes, at least 1. By default there is no limit other than that of an array, about two
    /// gigabytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int LengthLimit
    {
        get;
        init => field = Positive(value, nameof(LengthLimit));
    }
    = int.MaxValue;

    /// <summary>
    /// The maximum depth to which objects and arrays are nested, from 1 to 1,000; 64 by default. A data set needs a depth of eight.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 1,000.</exception>
    public int DepthLimit
    {
        get;
        init => field = value is >= 1 and <= 1000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(DepthLimit), value, "Expected a depth from 1 to 1,000.");
    }
    = 64;

    /// <summary>The maximum number of entities and lists of further reports in a document, at least 1; unlimited by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int EntityLimit
    {
        get;
        init => field = Positive(value, nameof(EntityLimit));
    }
    = int.MaxValue;

    /// <summary>The maximum length of a text in UTF-16 code units, at least 1; 16,777,216 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int TextLimit
    {
        get;
        init => field = Positive(value, nameof(TextLimit));
    }
    = 1 << 24;

    /// <summary>
    /// The maximum number of faults that an exception keeps, at least 1; <see cref="DataSetException.FaultLimit"/> by default. All faults
    /// are counted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int FaultLimit
    {
        get;
        init => field = Positive(value, nameof(FaultLimit));
    }
    = DataSetException.FaultLimit;

    /// <summary>
    /// The handling of members that the schema does not define: each is a fault, which is the default, or all are skipped.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public JsonUnmappedMemberHandling UnmappedMemberHandling
    {
        get;
        init => field = value is JsonUnmappedMemberHandling.Disallow or JsonUnmappedMemberHandling.Skip
            ? value
            : throw new ArgumentOutOfRangeException(nameof(UnmappedMemberHandling), value, "Expected Disallow or Skip.");
    }
    = JsonUnmappedMemberHandling.Disallow;

    /// <summary>The conventions for dates in words: a document may say "late August 2025" instead of an EDTF date.</summary>
    /// <exception cref="ArgumentException">"Mid" ends before or together with "early", in a month, a year or a decade.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateConventions Conventions
    {
        get;
        init => field = EnglishPattern.Default.WithConventions(value ?? throw new ArgumentNullException(nameof(Conventions))).Conventions;
    }
    = DateConventions.Default;

    /// <summary>
    /// The catalog to which the data is to be added; null by default. If it is given, links are checked when the documents are read,
    /// against the documents and the catalog. Otherwise they are checked when a catalog is made of the data sets.
    /// </summary>
    public ICatalog? Catalog { get; init; }

    /// <summary>Returns the limits, and whether unknown members are rejected.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"at most {LengthLimit} bytes, {DepthLimit} deep, {EntityLimit} entities, {TextLimit} characters a text, {FaultLimit} faults kept, unknown members {(UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip ? "skipped" : "rejected")}");

    private static int Positive(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A limit must be 1 or more.");
}
