using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks.PostgreSql;

// Makes milestones of the records that the database returns, several at a time. For one thread.
internal sealed class Hydrator(Entities entities)
{
    private static readonly byte[] Head = "{\"milestones\":["u8.ToArray();
    private static readonly byte[] Tail = "]}"u8.ToArray();

    // Whoever wrote the records kept to the limits for documents of strangers.
    public static readonly DataSetOptions Options = new() { EntityLimit = int.MaxValue, LengthLimit = int.MaxValue, TextLimit = int.MaxValue };

    private readonly ByteWriter _document = new(1 << 16);

    public int Count { get; private set; }

    public void Add(ReadOnlySpan<byte> record)
    {
        if (Count == 0)
        {
            _document.Clear();
            _document.Write(Head);
        }
        else
        {
            _document.WriteByte((byte)',');
        }
        _document.Write(record);
        Count++;
    }

    // A record that may be anything: text that is not one value of JSON would be read together with what stands around it. Throws
    // DataSetException if it is not.
    public void AddChecked(string record)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(record);
        try
        {
            Utf8JsonReader reader = new(utf8);
            reader.Read();
            reader.Skip();
            reader.Read();
        }
        catch (JsonException)
        {
            // Says where.
            DataSet.Parse(record, "record", Options);
            throw;
        }
        Add(utf8);
    }

    // The records in the order in which they were added.
    public MilestoneRecord[] ReadRecords() => Count == 0 ? [] : ReadContent().Milestones!.Records;

    // As a document of the records.
    public DataContent ReadContent()
    {
        Count = 0;
        _document.Write(Tail);
        using MemoryStream stream = new(_document.ToArray(), writable: false);
        return DataSet.Load(stream, "spacetalks.milestone", Options).Contents[0];
    }

    public List<Milestone> Read()
    {
        List<Milestone> milestones = new(Count);
        foreach (MilestoneRecord record in ReadRecords())
        {
            milestones.Add(new Milestone(record, entities));
        }
        return milestones;
    }
}
