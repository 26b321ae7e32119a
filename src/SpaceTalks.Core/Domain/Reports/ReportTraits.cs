using System;

namespace SpaceTalks;

// What the reports about a subject have among them, so that whoever looks for it need not read them all.
[Flags]
internal enum ReportTraits : ushort
{
    None = 0,

    // Participants.
    Participants = 1,

    // "The first since".
    FirstSince = 2,

    // A plan with a date.
    DatedPlan = 4,

    // A plan with a place.
    PlacedPlan = 8,

    // A report with a date that all has happened.
    DatedCompletion = 16,

    // A report with a place that all has happened.
    PlacedCompletion = 32,

    // A report with a date that it has happened or goes on.
    DatedFact = 64,

    // Two of these or more.
    DatedFacts = 128,

    // A report with a place that it has happened or goes on.
    PlacedFact = 256,

    // Two of these or more.
    PlacedFacts = 512,

    // An agenda.
    Agenda = 1024,

    // That the rest has been found, though it may be nothing.
    Known = 2048,
}
