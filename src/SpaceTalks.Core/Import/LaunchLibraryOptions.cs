using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SpaceTalks;

/// <summary>The options for importing documents of Launch Library 2. Immutable; safe for use by any number of threads.</summary>
public sealed class LaunchLibraryOptions : ImportOptions
{
    private readonly Dictionary<int, Id<Organization>> _organizations = [];

    /// <summary>
    /// Creates options with the default values: the source <c>ll2</c>, a secondary account with the service's own page as its address, and
    /// no catalog.
    /// </summary>
    public LaunchLibraryOptions()
        : base("ll2", SourceKind.SecondaryAccount)
    {
        SourcePublisher = "The Space Devs";
        SourceTitle = "Launch Library 2";
        SourceAddress = new Uri("https://thespacedevs.com/llapi");
    }

    /// <summary>The default options.</summary>
    public static LaunchLibraryOptions Default { get; } = new();

    /// <summary>
    /// The organizations that correspond to the service's agencies, by the number of the agency in the service. The dictionary is copied.
    /// </summary>
    /// <exception cref="ArgumentException">An identifier is the default value, which identifies nothing.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<int, Id<Organization>> Organizations
    {
        get => new ReadOnlyDictionary<int, Id<Organization>>(_organizations);
        init
        {
            foreach (KeyValuePair<int, Id<Organization>> pair in value ?? throw new ArgumentNullException(nameof(Organizations)))
            {
                _organizations[pair.Key] = pair.Value == default
                    ? throw new ArgumentException("Expected the identifiers of organizations, not the default.", nameof(Organizations))
                    : pair.Value;
            }
        }
    }

    /// <summary>Returns the source, and what the data is linked to.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Source}, {Organizations.Count} organizations known by number, ") + (Catalog is null ? "without a catalog" : "with a catalog");
}
