using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The options for importing documents of Wikidata. Immutable; safe for use by any number of threads.</summary>
public sealed class WikidataOptions : ImportOptions
{
    private readonly string[] _languages = ["en"];
    private readonly Dictionary<string, MilestoneKind> _kinds = [];
    private readonly Dictionary<string, Id<Organization>> _organizations = [];
    private readonly Dictionary<string, Id<Official>> _officials = [];
    private readonly Dictionary<string, Id<Place>> _places = [];

    /// <summary>
    /// Creates options with the default values: the source <c>wikidata</c>, a secondary account with the project's own page as its address;
    /// names in English; no default kind; and no catalog.
    /// </summary>
    public WikidataOptions()
        : base("wikidata", SourceKind.SecondaryAccount)
    {
        SourcePublisher = "Wikidata";
        SourceTitle = "Wikidata";
        SourceAddress = new Uri("https://www.wikidata.org/");
    }

    /// <summary>The default options.</summary>
    public static WikidataOptions Default { get; } = new();

    /// <summary>
    /// The codes of the languages in which names and descriptions are imported, in order of preference; <c>en</c> by default. If an entity
    /// has no name in any of them, its name for all languages (<c>mul</c>) is used or, failing that, the name whose language code comes
    /// first, with a note. The list is copied.
    /// </summary>
    /// <exception cref="ArgumentException">The list is empty or contains a blank code.</exception>
    /// <exception cref="ArgumentNullException">The value is null or contains null.</exception>
    public IReadOnlyList<string> Languages
    {
        get => Array.AsReadOnly(_languages);
        init
        {
            _languages = ImportNames.Copy(value, nameof(Languages));
            if (_languages.Length == 0 || Array.Exists(_languages, string.IsNullOrWhiteSpace))
            {
                throw new ArgumentException("Expected at least one code of a language, and none that is blank.", nameof(Languages));
            }
        }
    }

    /// <summary>
    /// The kinds of milestones by class, each class given as its item (a value of P31). They take precedence over the classes that the
    /// library knows: treaties and agreements; meetings, summits and conferences; launches; space missions; resolutions of the Security
    /// Council; wars and conflicts. The kind of an item of several classes is that of the first known one. The dictionary is copied.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A key is not the identifier of an item (<c>Q131569</c>), or two keys differ only in case.
    /// </exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not a member of the enumeration.</exception>
    public IReadOnlyDictionary<string, MilestoneKind> Kinds
    {
        get => new ReadOnlyDictionary<string, MilestoneKind>(_kinds);
        init => _kinds = OfItems(ImportNames.Copy(value, Words.MilestoneKinds, nameof(Kinds)), nameof(Kinds));
    }

    /// <summary>The kind of events whose class is not known; null if such events are not imported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MilestoneKind? DefaultKind
    {
        get;
        init => field = Words.MilestoneKinds.Check(value, nameof(DefaultKind));
    }

    /// <summary>
    /// The organizations that correspond to items, by the identifier of the item. The item may also be a position (<em>Administrator of
    /// NASA</em>); the organization is then the one in which the position is held. The dictionary is copied.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A key is not the identifier of an item (<c>Q23548</c>), two keys differ only in case, or an <see cref="Id{T}"/> is the default
    /// value.
    /// </exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Organization>> Organizations
    {
        get => new ReadOnlyDictionary<string, Id<Organization>>(_organizations);
        init => _organizations = OfItems(ImportNames.Copy(value, nameof(Organizations)), nameof(Organizations));
    }

    /// <summary>The officials that correspond to items, by the identifier of the item. The dictionary is copied.</summary>
    /// <exception cref="ArgumentException">
    /// A key is not the identifier of an item (<c>Q42</c>), two keys differ only in case, or an <see cref="Id{T}"/> is the default value.
    /// </exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Official>> Officials
    {
        get => new ReadOnlyDictionary<string, Id<Official>>(_officials);
        init => _officials = OfItems(ImportNames.Copy(value, nameof(Officials)), nameof(Officials));
    }

    /// <summary>The places that correspond to items, by the identifier of the item. The dictionary is copied.</summary>
    /// <exception cref="ArgumentException">
    /// A key is not the identifier of an item (<c>Q60</c>), two keys differ only in case, or an <see cref="Id{T}"/> is the default value.
    /// </exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Place>> Places
    {
        get => new ReadOnlyDictionary<string, Id<Place>>(_places);
        init => _places = OfItems(ImportNames.Copy(value, nameof(Places)), nameof(Places));
    }

    /// <summary>The names of the variables of a table.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public WikidataColumns Columns
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Columns));
    }
    = WikidataColumns.Default;

    /// <summary>
    /// The day on which the document was retrieved, which is the reporting date of a table; null if it is not known. Entities state the day
    /// of their last change, which takes precedence.
    /// </summary>
    public LocalDate? Retrieved { get; init; }

    private static Dictionary<string, T> OfItems<T>(Dictionary<string, T> values, string property)
    {
        foreach (string item in values.Keys)
        {
            if (!WikidataSnak.IsItem(item))
            {
                throw new ArgumentException("Expected an item of Wikidata, Q and a number, but found " + TextQuotation.Of(item) + ".", property);
            }
        }
        return values;
    }
}
