using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace SpaceTalks.Samples;

/// <summary>The answer of a tool: lines for readers, JSON in the form of the library for programs, and the sources of both.</summary>
/// <param name="view">The view that is answered from; null for an answer that is not about a day.</param>
internal sealed class Answer(View? view = null)
{
    private const string NotYet = " (perhaps not known yet on that day)";

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForSpaceTalks();

    private readonly StringBuilder _text = new();
    private readonly JsonObject _json = [];
    private readonly List<Source> _sources = [];
    private readonly List<string> _doubtful = [];

    /// <summary>A value as the library writes it.</summary>
    public static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, Json)!;

    public static JsonArray Nodes<T>(IEnumerable<T> values) => [.. values.Select(Node)];

    public static CallToolResult Fault(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };

    /// <summary>A text as a message shows it: its beginning, on one line.</summary>
    public static string Quote(string text) => "\"" + Shorten(text) + "\"";

    public static string Shorten(string text)
    {
        const int Most = 60;
        string start = text.Length <= Most ? text : text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)] + "…";
        return string.Concat(start.Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:X4}" : letter.ToString()));
    }

    public Answer Say(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public Answer Say(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Say(line);
        }
        return this;
    }

    public Answer With(string name, JsonNode? value)
    {
        _json.Add(name, value);
        return this;
    }

    /// <summary>Says who reported something, and when.</summary>
    public Answer Cite(string what, Report report) => report.Reported is { } reported
        ? Cite(what, report.Source, $"{report.Citation}, reported {reported:E}")
        : Cite(what, report.Citation);

    public Answer Cite(string what, Citation citation) => Cite(what, citation.Source, $"{citation}{Dated(citation.Source)}");

    public Answer Cite(string what, Source source) => Cite(what, source, $"{source}{Dated(source)}");

    /// <summary>Marks a milestone that may not have been known yet, or not like this.</summary>
    public string Doubt(Milestone milestone)
    {
        if (view?.IsDoubtful(milestone) != true)
        {
            return string.Empty;
        }
        _doubtful.Add(milestone.Id.Value);
        return NotYet;
    }

    /// <summary>Adds a source to the list at the end of the JSON.</summary>
    public Answer Mention(params IEnumerable<Source> sources)
    {
        _sources.AddRange(sources.Except(_sources));
        return this;
    }

    /// <summary>One page of a list: says how many there are in all, and how to get the rest.</summary>
    public Answer Page<T>(string what, string ifNone, IReadOnlyCollection<T> page, int total, int skip, Action<T> tell)
    {
        Say(total == 0 ? $"{what}: none. {ifNone}"
            : page.Count == 0 ? Format($"{what}: {total}. With skip {skip}, none is left; expected a skip below {total}.")
            : page.Count == total ? Format($"{what}: {total}.")
            : Format($"{what}: {total}. These are {skip + 1} to {skip + page.Count}:"));
        foreach (T item in page)
        {
            Say(string.Empty);
            tell(item);
        }
        With("total", total).With("skip", skip);
        if (skip + page.Count is int next && page.Count > 0 && next < total)
        {
            Say(string.Empty).Say(Format($"There are {total - next} more: call again with skip {next}.")).With("next", next);
        }
        return this;
    }

    public CallToolResult ToResult()
    {
        if (view is not null)
        {
            With("day", Dates.Iso(view.Day));
        }
        if (view?.HasChosenDay == true)
        {
            With("perhapsNotKnownYet", new JsonObject
            {
                ["milestones"] = Nodes(_doubtful),
                ["sources"] = Nodes(_sources.Where(view.IsDoubtful).Select(source => source.Id)),
            });
        }
        With("sources", Nodes(_sources));
        return new() { Content = [new TextContentBlock { Text = _text.ToString().TrimEnd() }], StructuredContent = JsonSerializer.SerializeToElement(_json) };
    }

    private Answer Cite(string what, Source source, string cited) =>
        Mention(source).Say($"{what}{cited}"
            + (source.Address is null ? string.Empty : $" <{source.Address.OriginalString}>")
            + (view?.IsDoubtful(source) == true ? NotYet : string.Empty));

    private static string Dated(Source source) => source.Date is { } date ? $", dated {date:E}" : string.Empty;

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
