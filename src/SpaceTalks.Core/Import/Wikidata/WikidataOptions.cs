using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The options for documents of Wikidata. Immutable; safe for use by any number of threads.</summary>
public sealed class WikidataOptions : ImportOptions
{
    private readonly string[] _languages = ["en"];
    private readonly Dictionary<string, MilestoneKind> _kinds = [];
    private readonly Dictionary<string, Id<Organization>> _organizations = [];
    private readonly Dictionary<string, Id<Official>> _officials = [];
    private readonly Dictionary<string, Id<Place>> _places = [];

    /// <summary>
    /// Makes options that hold where nothing else is said: the source <c>wikidata</c>, a secondary account with the project's own page as
    /// its address, names in English, no default kind and no catalog.
    /// </summary>
    public WikidataOptions()
        : base("wikidata", SourceKind.SecondaryAccount)
    {
        SourcePublisher = "Wikidata";
        SourceTitle = "Wikidata";
        SourceAddress = new Uri("https://www.wikidata.org/");
    }

    /// <summary>The options that hold where nothing else is said.</summary>
    public static WikidataOptions Default { get; } = new();

    /// <summary>
    /// The codes of the languages in which names and descriptions are carried, the first first: <c>en</c>. Where there is none in them, the
    /// name for all languages (<c>mul</c>) is carried, and where there is none of these either, that of the first code, with a note. What is
    /// given is copied.
    /// </summary>
    /// <exception cref="ArgumentException">The list is empty, or has a blank code.</exception>
    /// <exception cref="ArgumentNullException">The value is null, or has null among its items.</exception>
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
    /// The kinds of milestones that classes are, by the item of the class (a value of P31). They go before the classes that are known:
    /// treaties and agreements, meetings, summits and conferences, launches, space missions, resolutions of the Security Council, wars and
    /// conflicts. What belongs to several is of the first that is known. The dictionary is copied.
    /// </summary>
    /// <exception cref="ArgumentException">A key is no item, such as <c>Q131569</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is no member of the enumeration.</exception>
    public IReadOnlyDictionary<string, MilestoneKind> Kinds
    {
        get => new ReadOnlyDictionary<string, MilestoneKind>(_kinds);
        init => _kinds = OfItems(ImportNames.Copy(value, Words.MilestoneKinds, nameof(Kinds)), nameof(Kinds));
    }

    /// <summary>The kind of events whose class is not known; null where they are not carried.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public MilestoneKind? DefaultKind
    {
        get;
        init => field = Words.MilestoneKinds.Check(value, nameof(DefaultKind));
    }

    /// <summary>
    /// The organizations that items are. An item that is a position (<em>Administrator of NASA</em>) may stand here too: the organization is
    /// where it is held. The dictionary is copied.
    /// </summary>
    /// <exception cref="ArgumentException">A key is no item, such as <c>Q23548</c>, or an identifier is the default.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Organization>> Organizations
    {
        get => new ReadOnlyDictionary<string, Id<Organization>>(_organizations);
        init => _organizations = OfItems(ImportNames.Copy(value, nameof(Organizations)), nameof(Organizations));
    }

    /// <summary>The officials that items are. The dictionary is copied.</summary>
    /// <exception cref="ArgumentException">A key is no item, such as <c>Q42</c>, or an identifier is the default.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Official>> Officials
    {
        get => new ReadOnlyDictionary<string, Id<Official>>(_officials);
        init => _officials = OfItems(ImportNames.Copy(value, nameof(Officials)), nameof(Officials));
    }

    /// <summary>The places that items are. The dictionary is copied.</summary>
    /// <exception cref="ArgumentException">A key is no item, such as <c>Q60</c>, or an identifier is the default.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, Id<Place>> Places
    {
        get => new ReadOnlyDictionary<string, Id<Place>>(_places);
        init => _places = OfItems(ImportNames.Copy(value, nameof(Places)), nameof(Places));
    }

    /// <summary>The names of the variables of a table, by what each holds.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public WikidataColumns Columns
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Columns));
    }
    = WikidataColumns.Default;

    /// <summary>
    /// The day on which the document was retrieved, which a table does not say: what it tells was reported on that day. Null where it is not
    /// known. Entities say when they were last changed, which goes before this day.
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
