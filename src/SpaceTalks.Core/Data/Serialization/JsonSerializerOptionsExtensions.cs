using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>Makes System.Text.Json handle the types of this library.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds what is needed to read and write dates, windows, identifiers and words, and to write entities with their links as
    /// identifiers, alone and in lists. It needs no reflection, so it works where
    /// <c>JsonSerializerIsReflectionEnabledByDefault</c> is off, trimmed and as native code.
    /// </summary>
    /// <param name="options">The options; they must not have been used yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options have been used and are read-only.</exception>
    public static JsonSerializerOptions ConfigureForSpaceTalks(this JsonSerializerOptions options)
    {
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        foreach (JsonConverter converter in SpaceTalksTypeInfoResolver.Instance.Converters)
        {
            options.Converters.Add(converter);
        }
        // Options without a resolver fall back to reflection where that is on; a resolver in the chain would turn that off.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Insert(0, SpaceTalksTypeInfoResolver.Instance);
        }
        return options;
    }
}
