using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Copies of the dictionaries and lists of options; names are looked up in any case.
internal static class ImportNames
{
    // Throws ArgumentException: Two names are the same but for their case. ArgumentNullException: The dictionary is null.
    // ArgumentOutOfRangeException: A value is no member of the enumeration.
    public static Dictionary<string, T> Copy<T>(IReadOnlyDictionary<string, T>? names, WordTable<T> words, string property)
        where T : struct, Enum =>
        Copy(names, property, value => words.WordOf(value, property));

    // Throws ArgumentException: Two names are the same but for their case, or an identifier is the default. ArgumentNullException: The
    // dictionary is null.
    public static Dictionary<string, Id<T>> Copy<T>(IReadOnlyDictionary<string, Id<T>>? names, string property)
        where T : class =>
        Copy(names, property, id =>
        {
            if (id == default)
            {
                throw new ArgumentException("What is named has an identifier.", property);
            }
        });

    // Throws ArgumentNullException: The list is null, or has null among its items.
    public static string[] Copy(IReadOnlyList<string>? names, string property)
    {
        string[] copy = [.. names ?? throw new ArgumentNullException(property)];
        return Array.IndexOf(copy, null) < 0 ? copy : throw new ArgumentNullException(property);
    }

    private static Dictionary<string, T> Copy<T>(IReadOnlyDictionary<string, T>? names, string property, Action<T> check)
    {
        Dictionary<string, T> copy = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, T> pair in names ?? throw new ArgumentNullException(property))
        {
            check(pair.Value);
            copy[pair.Key] = copy.ContainsKey(pair.Key)
                ? throw new ArgumentException("Two names are the same but for their case: " + pair.Key + ".", property)
                : pair.Value;
        }
        return copy;
    }
}
