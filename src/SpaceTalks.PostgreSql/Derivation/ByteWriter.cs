using System;
using System.Buffers.Binary;
using System.Text;

namespace SpaceTalks.PostgreSql;

// Bytes that are appended one after the other, in a buffer that is used again. For one thread.
internal sealed class ByteWriter(int capacity)
{
    private byte[] _bytes = new byte[capacity];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Count);

    public void Clear() => Count = 0;

    public void Truncate(int count) => Count = count;

    // Appends bytes for the caller to set.
    public Span<byte> Extend(int count)
    {
        if (_bytes.Length - Count < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Count + count));
        }
        Span<byte> added = _bytes.AsSpan(Count, count);
        Count += count;
        return added;
    }

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Extend(bytes.Length));

    public void WriteByte(byte value) => Extend(1)[0] = value;

    public void WriteInt16(short value) => BinaryPrimitives.WriteInt16BigEndian(Extend(2), value);

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32BigEndian(Extend(4), value);

    // Overwrites four bytes that were written before.
    public void SetInt32(int place, int value) => BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(place), value);

    public void WriteUtf8(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = Extend(Encoding.UTF8.GetMaxByteCount(text.Length));
        Count -= utf8.Length - Encoding.UTF8.GetBytes(text, utf8);
    }

    public void InvertFrom(int start)
    {
        foreach (ref byte value in _bytes.AsSpan(start, Count - start))
        {
            value = unchecked((byte)~value);
        }
    }

    public byte[] ToArray() => Written.ToArray();
}
