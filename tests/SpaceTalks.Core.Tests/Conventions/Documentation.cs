using System.Reflection;
using System.Xml.Linq;

namespace SpaceTalks.Tests;

/// <summary>What the library's XML documentation says.</summary>
internal static class Documentation
{
    private static readonly XElement[] Members =
        [.. XDocument.Load(Path.ChangeExtension(typeof(SpaceTalksCatalog).Assembly.Location, ".xml")).Descendants("member")];

    private static readonly ILookup<string, XElement> ByName = Members.ToLookup(member => NameOf(member).Split('(')[0]);

    /// <summary>The text about a type; empty where there is none.</summary>
    public static string Of(Type type) => string.Concat(ByName["T:" + FullName(type)].Select(member => member.Value));

    /// <summary>Whether it tells of an exception, or of one that this is a kind of. What it says elsewhere, or that the compiler made, counts as told.</summary>
    public static bool Tells(MethodBase member, Type exception)
    {
        XElement[] about = [.. About(member)];
        return about.Length == 0 || about.Any(element => element.Elements("inheritdoc").Any()
            || element.Elements("exception").Any(told => told.Attribute("cref")!.Value.Split('.')[^1] == exception.Name)
            || Rules(member).Any());

        // A record says in its remarks what its properties refuse.
        IEnumerable<XElement> Rules(MethodBase one) => !one.Name.StartsWith("set_", StringComparison.Ordinal) ? []
            : ByName["T:" + FullName(one.DeclaringType!)].Elements("remarks").Elements("see").Where(see => see.Attribute("cref")?.Value.Split('.')[^1] == exception.Name);
    }

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

    private static string NameOf(XElement member) => member.Attribute("name")!.Value;

    private static string FullName(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
