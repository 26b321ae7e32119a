using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What came of an import: the data, and what could not be carried. Immutable; safe for use by any number of threads.</summary>
public sealed class ImportResult
{
    /// <summary>The greatest number of notes that are kept.</summary>
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
    /// What could not be carried, in the order of the document, at most <see cref="NoteLimit"/>; empty where everything is in the data.
    /// </summary>
    public IReadOnlyList<ImportNote> Notes { get; }

    /// <summary>The number of notes, kept or not.</summary>
    public int NoteCount { get; }

    /// <summary>The name of the data set, and how many notes there are.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{DataSet.Name}: {NoteCount} {(NoteCount == 1 ? "note" : "notes")}");
}
