using System;

namespace SpaceTalks;

/// <summary>What the reports about a subject have among them, so that whoever looks for it need not read them all.</summary>
[Flags]
internal enum ReportTraits : ushort
{
    None = 0,

    /// <summary>Participants.</summary>
    Participants = 1,

    /// <summary>"The first since".</summary>
    FirstSince = 2,

    /// <summary>A plan with a date.</summary>
    DatedPlan = 4,

    /// <summary>A plan with a place.</summary>
    PlacedPlan = 8,

    /// <summary>A report with a date that all has happened.</summary>
    DatedCompletion = 16,

    /// <summary>A report with a place that all has happened.</summary>
    PlacedCompletion = 32,

    /// <summary>A report with a date that it has happened or goes on.</summary>
    DatedFact = 64,

    /// <summary>Two of these or more.</summary>
    DatedFacts = 128,

    /// <summary>A report with a place that it has happened or goes on.</summary>
    PlacedFact = 256,

    /// <summary>Two of these or more.</summary>
    PlacedFacts = 512,

    /// <summary>An agenda.</summary>
    Agenda = 1024,

    /// <summary>That the rest has been found, though it may be nothing.</summary>
    Known = 2048,
}
