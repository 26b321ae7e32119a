using System;

namespace SpaceTalks.PostgreSql;

/// <summary>
/// The exception that is thrown when a database is not in the state that an operation needs: its schema is of another version, its columns
/// were made by another version of this package, its data changed since the catalog was opened, or another import is under way. The
/// message says what to do. Nothing has been changed.
/// </summary>
public sealed class PostgresCatalogException : Exception
{
    /// <summary>Initializes an exception without a message of its own.</summary>
    public PostgresCatalogException()
    {
    }

    /// <summary>Initializes an exception.</summary>
    /// <param name="message">The message: what was found, what was expected, and what to do.</param>
    public PostgresCatalogException(string? message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception that another one caused.</summary>
    /// <param name="message">The message: what was found, what was expected, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public PostgresCatalogException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
