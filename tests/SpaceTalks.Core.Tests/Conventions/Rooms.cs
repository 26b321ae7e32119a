using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;

namespace SpaceTalks.Tests;

/// <summary>
/// Which room of the library, a folder of its sources, uses which, as the compiled assembly has it: the calls, fields and types of method
/// bodies and of signatures. Where a method stands, its debug information says.
/// </summary>
internal static partial class Rooms
{
    /// <summary>The catalog itself, and how its queries are parsed.</summary>
    public const string Front = "(root)";

    /// <summary>The rooms from the ground up; those of one floor do not use each other.</summary>
    public static readonly string[][] Floors = [["Text"], ["Time"], ["Domain"], ["Data"], ["Queries"], ["Rules"], ["Import", "Export"], [Front]];

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(SpaceTalksCatalog).Assembly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private static readonly Dictionary<int, string> RoomsOfMethods = ReadRoomsOfMethods();

    private static readonly Dictionary<string, string> RoomsOfTypes = ReadRoomsOfTypes();

    public static int FloorOf(string room) => Array.FindIndex(Floors, floor => floor.Contains(room));

    /// <summary>Each use of one room by another, with who uses what.</summary>
    public static IEnumerable<(string From, string To, string Use)> Uses() =>
        from type in Library.GetTypes()
        where type.Namespace?.StartsWith("SpaceTalks", StringComparison.Ordinal) == true
        from use in UsesOf(type)
        where use.From != use.To
        select use;

    private static IEnumerable<(string From, string To, string Use)> UsesOf(Type type)
    {
        string room = RoomOf(type);
        IEnumerable<Type> named = [.. type.GetInterfaces(), .. type.GetFields(All).Select(field => field.FieldType)];
        foreach (Type used in named.Append(type.BaseType).OfType<Type>().SelectMany(Parts))
        {
            yield return (room, RoomOf(used), type.Name + " names " + used.Name);
        }
        foreach (MethodBase method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
        {
            string own = RoomsOfMethods.GetValueOrDefault(method.MetadataToken, room);
            IEnumerable<Type> signature = method.GetParameters().Select(parameter => parameter.ParameterType);
            foreach (Type used in (method is MethodInfo { ReturnType: { } returned } ? signature.Append(returned) : signature).SelectMany(Parts))
            {
                yield return (own, RoomOf(used), NameOf(method) + " names " + used.Name);
            }
            foreach (MemberInfo member in MembersOf(method))
            {
                foreach ((string to, string name) in RoomsOf(member))
                {
                    yield return (own, to, NameOf(method) + " uses " + name);
                }
            }
        }
    }

    private static IEnumerable<(string Room, string Name)> RoomsOf(MemberInfo member)
    {
        if (member is Type type)
        {
            return Parts(type).Select(part => (RoomOf(part), part.Name));
        }
        IEnumerable<(string, string)> declaring = member.DeclaringType is { } owner ? Parts(owner).Skip(owner.IsGenericType ? 1 : 0).Select(part => (RoomOf(part), part.Name)) : [];
        if (member.Module.Assembly != Library)
        {
            return declaring.Where(part => part.Item1.Length > 0);
        }
        // For a class in several rooms, the room of the member counts.
        string room = RoomsOfMethods.TryGetValue(member.MetadataToken, out string? own) && member is MethodBase ? own : RoomOf(member.DeclaringType!);
        return declaring.Append((room, member.DeclaringType!.Name + "." + member.Name));
    }

    private static IEnumerable<MemberInfo> MembersOf(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            yield break;
        }
        Type[] ofType = method.DeclaringType!.GetGenericArguments();
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < body.Length;)
        {
            short value = body[at++];
            value = value == 0xFE ? unchecked((short)(0xFE00 | body[at++])) : value;
            OpCode code = OpCodesByValue[value];
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(body, at), ofType, ofMethod)!;
            }
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }

    // The types of the library that a type is made of: itself, what it is generic in, what it is an array of.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }
        IEnumerable<Type> arguments = type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [];
        return type.Assembly == Library && !type.IsGenericParameter ? arguments.Prepend(type) : arguments;
    }

    private static string RoomOf(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }
        string name = type.Name;
        return RoomsOfTypes.TryGetValue(name, out string? room) ? room
            // Added by the compiler everywhere.
            : name.StartsWith('<') || type.Namespace?.StartsWith("SpaceTalks", StringComparison.Ordinal) != true ? string.Empty
            : throw new InvalidOperationException("No file declares the type " + type + ".");
    }

    private static string NameOf(MethodBase method) => method.DeclaringType!.Name + "." + method.Name;

    private static Dictionary<int, string> ReadRoomsOfMethods()
    {
        using FileStream file = File.OpenRead(Path.ChangeExtension(Library.Location, ".pdb"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(file);
        MetadataReader symbols = provider.GetMetadataReader();
        Dictionary<int, string> rooms = [];
        foreach (MethodDebugInformationHandle handle in symbols.MethodDebugInformation)
        {
            DocumentHandle document = symbols.GetMethodDebugInformation(handle).Document;
            if (!document.IsNil)
            {
                string path = symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/');
                rooms.Add(MetadataTokens.GetToken(handle.ToDefinitionHandle()), RoomOfPath(path));
            }
        }
        return rooms;
    }

    // A class in several rooms belongs to the lowest; each of its members belongs to its own room.
    private static Dictionary<string, string> ReadRoomsOfTypes() =>
        (from path in Directory.EnumerateFiles(RepositoryFolder.Of("src", "SpaceTalks.Core"), "*.cs", SearchOption.AllDirectories)
         from Match declared in Declaration().Matches(File.ReadAllText(path))
         group RoomOfPath(path.Replace('\\', '/')) by MetadataNameOf(declared))
        .ToDictionary(rooms => rooms.Key, rooms => rooms.MinBy(FloorOf)!);

    // "Query`1" of "Query<T>".
    private static string MetadataNameOf(Match declared) => declared.Groups["name"].Value
        + (declared.Groups["parameters"] is { Success: true } parameters ? "`" + (parameters.Value.Count(character => character == ',') + 1) : string.Empty);

    private static string RoomOfPath(string path)
    {
        const string Sources = "src/SpaceTalks.Core/";
        string[] steps = path[(path.LastIndexOf(Sources, StringComparison.Ordinal) + Sources.Length)..].Split('/');
        return steps.Length == 1 ? Front : steps[0];
    }

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|sealed|static|abstract|readonly|partial|ref) )*(?:class|struct|record struct|record|interface|enum|delegate (?:ref )?[\w<>?, ]+?) (?<name>\w+)(?<parameters><[^>]*>)?", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
