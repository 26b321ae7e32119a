namespace SpaceTalks.PackageTests;

/// <summary>The repository that these tests are of.</summary>
internal static class Repository
{
    /// <summary>The folder of the nuspec. It is looked for, as a build in CI leaves no true paths in assemblies.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the library's project.</summary>
    public static string Library { get; } = FolderOf("SpaceTalks.Core");

    /// <summary>The folder of a library's project.</summary>
    public static string FolderOf(string library) => Path.Combine(Root, "src", library);

    /// <summary>A library's sources, by their paths below its folder, with slashes.</summary>
    public static IReadOnlyList<string> SourcesOf(string library) =>
    [
        .. Directory.EnumerateFiles(FolderOf(library), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FolderOf(library), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Asks git.</summary>
    public static async Task<string> GitAsync(params string[] arguments) =>
        (await ChildProcess.RunAsync("git", Root, new Dictionary<string, string>(), arguments)).Output.Trim();

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SpaceTalks.Core.nuspec")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("No folder above these tests has SpaceTalks.Core.nuspec.");
    }
}
