namespace SpaceTalks.Tests;

/// <summary>What a document of which nobody knows anything may lead to: data, or faults with a place, and nothing else.</summary>
internal static class Refusal
{
    /// <summary>Reads; null where the document was read, else the exception that refuses it, each fault of which has its place.</summary>
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
