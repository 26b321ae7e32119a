namespace SpaceTalks.Tests;

/// <summary>A file that is saved is the new document or the old one, and nothing is left beside it.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spacetalks-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "data.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_catalog_a_data_set_and_a_snapshot_are_saved_as_to_a_stream()
    {
        DataSet dataSet = DataSet.Parse(TestData.Small);
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(dataSet);

        catalog.Save(Path);
        File.ReadAllBytes(Path).Should().Equal(Written(catalog.Save));
        dataSet.Save(Path);
        File.ReadAllBytes(Path).Should().Equal(Written(dataSet.Save));
        catalog.SaveSnapshot(Path);
        File.ReadAllBytes(Path).Should().Equal(Written(catalog.SaveSnapshot));
        _folder.GetFiles().Should().ContainSingle();
    }

    [Fact]
    public void What_fails_leaves_the_old_file_and_none_beside_it()
    {
        File.WriteAllText(Path, "old");
        Action save = () => WholeFile.Write(Path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException("no more");
        });

        save.Should().Throw<InvalidOperationException>();
        File.ReadAllText(Path).Should().Be("old");
        _folder.GetFiles().Should().ContainSingle();
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_said()
    {
        SpaceTalksCatalog catalog = TestData.SmallCatalog;

        ((Action)(() => catalog.Save((string)null!))).Should().Throw<ArgumentNullException>().WithParameterName("path");
        ((Action)(() => catalog.Save(""))).Should().Throw<ArgumentException>();
        ((Action)(() => catalog.Save(System.IO.Path.Combine(_folder.FullName, "nowhere", "data.json")))).Should().Throw<DirectoryNotFoundException>();
        ((Action)(() => catalog.Save(_folder.FullName))).Should().Throw<Exception>().Which.Should().Match(exception => exception is IOException || exception is UnauthorizedAccessException);
    }

    private static byte[] Written(Action<Stream> save)
    {
        MemoryStream stream = new();
        save(stream);
        return stream.ToArray();
    }
}
