using System.Text;

namespace SpaceTalks.Tests;

public sealed class DataSetTests
{
    [Fact]
    public void A_text_is_read()
    {
        DataSet data = DataSet.Parse("""{"schemaVersion": 1, "dataVersion": "7", "asOf": "2026-07", "places": [{"id": "vienna", "name": "Vienna"}]}""", "mine");

        data.Name.Should().Be("mine");
        data.ToString().Should().Be("mine");
        data.DataVersion.Should().Be("7");
        data.AsOf.Should().Be(TestData.When("2026-07"));
        SpaceTalksCatalog.Create(data).Places.Should().ContainSingle().Which.Name.Should().Be("Vienna");
    }

    [Fact]
    public void A_text_without_a_name_is_called_data() => DataSet.Parse("{}").Name.Should().Be("data");

    [Fact]
    public void An_empty_document_is_an_empty_catalog()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Parse("{}"));

        catalog.Milestones.Any().Should().BeFalse();
        catalog.DataVersion.Should().BeNull();
        catalog.AsOf.Should().BeNull();
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_stays_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(TestData.Small));

        DataSet data = DataSet.Load(stream, "stream");

        data.Name.Should().Be("stream");
        stream.CanRead.Should().BeTrue();
        stream.Position.Should().Be(stream.Length);
    }

    [Fact]
    public void A_file_is_read_and_named_after_itself()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{"places": [{"id": "vienna"}]}""");

            Action load = () => DataSet.Load(path);

            load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle()
                .Which.Document.Should().Be(Path.GetFileName(path));
            File.WriteAllText(path, TestData.Small);
            DataSet.Load(path).Name.Should().Be(Path.GetFileName(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_IO_fault()
    {
        Action load = () => DataSet.Load(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));

        load.Should().Throw<FileNotFoundException>();
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_counts_for_nothing()
    {
        byte[] good = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{}")];
        byte[] bad = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"nothing\": 1}")];

        DataSet.Load(new MemoryStream(good), "good").Name.Should().Be("good");
        Action load = () => DataSet.Load(new MemoryStream(bad), "bad");

        load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Column.Should().Be(2);
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        ((Action)(() => DataSet.Load(null!))).Should().Throw<ArgumentNullException>().WithParameterName("path");
        ((Action)(() => DataSet.Load(null!, "name"))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        ((Action)(() => DataSet.Load(new MemoryStream(), null!))).Should().Throw<ArgumentNullException>().WithParameterName("name");
        ((Action)(() => DataSet.Parse(null!))).Should().Throw<ArgumentNullException>().WithParameterName("json");
        ((Action)(() => DataSet.Parse("{}", null!))).Should().Throw<ArgumentNullException>().WithParameterName("name");
        ((Action)(() => DataSet.Parse("{}").Save((Stream)null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void The_order_of_properties_and_records_does_not_matter()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            """{"places": [{"within": "europe", "name": "Vienna", "id": "vienna"}, {"name": "Europe", "id": "europe"}]}""");

        catalog.Places.Select(place => place.Id.Value).Should().Equal("europe", "vienna");
        catalog.Places[new("vienna")].Within.Should().BeSameAs(catalog.Places[new("europe")]);
    }
}
