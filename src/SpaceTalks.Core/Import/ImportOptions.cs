using System;

namespace SpaceTalks;

/// <summary>
/// The options shared by the importers of other systems' documents: the source of the reports, the catalog for which the data is meant, and
/// limits. Immutable; safe for use by any number of threads.
/// </summary>
public abstract class ImportOptions
{
    private Id<Source> _source;
    private Uri? _sourceAddress;
    private string? _sourceTitle;
    private string? _sourcePublisher;

    private protected ImportOptions(string source, SourceKind kind)
    {
        _source = new Id<Source>(source);
        SourceKind = kind;
    }

    /// <summary>The identifier of the source of the reports, unless the document names another.</summary>
    /// <exception cref="ArgumentException">The value is the default value, which identifies nothing.</exception>
    public Id<Source> Source
    {
        get => _source;
        init => _source = value == default ? throw new ArgumentException("Expected the identifier of a source, not the default.", nameof(Source)) : value;
    }

    /// <summary>The title of the source; null for none.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? SourceTitle
    {
        get => _sourceTitle;
        init => _sourceTitle = NotBlank(value, nameof(SourceTitle));
    }

    /// <summary>The publisher of the source; null for none.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? SourcePublisher
    {
        get => _sourcePublisher;
        init => _sourcePublisher = NotBlank(value, nameof(SourcePublisher));
    }

    /// <summary>The kind of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public SourceKind SourceKind
    {
        get;
        init => field = Words.SourceKinds[Words.SourceKinds.WordOf(value, nameof(SourceKind))];
    }

    /// <summary>The address of the source, an absolute http or https URL; null for none.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, or its scheme is neither http nor https.</exception>
    public Uri? SourceAddress
    {
        get => _sourceAddress;
        init => _sourceAddress = value is null or { IsAbsoluteUri: true, Scheme: "http" or "https" } ? value
            : throw new ArgumentException("Expected an absolute http or https address.", nameof(SourceAddress));
    }

    /// <summary>
    /// The catalog for which the data is meant; null if there is none. An entity that it has, by the identifier that an import gives, by
    /// name or, for organizations, by abbreviation, is linked to and not created again. For a milestone that it has from an earlier import,
    /// further reports are created, unless it already has the same ones.
    /// </summary>
    public ICatalog? Catalog { get; init; }

    /// <summary>The options whose limits apply to a document; <see cref="DataSetOptions.Imports"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DataSetOptions Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Limits));
    }
    = DataSetOptions.Imports;

    /// <summary>Returns the source, and whether there is a catalog.</summary>
    public override string ToString() => Source + (Catalog is null ? ", without a catalog" : ", with a catalog");

    // The record of the source; null if the catalog has it.
    internal RecordTable<SourceRecord>? MakeSource(ImportLog log, int offset, string path)
    {
        if (Catalog?.Entities.Sources.Find(Source.Value) is not null)
        {
            return null;
        }
        SourceRecord record = new()
        {
            Id = Source.Value,
            Publisher = SourcePublisher,
            Title = SourceTitle,
            Address = SourceAddress?.OriginalString,
            Kind = Words.SourceKinds.WordOf(SourceKind),
        };
        log.SetOrigin(record, offset, path);
        return new RecordTable<SourceRecord>([record]);
    }

    private static string? NotBlank(string? text, string name) =>
        text is null || !string.IsNullOrWhiteSpace(text) ? text : throw new ArgumentException("Expected a text that is not blank, or null.", name);
}
