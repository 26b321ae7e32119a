using System.Collections.Concurrent;
using System.Diagnostics;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>The statements that the driver sends to one database, as its traces have them.</summary>
internal sealed class SentStatements : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _listener;

    public SentStatements(string database)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                string?[] values = [.. activity.TagObjects.Select(tag => tag.Value as string)];
                if (values.Any(value => value is not null && value.Split('|')[0] == database))
                {
                    string? text = (activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) as string;
                    if (text is not null)
                    {
                        _texts.Enqueue(text);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Dispose() => _listener.Dispose();
}
