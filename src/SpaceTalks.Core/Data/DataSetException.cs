using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A document is not what it should be. It says every fault that was found, with document, line, column and JSON path; nothing of the
/// document has been loaded.
/// </summary>
public sealed class DataSetException : Exception
{
    /// <summary>How many faults are kept at most, unless <see cref="DataSetOptions.FaultLimit"/> says otherwise.</summary>
    public const int FaultLimit = 100;

    private const int FaultsInMessage = 10;

    /// <summary>Makes an exception without faults.</summary>
    public DataSetException()
        : base("The data has faults.")
    {
    }

    /// <summary>Makes an exception with a message and without faults.</summary>
    /// <param name="message">The message; null for one that says nothing but the type.</param>
    public DataSetException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message, a cause and no faults.</summary>
    /// <param name="message">The message; null for one that says nothing but the type.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public DataSetException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of faults.</summary>
    /// <param name="faults">The faults, in the order of the documents; those past <see cref="FaultLimit"/> are counted and not kept.</param>
    /// <exception cref="ArgumentException"><paramref name="faults"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="faults"/> is null.</exception>
    public DataSetException(IReadOnlyCollection<DataFault> faults)
        : base(ToMessage(
            faults is null ? throw new ArgumentNullException(nameof(faults))
                : faults.Contains(null!) ? throw new ArgumentException("One of the faults is null.", nameof(faults))
                : faults,
            faults.Count))
    {
        Faults = [.. faults.Take(FaultLimit)];
        FaultCount = faults.Count;
    }

    internal DataSetException(IReadOnlyList<DataFault> faults, int count)
        : base(ToMessage(faults, count))
    {
        Faults = faults;
        FaultCount = count;
    }

    /// <summary>The faults, in the order of the documents, at most <see cref="FaultLimit"/> unless more were asked for.</summary>
    public IReadOnlyList<DataFault> Faults { get; } = [];

    /// <summary>How many faults there are, kept or not.</summary>
    public int FaultCount { get; }

    private static string ToMessage(IReadOnlyCollection<DataFault> faults, int total)
    {
        string count = total == 1 ? "one fault" : total.ToString(CultureInfo.InvariantCulture) + " faults";
        string more = total > FaultsInMessage ? "\n  …" : string.Empty;
        return "The data has " + count + ":" + string.Concat(faults.Take(FaultsInMessage).Select(fault => "\n  " + fault)) + more;
    }
}
