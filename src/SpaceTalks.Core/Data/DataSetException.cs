using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// The exception that is thrown when a document is invalid. It lists every fault that was found, with document, line, column and JSON path;
/// nothing of the document has been loaded.
/// </summary>
public sealed class DataSetException : Exception
{
    /// <summary>
    /// The maximum number of faults that an exception keeps, unless <see cref="DataSetOptions.FaultLimit"/> sets another.
    /// </summary>
    public const int FaultLimit = 100;

    private const int FaultsInMessage = 10;

    /// <summary>Creates an exception without faults.</summary>
    public DataSetException()
        : base("The data has faults.")
    {
    }

    /// <summary>Creates an exception with a message and without faults.</summary>
    /// <param name="message">The message; null for a default message that names the type.</param>
    public DataSetException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message, a cause and no faults.</summary>
    /// <param name="message">The message; null for a default message that names the type.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public DataSetException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from faults.</summary>
    /// <param name="faults">
    /// The faults, in the order of the documents. Faults beyond <see cref="FaultLimit"/> are counted but not kept.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="faults"/> contains null.</exception>
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

    /// <summary>The faults, in the order of the documents; at most <see cref="FaultLimit"/>, unless another limit was set.</summary>
    public IReadOnlyList<DataFault> Faults { get; } = [];

    /// <summary>The number of faults, including those that were not kept.</summary>
    public int FaultCount { get; }

    private static string ToMessage(IReadOnlyCollection<DataFault> faults, int total)
    {
        string count = total == 1 ? "one fault" : total.ToString(CultureInfo.InvariantCulture) + " faults";
        string more = total > FaultsInMessage ? "\n  …" : string.Empty;
        return "The data has " + count + ":" + string.Concat(faults.Take(FaultsInMessage).Select(fault => "\n  " + fault)) + more;
    }
}
