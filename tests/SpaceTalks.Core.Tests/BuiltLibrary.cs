using System.Reflection;
using System.Runtime.Loader;

namespace SpaceTalks.Tests;

/// <summary>
/// The library as it is built for one of its targets, loaded for itself: nothing in it has run yet. What it depends on it shares with
/// the tests.
/// </summary>
internal sealed class BuiltLibrary : IDisposable
{
    private readonly AssemblyLoadContext _context = new("the library alone", isCollectible: true);

    /// <param name="target">The target framework that it is built for.</param>
    public BuiltLibrary(string target)
    {
        DirectoryInfo own = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        Assembly = _context.LoadFromAssemblyPath(RepositoryFolder.Of("artifacts", "bin", "SpaceTalks.Core", own.Name + "_" + target, "SpaceTalks.Core.dll"));
    }

    public Assembly Assembly { get; }

    public void Dispose() => _context.Unload();
}
