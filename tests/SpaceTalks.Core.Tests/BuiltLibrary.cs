using System.Reflection;
using System.Runtime.Loader;

namespace SpaceTalks.Tests;

/// <summary>
/// The library as it is built for one of its targets, loaded for itself: nothing in it has run yet. What it depends on it shares with
/// the tests.
/// </summary>
internal sealed class BuiltLibrary : IDisposable
{
    // The folder of the tests is named after the configuration, and after the target that they are of where that was chosen.
    private static readonly string Configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)).Split('_')[0];

    private readonly AssemblyLoadContext _context = new("the library alone", isCollectible: true);

    /// <param name="target">The target framework that it is built for.</param>
    public BuiltLibrary(string target) =>
        Assembly = _context.LoadFromAssemblyPath(PathOf("SpaceTalks.Core", Configuration + "_" + target, "SpaceTalks.Core.dll"));

    public Assembly Assembly { get; }

    /// <summary>The program that prints what the library puts out.</summary>
    public static string Outputs { get; } = PathOf("SpaceTalks.Core.Outputs", Configuration, "SpaceTalks.Core.Outputs.dll");

    public void Dispose() => _context.Unload();

    private static string PathOf(string project, string folder, string file) => RepositoryFolder.Of("artifacts", "bin", project, folder, file);
}
