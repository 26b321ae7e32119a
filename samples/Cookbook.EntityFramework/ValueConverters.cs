using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>Dates in EDTF.</summary>
internal sealed class WhenConverter() : ValueConverter<When, string>(when => when.ToString(), text => When.Parse(text));

/// <summary>Identifiers as slugs.</summary>
internal sealed class IdConverter<T>() : ValueConverter<Id<T>, string>(id => id.Value, text => new Id<T>(text))
    where T : class;

/// <summary>Statuses as the words of documents.</summary>
internal sealed class StatusConverter() : ValueConverter<ReportStatus, string>(status => Words.Of(status), word => Parse(word))
{
    private static ReportStatus Parse(string word) =>
        Words.TryParse(word, out ReportStatus status) ? status : throw new FormatException($"\"{word}\" is not a status.");
}
