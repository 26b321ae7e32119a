namespace SpaceTalks.Tests;

/// <summary>Where the sources are: looked for above the tests, since a build in CI leaves no true paths in assemblies.</summary>
internal static class RepositoryFolder
{
    public static string Of(params string[] path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpaceTalks.Core.nuspec")))
        {
            folder = folder.Parent;
        }
        return folder is null
            ? throw new InvalidOperationException("No folder above these tests has SpaceTalks.Core.nuspec.")
            : Path.Combine([folder.FullName, .. path]);
    }
}
