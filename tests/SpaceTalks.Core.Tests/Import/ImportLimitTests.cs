using System.Text;

namespace SpaceTalks.Tests;

/// <summary>What strangers send is refused with its place before it takes much, by every importer alike.</summary>
public sealed class ImportLimitTests
{
    private static readonly CsvMapping Titles =
        new(new Id<Source>("s"), "Title") { SourceKind = SourceKind.WireReport, DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned };

    /// <summary>An importer, what it is given, and what its one fault says.</summary>
    public static TheoryData<string, Func<Stream>, string> TooMuch => new()
    {
        { "csv", () => new EndlessStream("Title\n", "a\n"), "*more bytes than the limit, 67108864 (DataSetOptions.LengthLimit)*" },
        { "csv", () => Text("Title\n" + string.Concat(Enumerable.Repeat("a\n", 100_001))), "*more entities than the limit, 100000 (DataSetOptions.EntityLimit)*" },
        { "csv", () => Text("Title\n" + new string('a', (1 << 20) + 1)), "*more characters than the limit, 1048576 (DataSetOptions.TextLimit)*" },
        { "launch library", () => new EndlessStream("[", " "), "*more bytes than the limit, 67108864 (DataSetOptions.LengthLimit)*" },
        { "launch library", () => new EndlessStream("[", "1,"), "*more than 1000000 values*" },
        { "launch library", () => Text("[\"" + new string('a', (1 << 20) + 1) + "\"]"), "*more characters than the limit, 1048576 (DataSetOptions.TextLimit)*" },
        { "timeline", () => new EndlessStream("{\"events\": [", " "), "*more bytes than the limit, 67108864 (DataSetOptions.LengthLimit)*" },
        { "timeline", () => Text("{\"events\": [" + Many(number => $"{{\"text\": {{\"headline\": \"{number}\"}}}}") + "]}"), "*more entities than the limit, 100000 (DataSetOptions.EntityLimit)*" },
        { "popolo", () => new EndlessStream("[", "1,"), "*more than 1000000 values*" },
        { "popolo", () => Text("{\"persons\": [" + Many(number => $"{{\"id\": {number}, \"name\": \"A\"}}") + "]}"), "*more entities than the limit, 100000 (DataSetOptions.EntityLimit)*" },
        { "wikidata", () => new EndlessStream("{\"entities\":", " "), "*more bytes than the limit, 67108864 (DataSetOptions.LengthLimit)*" },
        { "wikidata", () => new EndlessStream("[", "1,"), "*more than 1000000 values*" },
        { "wikidata", () => Text("{\"entities\": {\"Q1\": {\"id\": \"" + new string('a', (1 << 20) + 1) + "\"}}}"), "*more characters than the limit, 1048576 (DataSetOptions.TextLimit)*" },
        { "wikidata", () => Text(new string('[', 65) + new string(']', 65)), "*nested deeper than the limit, 64 (DataSetOptions.DepthLimit)*" },
        { "wikidata", () => Text("{\"head\": {}, \"results\": {\"bindings\": [" + Many(number => $"{{\"item\": {{\"value\": \"Q{number + 1}\"}}, \"itemLabel\": {{\"value\": \"a\"}}}}") + "]}}"), "*more entities than the limit, 100000 (DataSetOptions.EntityLimit)*" },
        { "launch library", () => Text(new string('[', 65) + new string(']', 65)), "*nested deeper than the limit, 64 (DataSetOptions.DepthLimit)*" },
    };

    [Theory, MemberData(nameof(TooMuch))]
    public void Too_much_is_a_fault_with_its_place(string importer, Func<Stream> stream, string message)
    {
        Action import = () => Import(importer, stream());

        DataFault fault = import.Should().Throw<DataSetException>().Which.Faults[0];
        fault.Message.Should().Match(message);
        fault.Document.Should().Be("theirs");
    }

    [Fact]
    public void The_limits_are_those_that_are_given()
    {
        DataSetOptions limits = new() { EntityLimit = 2, FaultLimit = 3, LengthLimit = 100 };

        Fault(() => CsvImport.Read(Text("Title\na\nb\nc\n"), "theirs", new CsvMapping(new Id<Source>("s"), "Title") { Limits = limits, DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned }))
            .Faults.Should().ContainSingle().Which.Path.Should().Be("rows[2]");
        Fault(() => LaunchLibraryImport.Read(Text("[1,2,3,4,5]"), "theirs", new LaunchLibraryOptions { Limits = limits }))
            .Should().Match<DataSetException>(exception => exception.Faults.Count == 3 && exception.FaultCount == 5);
        Fault(() => WikidataImport.Read(Text("{\"entities\": {\"Q1\": 1, \"Q2\": 2, \"Q3\": 3, \"Q4\": 4}}"), "theirs", new WikidataOptions { Limits = limits }))
            .Should().Match<DataSetException>(exception => exception.Faults.Count == 3 && exception.FaultCount == 4);
        Fault(() => LaunchLibraryImport.Read(Text(new string(' ', 101)), "theirs", new LaunchLibraryOptions { Limits = limits }))
            .Faults[0].Message.Should().Contain("the limit, 100 ");
    }

    [Fact]
    public void A_long_number_or_name_is_quoted_by_its_beginning()
    {
        DataFault number = Fault(() => Import("launch library", Text("[" + new string('9', 200_000) + "]"))).Faults.Should().ContainSingle().Which;
        number.Message.Length.Should().BeLessThan(400);

        string name = new('n', 200_000);
        ImportNote note = Import("launch library", Text("{\"abbrev\": \"A\", \"id\": 1, \"name\": \"A\", \"type\": {\"" + name + "\": 1}, \"" + name + "\": {\"x\": 1}}"))
            .Notes[^1];
        note.Path.Length.Should().BeLessThan(200);
        note.Message.Length.Should().BeLessThan(200);
    }

    [Fact]
    public void Notes_are_kept_up_to_a_limit_and_counted_beyond_it()
    {
        string properties = string.Concat(Enumerable.Range(0, 3_000).Select(number => $", \"p{number}\": 1"));

        ImportResult result = Import("launch library", Text("{\"abbrev\": \"A\", \"id\": 1, \"name\": \"A\"" + properties + "}"));

        result.Notes.Should().HaveCount(ImportResult.NoteLimit);
        result.NoteCount.Should().BeGreaterThanOrEqualTo(3_000);
        result.ToString().Should().Contain(result.NoteCount + " notes");
    }

    private static ImportResult Import(string importer, Stream stream) =>
        importer switch
        {
            "csv" => CsvImport.Read(stream, "theirs", Titles),
            "timeline" => TimelineJsImport.Read(stream, "theirs"),
            "popolo" => PopoloImport.Read(stream, "theirs"),
            "wikidata" => WikidataImport.Read(stream, "theirs", new WikidataOptions { DefaultKind = MilestoneKind.Meeting }),
            _ => LaunchLibraryImport.Read(stream, "theirs"),
        };

    private static string Many(Func<int, string> item) => string.Join(',', Enumerable.Range(0, 100_001).Select(item));

    private static DataSetException Fault(Action import) => import.Should().Throw<DataSetException>().Which;

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    // A beginning, and then the same again and again.
    private sealed class EndlessStream(string beginning, string repeated) : Stream
    {
        private readonly byte[] _beginning = Encoding.UTF8.GetBytes(beginning);
        private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (int index = 0; index < count; index++, _position++)
            {
                buffer[offset + index] = _position < _beginning.Length ? _beginning[_position] : _repeated[(_position - _beginning.Length) % _repeated.Length];
            }
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
