using System.Reflection;
using System.Text.Json.Serialization;

namespace SpaceTalks.Tests;

/// <summary>The public members of the library, with types substituted for type parameters.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // The type substituted for a type parameter: the first that its constraints allow.
    private static readonly Type[] Arguments = [typeof(Milestone), typeof(Agency)];

    public static Type[] Types { get; } = [.. TestedLibrary.Assembly.GetExportedTypes().Select(Close)];

    /// <summary>The constructors, methods, operators and accessors that a type declares and that somebody outside can run.</summary>
    public static IEnumerable<MethodBase> Of(Type type) =>
        // The arguments of a converter are a contract of the serializer.
        type.IsEnum || type.IsInterface || type.IsSubclassOf(typeof(JsonConverter)) ? []
        : type.GetMembers(Declared).OfType<MethodBase>()
            .Where(member => (member.IsPublic || (member.IsFamily && !type.IsSealed)) && !member.IsAbstract)
            .Where(member => !type.IsAbstract || member is not ConstructorInfo)
            .Select(member => member is MethodInfo { IsGenericMethodDefinition: true } method ? Close(method) : member)
            // Reflection cannot pass a span.
            .Where(member => !member.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike));

    /// <summary>Runs a member with arguments; a sample of its type is the instance unless another is given.</summary>
    public static object? Call(MethodBase member, object?[] arguments, object? instance = null)
    {
        object? result = member is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : member.Invoke(
                member.IsStatic ? null : instance ?? SampleOf(member.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null);
        Use(result);
        return result;
    }

    /// <summary>Arguments that are in order.</summary>
    public static object?[] SamplesFor(MethodBase member) =>
        [.. member.GetParameters().Select(Samples.For)];

    public static Type Underlying(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;

    public static string NameOf(MethodBase member) =>
        $"{member.DeclaringType!.Name.Split('`')[0]}.{member.Name.TrimStart('.')}({string.Join(", ", member.GetParameters().Select(parameter => parameter.Name))})";

    private static object SampleOf(Type type) =>
        Samples.Of(type) ?? throw new InvalidOperationException("There is no sample of " + type + ".");

    // Lazy code must have run before it can be considered harmless.
    private static void Use(object? result)
    {
        if (result is Task task)
        {
            task.GetAwaiter().GetResult();
        }
        _ = result?.ToString();
        _ = result?.GetHashCode();
        if (result is IAsyncEnumerable<object> stream)
        {
            result = stream.Take(20).ToBlockingEnumerable();
        }
        if (result is System.Collections.IEnumerable items)
        {
            int count = 0;
            foreach (object? item in items)
            {
                _ = item?.ToString();
                if (++count == 20)
                {
                    break;
                }
            }
        }
    }

    private static Type Close(Type type) =>
        !type.IsGenericTypeDefinition ? type
        : type == typeof(Tally<>) ? typeof(Tally<Topic>)
        : type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(Milestone))]);

    private static MethodInfo Close(MethodInfo method)
    {
        foreach (Type argument in Arguments)
        {
            try
            {
                return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => argument)]);
            }
            catch (ArgumentException)
            {
                // Its constraints want another.
            }
        }
        throw new InvalidOperationException("Nothing stands for the type parameters of " + method + ".");
    }
}
