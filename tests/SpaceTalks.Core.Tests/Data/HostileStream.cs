namespace SpaceTalks.Tests;

/// <summary>A stream of a document that does what streams had better not do.</summary>
internal sealed class HostileStream(byte[] content) : Stream
{
    private int _position;

    /// <summary>How many bytes it gives at a time, in turn; the last goes on.</summary>
    public int[] Pieces { get; init; } = [int.MaxValue];

    /// <summary>After how many bytes reading fails, and with what.</summary>
    public (int Position, Exception Exception)? Failure { get; init; }

    /// <summary>The length that it claims; null where it cannot seek.</summary>
    public long? ClaimedLength { get; init; }

    /// <summary>The position that it claims.</summary>
    public long ClaimedPosition { get; init; }

    public int Reads { get; private set; }

    public bool IsClosed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => ClaimedLength is not null;

    public override bool CanWrite => false;

    public override long Length => ClaimedLength ?? throw new NotSupportedException();

    public override long Position
    {
        get => ClaimedLength is null ? throw new NotSupportedException() : ClaimedPosition;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Failure is { } failure && _position >= failure.Position)
        {
            throw failure.Exception;
        }
        int length = Math.Min(Math.Min(count, Pieces[Math.Min(Reads++, Pieces.Length - 1)]), content.Length - _position);
        length = Failure is { } later ? Math.Min(length, later.Position - _position) : length;
        Array.Copy(content, _position, buffer, offset, length);
        _position += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
