using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// The result of an import: the data, and notes on what could not be imported. Immutable; safe for use by any number of threads.
/// </summary>
public sealed class ImportResult
{
    /// <summary>The maximum number of notes that are kept.</summary>
    public const int NoteLimit = 1000;

    internal ImportResult(DataSet dataSet, IReadOnlyList<ImportNote> notes, int noteCount)
    {
        NoteCount = noteCount;
        DataSet = dataSet;
        Notes = notes;
    }

    /// <summary>The data, for <see cref="SpaceTalksCatalog.With(DataSet[])"/>.</summary>
    public DataSet DataSet { get; }

    /// <summary>
    /// The notes on what could not be imported, in the order of the document, at most <see cref="NoteLimit"/>; empty if the data contains
    /// everything.
    /// </summary>
    public IReadOnlyList<ImportNote> Notes { get; }

    /// <summary>The number of notes, including those that were not kept.</summary>
    public int NoteCount { get; }

    /// <summary>Returns the name of the data set and the number of notes.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{DataSet.Name}: {NoteCount} {(NoteCount == 1 ? "note" : "notes")}");
}
