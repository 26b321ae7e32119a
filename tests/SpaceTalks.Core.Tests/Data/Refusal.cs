namespace SpaceTalks.Tests;

/// <summary>The only permitted outcomes of an arbitrary document: data, or faults with a place.</summary>
internal static class Refusal
{
    /// <summary>Reads a document. Returns null if it was read, or else the exception that rejects it, in which each fault has a place.</summary>
    public static DataSetException? Of(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (DataSetException exception)
        {
            HavePlaces(exception);
            return exception;
        }
    }

    public static void HavePlaces(DataSetException exception)
    {
        exception.FaultCount.Should().BeGreaterThanOrEqualTo(Math.Max(1, exception.Faults.Count));
        exception.Faults.Should().NotBeEmpty();
        foreach (DataFault fault in exception.Faults)
        {
            if (fault.Line < 1 || fault.Column < 1 || !fault.Path.StartsWith('$') || fault.Message.Length == 0 || fault.Document.Length == 0)
            {
                Assert.Fail("A fault has no place: " + fault);
            }
        }
    }
}
