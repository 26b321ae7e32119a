using System;
using System.Buffers.Binary;

namespace SpaceTalks;

// A cache of ASCII texts, so that a text that occurs in a million places is one string. Its size is limited. It saves memory and time, and
// results do not depend on its content.
internal sealed class TextCache
{
    private const int Probes = 4;
    private const int MostSlots = 1 << 14;
    private const int LongestText = 64;

    private (int Hash, string? Text)[] _slots = new (int, string?)[64];
    private int _count;

    // Null if the text is not cached.
    public string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText)
        {
            return null;
        }
        int hash = Hash(utf8);
        for (int probe = 0; probe < Probes; probe++)
        {
            ref (int Hash, string? Text) slot = ref _slots[(hash + probe) & (_slots.Length - 1)];
            if (slot.Text is null)
            {
                return null;
            }
            if (slot.Hash == hash && AreEqual(utf8, slot.Text))
            {
                return slot.Text;
            }
        }
        return null;
    }

    public void Add(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length is 0 or > LongestText)
        {
            return;
        }
        if (_count > _slots.Length / 2 && _slots.Length < MostSlots)
        {
            Grow();
        }
        Put(Hash(utf8), text);
    }

    // If all places are taken, the first is overwritten.
    private void Put(int hash, string text)
    {
        int free = 0;
        while (free < Probes && _slots[(hash + free) & (_slots.Length - 1)].Text is not null)
        {
            free++;
        }
        _slots[(hash + (free < Probes ? free : 0)) & (_slots.Length - 1)] = (hash, text);
        _count++;
    }

    private void Grow()
    {
        (int Hash, string? Text)[] slots = _slots;
        _slots = new (int, string?)[slots.Length * 2];
        _count = 0;
        foreach ((int hash, string? text) in slots)
        {
            if (text is not null)
            {
                Put(hash, text);
            }
        }
    }

    // Never negative, so that it can be used as a start for probing.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            ulong hash = (ulong)utf8.Length;
            if (utf8.Length < 8)
            {
                foreach (byte part in utf8)
                {
                    hash = (hash << 8) ^ part;
                }
            }
            else
            {
                for (int start = 0; start < utf8.Length - 8; start += 8)
                {
                    hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(start))) * 0x9E3779B97F4A7C15;
                    hash ^= hash >> 32;
                }
                hash ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(utf8.Length - 8));
            }
            hash *= 0x9E3779B97F4A7C15;
            return (int)(hash >> 34);
        }
    }

    private static bool AreEqual(ReadOnlySpan<byte> utf8, string text)
    {
#if NET
        return System.Text.Ascii.Equals(utf8, text);
#else
        if (utf8.Length != text.Length)
        {
            return false;
        }
        for (int index = 0; index < utf8.Length; index++)
        {
            if (utf8[index] != text[index] || utf8[index] > 127)
            {
                return false;
            }
        }
        return true;
#endif
    }
}
