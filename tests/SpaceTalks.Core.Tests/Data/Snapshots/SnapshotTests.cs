using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>A snapshot has the content of the catalog that wrote it, and invalid bytes are rejected with their place.</summary>
public sealed class SnapshotTests
{
    private static readonly byte[] Embedded = SnapshotOf(SpaceTalksCatalog.Embedded);

    private static readonly byte[] Small = SnapshotOf(TestData.SmallCatalog);

    [Fact]
    public async Task A_snapshot_reads_back_to_the_same_document()
    {
        Read(Embedded).ContentHash.Should().Be(SpaceTalksCatalog.Embedded.ContentHash);
        Read(Small).ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
        SnapshotOf(Read(Embedded)).Should().Equal(Embedded);
        SpaceTalksCatalog.Create(await DataSet.LoadAsync(new MemoryStream(Embedded), "snapshot", cancellationToken: TestContext.Current.CancellationToken))
            .ContentHash.Should().Be(SpaceTalksCatalog.Embedded.ContentHash);
    }

    [Fact]
    public void What_is_read_answers_the_same()
    {
        Read(Embedded).Milestones.Select(milestone => milestone.ToString()).Should().Equal(SpaceTalksCatalog.Embedded.Milestones.Select(milestone => milestone.ToString()));
    }

    [Fact]
    public void A_changed_byte_is_found_by_the_hash()
    {
        byte[] changed = [.. Small];
        changed[^1] ^= 1;
        Refusal.Of(() => Read(changed))!.Faults.Should().ContainSingle().Which.Message.Should().Contain("hash");
    }

    [Fact]
    public void Another_version_is_to_be_made_again()
    {
        byte[] changed = [.. Small];
        changed[SnapshotFormat.Mark.Length]++;
        Refusal.Of(() => Read(changed))!.Faults.Should().ContainSingle().Which.Message.Should().Contain("create it again");
    }

    [Fact]
    public void Limits_hold_for_snapshots()
    {
        Refusal.Of(() => Load(Embedded, new() { EntityLimit = 100 }))!.Faults[0].Message.Should().Contain("EntityLimit");
        Refusal.Of(() => Load(Embedded, new() { TextLimit = 20 }))!.Faults[0].Message.Should().Contain("TextLimit");
        Refusal.Of(() => Load(Embedded, new() { LengthLimit = Embedded.Length - 1 }))!.Faults[0].Message.Should().Contain("LengthLimit");
        Load(Embedded, new() { LengthLimit = Embedded.Length }).Should().NotBeNull();
    }

    [Fact]
    public void With_the_hash_made_right_any_byte_and_any_prefix_gives_a_sound_catalog_or_a_fault()
    {
        Gen.Select(Gen.Int[SnapshotFormat.PayloadStart, Small.Length - 1], Gen.Byte, Gen.Bool).Sample(
            (place, value, isCut) =>
            {
                byte[] changed = isCut ? Small[..place] : [.. Small];
                if (!isCut)
                {
                    changed[place] = value;
                }
                IsSoundOrRefused(WithHash(changed));
            },
            iter: Fuzz.IsLong ? 100_000 : 2000);
    }

    [Fact]
    public void With_the_hash_made_right_two_snapshots_spliced_give_a_sound_catalog_or_a_fault()
    {
        Gen.Select(Gen.Int[SnapshotFormat.PayloadStart, Embedded.Length - 1], Gen.Int[SnapshotFormat.PayloadStart, Small.Length - 1]).Sample(
            (end, start) => IsSoundOrRefused(WithHash([.. Embedded[..end], .. Small[start..]])),
            iter: Fuzz.IsLong ? 10_000 : 200);
    }

    private static void IsSoundOrRefused(byte[] bytes)
    {
        SpaceTalksCatalog? catalog = null;
        if (Refusal.Of(() => catalog = Read(bytes)) is { } refusal)
        {
            refusal.Faults.Should().OnlyContain(fault => fault.Line == 1 && fault.Column <= bytes.Length + 1);
            return;
        }
        Read(SnapshotOf(catalog!)).ContentHash.Should().Be(catalog!.ContentHash);
        using MemoryStream document = new();
        catalog.Save(document);
        document.Position = 0;
        SpaceTalksCatalog.Create(DataSet.Load(document, "saved")).ContentHash.Should().Be(catalog.ContentHash);
    }

    private static byte[] WithHash(byte[] bytes)
    {
        SnapshotFormat.HashOf(bytes, SnapshotFormat.PayloadStart, bytes.Length - SnapshotFormat.PayloadStart).CopyTo(bytes, SnapshotFormat.HashStart);
        return bytes;
    }

    internal static SpaceTalksCatalog Read(byte[] bytes) => SpaceTalksCatalog.Create(Load(bytes, DataSetOptions.Default));

    private static DataSet Load(byte[] bytes, DataSetOptions options) => DataSet.Load(new MemoryStream(bytes), "snapshot", options);

    internal static byte[] SnapshotOf(SpaceTalksCatalog catalog)
    {
        using MemoryStream snapshot = new();
        catalog.SaveSnapshot(snapshot);
        return snapshot.ToArray();
    }
}
