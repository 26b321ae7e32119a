using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>Makes System.Text.Json handle the types of this library.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds what is needed to read and write dates, windows, identifiers and words, and to write answers: entities, with what prevails at the
    /// top and links as <c>{"id", "name"}</c>, reports, findings, slips, incumbents, tallies, plans, search hits and queries, alone and in
    /// lists. It needs no reflection, so it works where
    /// <c>JsonSerializerIsReflectionEnabledByDefault</c> is off, trimmed and as native code.
    /// </summary>
    /// <param name="options">The options; they must not have been used yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options have been used and are read-only.</exception>
    /// <example><code>JsonSerializerOptions options = new JsonSerializerOptions().ConfigureForSpaceTalks();</code></example>
    public static JsonSerializerOptions ConfigureForSpaceTalks(this JsonSerializerOptions options)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        // In front of what an application has added: its converter of all enumerations would write other words.
        int place = 0;
        foreach (JsonConverter converter in AnswerTypes.Resolver.Converters)
        {
            options.Converters.Insert(place++, converter);
        }
        // Options without a resolver fall back to reflection where that is on; a resolver in the chain would turn that off.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Insert(0, AnswerTypes.Resolver);
        }
        return options;
    }
}
