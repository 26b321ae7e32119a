using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Parses the texts of queries over a kind of entity, by this grammar:
//
//   choice = all { "OR" all }
//   all = condition { condition }
//   condition = ["-"] ( "(" choice ")" | key ":" values | words | "*" )
//
// Settings stand between the conditions at the top level.
internal sealed class QueryReader<T>
    where T : class
{
    // The number of keys that a message suggests.
    private const int NearKeys = 3;

    private readonly QueryVocabulary<T> _vocabulary;
    private readonly QueryScanner _scanner;
    private readonly QuerySettings<T> _settings;
    private QueryToken _token;
    private QueryFault? _fault;

    private QueryReader(string text, QueryVocabulary<T> vocabulary)
    {
        _vocabulary = vocabulary;
        _scanner = new QueryScanner(text);
        _settings = new QuerySettings<T>(vocabulary);
    }

    // Returns null, with a fault, if the text is not a query.
    public static Query<T>? Read(string text, Query<T> source, QueryVocabulary<T> vocabulary, out QueryFault? fault)
    {
        if (text.Length > QueryText.LongestLength)
        {
            fault = new QueryFault(
                QueryText.LongestLength, text.Length - QueryText.LongestLength, "the end of the text, which can have at most 4096 characters");
            return null;
        }
        QueryReader<T> reader = new(text, vocabulary);
        Filter<T>? filter = reader.ReadText();
        Query<T>? query = filter is null ? null : reader._settings.Apply(filter is EverythingFilter<T> ? source : source.Where(filter), filter);
        fault = query is null ? reader._fault ?? reader._scanner.Fault ?? reader._settings.Fault : null;
        return query;
    }

    private Filter<T>? ReadText()
    {
        if (!Advance() || ReadChoice(0) is not { } filter)
        {
            return null;
        }
        return _token.Kind == QueryTokenKind.End ? filter : Fail(_token, "a condition or the end of the text", "no parenthesis is open here");
    }

    private Filter<T>? ReadChoice(int depth)
    {
        List<Filter<T>> branches = [];
        QueryToken first = _token;
        while (true)
        {
            if (ReadAll(depth, branches.Count == 0) is not { } branch)
            {
                return null;
            }
            branches.Add(branch);
            if (_token.Kind != QueryTokenKind.Or)
            {
                return OrFilter<T>.Of(branches) ?? FailDeep(first);
            }
            if (depth == 0 && _settings.First is { } setting)
            {
                return FailSetting(setting);
            }
            if (!Advance())
            {
                return null;
            }
        }
    }

    private Filter<T>? ReadAll(int depth, bool isFirst)
    {
        List<Filter<T>> conditions = [];
        QueryToken first = _token;
        while (_token.Kind is not (QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.Or))
        {
            if (_token.Kind == QueryTokenKind.Key && QuerySettings<T>.IsSetting(_token.Text))
            {
                if (depth > 0 || !isFirst)
                {
                    return FailSetting(_token);
                }
                if (!ReadSetting())
                {
                    return null;
                }
                continue;
            }
            if (ReadCondition(depth) is not { } condition)
            {
                return null;
            }
            conditions.Add(condition);
        }
        // The empty text means everything, and so does a text of settings alone.
        bool mayBeEmpty = depth == 0 && isFirst && _token.Kind == QueryTokenKind.End;
        return conditions.Count > 0 || mayBeEmpty || (_settings.First is not null && depth == 0 && isFirst && _token.Kind == QueryTokenKind.Or)
            ? AndFilter<T>.Of(conditions) ?? FailDeep(first)
            : Fail(_token, "a condition");
    }

    private Filter<T>? ReadCondition(int depth)
    {
        if (_token.Kind != QueryTokenKind.Minus)
        {
            return ReadOperand(depth);
        }
        return Advance() && ReadOperand(depth) is { } operand ? !operand : null;
    }

    private Filter<T>? ReadOperand(int depth)
    {
        QueryToken token = _token;
        switch (token.Kind)
        {
            case QueryTokenKind.Open:
                return ReadGroup(token, depth);
            case QueryTokenKind.Key:
                return QuerySettings<T>.IsSetting(token.Text) ? FailSetting(token) : ReadKey(token);
            case QueryTokenKind.Everything:
                return Advance() ? Filter<T>.Everything : null;
            case QueryTokenKind.Words:
                return ReadWords(token);
            default:
                return Fail(token, "a condition");
        }
    }

    private Filter<T>? ReadGroup(QueryToken open, int depth)
    {
        if (depth == Filter.DepthLimit)
        {
            return FailDeep(open);
        }
        if (!Advance() || ReadChoice(depth + 1) is not { } inner)
        {
            return null;
        }
        if (_token.Kind != QueryTokenKind.Close)
        {
            return Fail(open, "a closing parenthesis to match the opening one");
        }
        return Advance() ? inner : null;
    }

    private Filter<T>? FailDeep(QueryToken token) =>
        Fail(token, FormattableString.Invariant($"\"and\" and \"or\" nested at most {Filter.DepthLimit} deep"));

    private Filter<T>? ReadWords(QueryToken token)
    {
        bool isQuoted = token.Length > token.Text.Length;
        if (!isQuoted && token.Text is "AND" or "NOT")
        {
            return Fail(token, "a condition", "a space means \"and\", a minus directly before a condition means \"not\"; put the word itself in quotation marks");
        }
        if (!isQuoted && token.Text == PredicateFilter<T>.Sign)
        {
            return Fail(token, "a condition", "a delegate has no text form");
        }
        return Phrase.Of(token.Text, isQuoted) is not { } phrase ? Fail(token, "a word with at least one letter or digit")
            : Advance() ? new PhraseFilter<T>(phrase)
            : null;
    }

    private Filter<T>? ReadKey(QueryToken token)
    {
        if (_vocabulary.KeyOf(token.Text) is not { } key)
        {
            string? nearest = Spelling.Nearest(token.Text, _vocabulary.Names);
            return Fail(
                token, "a key such as " + string.Join(", ", Spelling.Nearest(token.Text, _vocabulary.Names, NearKeys)),
                "QueryKeyNames of the collection lists them all; to search for words with a colon, put them in quotation marks",
                nearest is null ? null : nearest + ":");
        }
        if (!_scanner.TryReadValues(key.Name, out List<QueryToken>? values))
        {
            return null;
        }
        List<Filter<T>> choices = [];
        foreach (QueryToken value in values)
        {
            if (key.Read(value.Text, out string? why) is not { } filter)
            {
                return Fail(value, key.Expected, CommaHint(value, values) ?? why, Suggest(value.Text, key));
            }
            choices.Add(filter);
        }
        return Advance() ? OrFilter<T>.Of(choices) : null;
    }

    // A set in EDTF contains commas itself.
    private static string? CommaHint(QueryToken value, List<QueryToken> values) =>
        values.Count > 1 && value.Text.Length > 0 && value.Text[0] is '[' or '{'
            ? "a comma means \"or\"; put a value with a comma in quotation marks"
            : null;

    private static string? Suggest(string value, QueryKey<T> key)
    {
        IEnumerable<string> candidates = key.Values();
        string? nearest = Spelling.Nearest(value.ToLowerInvariant(), candidates.Select(candidate => candidate.ToLowerInvariant()));
        return nearest is null ? null : candidates.First(candidate => candidate.ToLowerInvariant() == nearest);
    }

    private bool ReadSetting()
    {
        QueryToken name = _token;
        return _scanner.TryReadValues(name.Text, out List<QueryToken>? values) && _settings.TryAdd(name, values) && Advance();
    }

    private bool Advance() => _scanner.TryRead(out _token);

    private Filter<T>? FailSetting(QueryToken token) => Fail(
        token, "a condition", "\"" + token.Text + ":\" applies to the whole query and must be outside parentheses, OR and minus; put the parts joined by OR in parentheses");

    private Filter<T>? Fail(QueryToken token, string expected, string? why = null, string? suggestion = null)
    {
        _fault = new QueryFault(token.Position, token.Length, expected, why, suggestion);
        return null;
    }
}
