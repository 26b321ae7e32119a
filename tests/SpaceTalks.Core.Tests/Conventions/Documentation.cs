using System.Reflection;
using System.Xml.Linq;

namespace SpaceTalks.Tests;

/// <summary>Reads the XML documentation of the library.</summary>
internal static class Documentation
{
    private static readonly ILookup<string, XElement> ByName = XDocument
        .Load(Path.ChangeExtension(TestedLibrary.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToLookup(member => member.Attribute("name")!.Value.Split('(')[0]);

    /// <summary>The names of all that is documented, without parameters: "T:SpaceTalks.When", "M:SpaceTalks.When.Parse".</summary>
    public static IEnumerable<string> Names => ByName.Select(member => member.Key);

    /// <summary>The text about a type; empty where there is none.</summary>
    public static string Of(Type type) => string.Concat(ByName["T:" + FullName(type)].Select(member => member.Value));

    /// <summary>
    /// Whether it tells of an exception. What is documented elsewhere, or made by the compiler, counts as told; what the properties of a
    /// record refuse may stand in the record's remarks.
    /// </summary>
    public static bool Tells(MethodBase member, Type exception)
    {
        XElement[] about = [.. About(member)];
        bool isSetter = member.Name.StartsWith("set_", StringComparison.Ordinal);
        return about.Length == 0
            || about.Any(element => element.Elements("inheritdoc").Any() || element.Elements("exception").Any(told => IsAbout(told, exception)))
            || (isSetter && ByName["T:" + FullName(member.DeclaringType!)].Elements("remarks").Elements("see").Any(see => IsAbout(see, exception)));
    }

    private static bool IsAbout(XElement element, Type exception) => element.Attribute("cref")?.Value.Split('.')[^1] == exception.Name;

    // Overloads are told apart by the names of their parameters.
    private static IEnumerable<XElement> About(MethodBase member)
    {
        string type = FullName(member.DeclaringType!);
        if (member.Name.StartsWith("get_", StringComparison.Ordinal) || member.Name.StartsWith("set_", StringComparison.Ordinal))
        {
            return ByName["P:" + type + "." + member.Name[4..]];
        }
        string arity = member.IsGenericMethod ? "``" + member.GetGenericArguments().Length : "";
        string[] parameters = [.. member.GetParameters().Select(parameter => parameter.Name!)];
        return ByName["M:" + type + "." + member.Name.Replace('.', '#') + arity].Where(element =>
            element.Elements("inheritdoc").Any() || element.Elements("param").Select(param => param.Attribute("name")!.Value).SequenceEqual(parameters));
    }

    private static string FullName(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
