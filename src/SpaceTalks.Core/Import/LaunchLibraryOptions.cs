using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SpaceTalks;

/// <summary>What documents of Launch Library 2 are linked to. Immutable; safe for use by any number of threads.</summary>
public sealed class LaunchLibraryOptions
{
    private readonly Dictionary<int, Id<Organization>> _organizations = [];
    private readonly Uri _sourceAddress = new("https://thespacedevs.com/llapi");
    private readonly Id<Source> _source = new("ll2");

    /// <summary>The options that hold where nothing else is said: the source <c>ll2</c>, no catalog.</summary>
    public static LaunchLibraryOptions Default { get; } = new();

    /// <summary>The identifier of the source that all reports are from: <c>ll2</c>.</summary>
    /// <exception cref="ArgumentException">The value is the default, which identifies nothing.</exception>
    public Id<Source> Source
    {
        get => _source;
        init => _source = value == default ? throw new ArgumentException("A source has an identifier.", nameof(Source)) : value;
    }

    /// <summary>The address of the source, absolute, http or https: that of the service's own page.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, or neither http nor https.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Uri SourceAddress
    {
        get => _sourceAddress;
        init => _sourceAddress = value is null ? throw new ArgumentNullException(nameof(SourceAddress))
            : value.IsAbsoluteUri && value.Scheme is "http" or "https" ? value
            : throw new ArgumentException("Expected an absolute http or https address.", nameof(SourceAddress));
    }

    /// <summary>Which organizations the service's agencies are, by the number of the agency there. What is given is copied.</summary>
    /// <exception cref="ArgumentException">An identifier is the default, which identifies nothing.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<int, Id<Organization>> Organizations
    {
        get => new ReadOnlyDictionary<int, Id<Organization>>(_organizations);
        init
        {
            foreach (KeyValuePair<int, Id<Organization>> pair in value ?? throw new ArgumentNullException(nameof(Organizations)))
            {
                _organizations[pair.Key] = pair.Value == default
                    ? throw new ArgumentException("An organization has an identifier.", nameof(Organizations))
                    : pair.Value;
            }
        }
    }

    /// <summary>
    /// The catalog that the data is for; null where there is none. What it has, by the identifier that an import gives, by name or, for
    /// organizations, by abbreviation, is linked to and not made again; for a milestone that it has from an earlier import, further
    /// reports are made, unless it has the same ones.
    /// </summary>
    public ICatalog? Catalog { get; init; }

    /// <summary>The options whose limits a document keeps to: <see cref="DataSetOptions.Imports"/> unless others are given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DataSetOptions Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Limits));
    }
    = DataSetOptions.Imports;

    /// <summary>The source, and what it is linked to.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Source}, {Organizations.Count} organizations known by number, ") + (Catalog is null ? "without a catalog" : "with a catalog");
}
