using System.Globalization;
using System.Text;

namespace SpaceTalks.Tests;

/// <summary>Documents are read from streams piece by piece: how the pieces fall must not show.</summary>
public sealed class DataStreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(4096)]
    public void A_stream_that_cannot_seek_and_gives_few_bytes_at_a_time_is_read_to_its_end(int mostBytes)
    {
        string json = LongDocument(places: 3000, name: "Österreich");

        DataSet whole = DataSet.Parse(json);
        using TricklingStream stream = new(Encoding.UTF8.GetBytes(json), mostBytes);
        DataSet trickled = DataSet.Load(stream, "data");

        SpaceTalksCatalog.Create(trickled).ContentHash.Should().Be(SpaceTalksCatalog.Create(whole).ContentHash);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("not this" + LongDocument(3, "Here")));
        stream.Position = 8;

        SpaceTalksCatalog.Create(DataSet.Load(stream, "data")).Places.Count().Should().Be(3);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(70_000)]
    [InlineData(400_000)]
    public void A_text_longer_than_a_piece_is_read_whole(int length)
    {
        string name = new('ж', length);

        SpaceTalksCatalog.Create(DataSet.Parse(LongDocument(2, name))).Places.First().Name.Should().Be(name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Faults_far_into_a_document_have_their_places(bool withMark)
    {
        string json = LongDocument(5000, "Wien");
        string faulty = json.Replace("\"id\": \"p4321\", \"name\"", "\"id\": \"p4321\", \"nmae\": [{\"deep\": [1]}], \"name\"", StringComparison.Ordinal);
        byte[] utf8 = [.. withMark ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(faulty)];

        Action load = () => DataSet.Load(new TricklingStream(utf8, 1000), "doc.json");

        DataFault fault = load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which;
        (fault.Line, fault.Column, fault.Path).Should().Be((4322 + 1, 17, "$.places[4321]"));
    }

    [Fact]
    public void A_fault_of_syntax_far_into_a_document_has_its_place()
    {
        string faulty = LongDocument(5000, "Wien").Replace("{\"id\": \"p4321\"", "oops {\"id\": \"p4321\"", StringComparison.Ordinal);

        Action parse = () => DataSet.Parse(faulty);

        DataFault fault = parse.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which;
        (fault.Line, fault.Column, fault.Path).Should().Be((4323, 1, "$.places"));
    }

    [Fact]
    public void A_link_to_nothing_far_into_a_document_has_its_place_and_path()
    {
        string faulty = LongDocument(5000, "Wien").Replace("{\"id\": \"p4321\"", "{\"id\": \"p4321\", \"within\": \"nowhere\"", StringComparison.Ordinal);

        Action create = () => SpaceTalksCatalog.Create(DataSet.Parse("{}", "first"), DataSet.Parse(faulty, "second"));

        DataFault fault = create.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which;
        (fault.Document, fault.Line, fault.Column, fault.Path).Should().Be(("second", 4323, 27, "$.places[4321].within"));
    }

    [Fact]
    public void What_is_read_again_and_again_is_kept_once()
    {
        DataSet data = DataSet.Parse("""
            {"sources": [{"id": "s", "kind": "wire-report", "date": "2025-08-25"}, {"id": "t", "kind": "wire-report", "date": "2025-08-25"}]}
            """);

        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(data);

        catalog.Sources.First().Date.Should().BeSameAs(catalog.Sources.Last().Date);
    }

    [Fact]
    public void More_ids_than_are_kept_are_read_right()
    {
        StringBuilder json = new("{\"places\": [");
        for (int index = 0; index < 40_000; index++)
        {
            json.Append(index == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{{\"id\": \"p{index}\", \"name\": \"P\"{(index % 50 == 0 ? "" : $", \"within\": \"p{index - 1}\"")}}}");
        }
        json.Append("]}");

        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Parse(json.ToString()));

        foreach (Place place in catalog.Places.Where(place => place.Within is not null))
        {
            place.Within!.Id.Value.Should().Be("p" + (int.Parse(place.Id.Value.AsSpan(1), CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string LongDocument(int places, string name)
    {
        StringBuilder json = new("{\"places\": [\n");
        for (int index = 0; index < places; index++)
        {
            json.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"p{index}\", \"name\": \"{name}\"}}{(index < places - 1 ? ",\n" : "\n")}");
        }
        return json.Append("]}").ToString();
    }

    /// <summary>Gives as few bytes at a time as it likes, and cannot seek.</summary>
    private sealed class TricklingStream(byte[] content, int mostBytes) : Stream
    {
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int length = Math.Min(Math.Min(count, mostBytes), content.Length - _position);
            Array.Copy(content, _position, buffer, offset, length);
            _position += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
