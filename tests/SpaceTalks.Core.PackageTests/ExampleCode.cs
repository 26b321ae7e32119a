using System.Text;
using System.Xml.Linq;

namespace SpaceTalks.PackageTests;

/// <summary>The examples in the documentation of the package, as a source that a consumer compiles and runs.</summary>
internal sealed class ExampleCode(string documentation)
{
    private readonly (string Member, string Code)[] _examples =
    [
        .. XDocument.Load(documentation).Descendants("example").SelectMany(
            example => example.Elements("code").Select(code => (example.Parent!.Attribute("name")!.Value, code.Value))),
    ];

    /// <summary>How many there are.</summary>
    public int Count => _examples.Length;

    /// <summary>A class with a method for each example, which has a catalog and a day at hand.</summary>
    public string Source
    {
        get
        {
            StringBuilder source = new("#nullable enable\nusing System;\nusing System.Linq;\nusing System.Text.Json;\nusing NodaTime;\nusing SpaceTalks;\nusing SpaceTalks.Time;\n\n");
            source.Append("namespace Consumer\n{\n    public static class Examples\n    {\n        public static void Tell()\n        {\n");
            source.Append("            SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;\n            LocalDate today = new(2026, 9, 1);\n");
            foreach ((string member, string code) in _examples)
            {
                source.Append($"            // {member}\n            {{\n{code}\n            }}\n");
            }
            return source.Append("        }\n    }\n}\n").ToString();
        }
    }
}
