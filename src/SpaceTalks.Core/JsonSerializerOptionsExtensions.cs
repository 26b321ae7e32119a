using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>Extension methods that configure System.Text.Json for the types of this library.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds converters for dates, windows, identifiers and enumerations, and writers of answers: entities (with the prevailing values at
    /// the top and links as <c>{"id", "name"}</c>), reports, findings, slips, incumbents, tallies, plans, search hits and queries, alone
    /// and in lists. No reflection is needed, so this also works in trimmed and native applications, and where
    /// <c>JsonSerializerIsReflectionEnabledByDefault</c> is off.
    /// </summary>
    /// <param name="options">The options to configure. They must not have been used yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options have already been used and are read-only.</exception>
    /// <example><code>JsonSerializerOptions options = new JsonSerializerOptions().ConfigureForSpaceTalks();</code></example>
    public static JsonSerializerOptions ConfigureForSpaceTalks(this JsonSerializerOptions options)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        // Inserted before the converters of the application, whose converter for all enumerations would write other words.
        int place = 0;
        foreach (JsonConverter converter in AnswerTypes.Resolver.Converters)
        {
            options.Converters.Insert(place++, converter);
        }
        // Options without a resolver fall back to reflection where that is enabled; a resolver in the chain would disable it.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Insert(0, AnswerTypes.Resolver);
        }
        return options;
    }
}
