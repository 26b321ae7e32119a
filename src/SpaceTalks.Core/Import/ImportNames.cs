using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Copies the dictionaries and lists of options, with lookup of names in any case.
internal static class ImportNames
{
    // Throws ArgumentException if two names differ only in case, ArgumentNullException if the dictionary is null, and
    // ArgumentOutOfRangeException if a value is not a member of the enumeration.
    public static Dictionary<string, T> Copy<T>(IReadOnlyDictionary<string, T>? names, WordTable<T> words, string property)
        where T : struct, Enum =>
        Copy(names, property, value => words.WordOf(value, property));

    // Throws ArgumentException if two names differ only in case or an identifier is the default value, and ArgumentNullException if the
    // dictionary is null.
    public static Dictionary<string, Id<T>> Copy<T>(IReadOnlyDictionary<string, Id<T>>? names, string property)
        where T : class =>
        Copy(names, property, id =>
        {
            if (id == default)
            {
                throw new ArgumentException("Expected an identifier, not the default.", property);
            }
        });

    // Throws ArgumentNullException if the list is null or contains null.
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
                ? throw new ArgumentException("Two names differ only in case: " + pair.Key + ".", property)
                : pair.Value;
        }
        return copy;
    }
}
