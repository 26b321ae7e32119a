using System.Reflection;

namespace SpaceTalks.Tests;

/// <summary>
/// Values of any type that the public API has. Of a type with value equality, what is made twice in the same way is equal, and what is
/// made in different ways is different.
/// </summary>
internal static class Samples
{
    private static readonly Dictionary<Type, Func<object>[]> Ways = SampleTable.Make();

    // A copy: there are members that write to a path.
    private static readonly string Document = Copied(RepositoryFolder.Of("src", "SpaceTalks.Core", "Data", "Embedded", "sources.json"));

    // Where a value of the type is not enough, by the name of the parameter.
    private static readonly Dictionary<(Type, string), object> ByName = new()
    {
        [(typeof(string), "s")] = "2025",
        [(typeof(string), "text")] = "2025",
        [(typeof(string), "year")] = "2025",
        [(typeof(string), "month")] = "08",
        [(typeof(string), "day")] = "25",
        [(typeof(string), "format")] = "E",
        [(typeof(string), "json")] = "{}",
        [(typeof(string), "record")] = """{"id": "example", "title": "Example", "summary": "An example.", "kind": "call", "reports": [{"source": "paper", "status": "planned"}]}""",
        [(typeof(string), "path")] = Document,
        [(typeof(IReadOnlyList<string>), "paths")] = new[] { Document },
        [(typeof(int), "firstYear")] = 2000,
        [(typeof(int), "index")] = 0,
    };

    /// <summary>The ways to make values of a type, or of the types that derive from it.</summary>
    public static IEnumerable<Func<object>> All(Type type) =>
        Ways.TryGetValue(type, out Func<object>[]? own) ? own : Ways.Where(pair => type.IsAssignableFrom(pair.Key)).SelectMany(pair => pair.Value);

    /// <summary>A value of a type; null where there is nothing else to give.</summary>
    public static object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(1);
        }
        if (ItemOf(type) is { } item)
        {
            return ListOf(item, Of(item));
        }
        return All(type).FirstOrDefault() is { } make ? make() : type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    /// <summary>A value for a parameter.</summary>
    public static object? For(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return parameter.IsOut ? null
            : ByName.TryGetValue((type, parameter.Name!), out object? value) ? value
            : Of(type);
    }

    /// <summary>The type of the items, where a type is a list as parameters have them; null where it is none.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsInterface && type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()) ? item
        : null;

    /// <summary>A list of one item.</summary>
    public static Array ListOf(Type item, object? value)
    {
        Array list = Array.CreateInstance(item, 1);
        list.SetValue(value, 0);
        return list;
    }

    private static string Copied(string path)
    {
        string copy = Path.Combine(AppContext.BaseDirectory, "sample.json");
        File.Copy(path, copy, overwrite: true);
        return copy;
    }
}
