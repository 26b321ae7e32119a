using System;
using System.Security.Cryptography;
using System.Text;

namespace SpaceTalks.PostgreSql;

// A hash of all records that does not depend on their order, so that it follows a change without reading the rest: the sum of the SHA-256
// of each record, modulo 2 to the power of 256. A record that is no milestone has the name of its list in front: an agency that was a
// company is another one.
internal sealed class ContentHash
{
    private const int Length = 32;

    private readonly byte[] _sum;

    private ContentHash(byte[] sum) => _sum = sum;

    public static string Empty { get; } = new string('0', 2 * Length);

    public static ContentHash Parse(string text) => new(Convert.FromHexString(text));

    public void Add(ReadOnlySpan<byte> record) => Sum(record, isAdded: true);

    public void Remove(ReadOnlySpan<byte> record) => Sum(record, isAdded: false);

    public void Add(string list, string record) => Add(Encoding.UTF8.GetBytes(list + ":" + record));

    public void Remove(string list, string record) => Remove(Encoding.UTF8.GetBytes(list + ":" + record));

    public override string ToString() => Convert.ToHexString(_sum).ToLowerInvariant();

    private void Sum(ReadOnlySpan<byte> record, bool isAdded)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(record, hash);
        int carry = 0;
        for (int index = Length - 1; index >= 0; index--)
        {
            int sum = isAdded ? _sum[index] + hash[index] + carry : _sum[index] - hash[index] + carry;
            _sum[index] = unchecked((byte)sum);
            carry = sum >> 8;
        }
    }
}
