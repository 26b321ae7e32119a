using System.Reflection;
using System.Runtime.CompilerServices;

namespace SpaceTalks.Tests;

/// <summary>Any type may be the first that a program uses, and its static constructor does no work.</summary>
public sealed class TypeInitializationTests
{
    // What describes a kind of entity takes a part of this, the embedded data more.
    private const long MostBytes = 75_000;

    // Loading is what it is for.
    private const string Holder = "SpaceTalks.SpaceTalksCatalog+EmbeddedHolder";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Each_type_can_be_the_first_to_be_used(string target)
    {
        List<string> faults = [];
        foreach (string name in TypesOf(target).Except([Holder]))
        {
            try
            {
                if (BytesToInitialize(target, name) is > MostBytes and long bytes)
                {
                    faults.Add($"{name} takes {bytes} bytes");
                }
            }
            catch (TypeInitializationException exception)
            {
                faults.Add(name + ": " + exception.InnerException);
            }
        }

        faults.Should().BeEmpty();
    }

    [Fact]
    public void Loading_the_embedded_data_would_show() =>
        BytesToInitialize("net8.0", Holder).Should().BeGreaterThan(2 * MostBytes);

    private static string[] TypesOf(string target)
    {
        using BuiltLibrary library = new(target);
        return [.. library.Assembly.GetTypes().Where(type => type.TypeInitializer is not null && !type.Name.StartsWith('<')).Select(type => type.FullName!)];
    }

    // What its initialization allocates, in an assembly of its own, in which nothing else has run. Now and then some of that is what the
    // runtime and its libraries keep for good.
    private static long BytesToInitialize(string target, string name) =>
        Enumerable.Range(0, 4).Min(_ => BytesOfOneInitialization(target, name));

    private static long BytesOfOneInitialization(string target, string name)
    {
        using BuiltLibrary library = new(target);
        Type type = Close(library.Assembly.GetType(name, throwOnError: true)!);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Type Close(Type type) =>
        !type.IsGenericTypeDefinition ? type
        : type.MakeGenericType([.. type.GetGenericArguments().Select(_ => type.Assembly.GetType("SpaceTalks.Milestone")!)]);
}
