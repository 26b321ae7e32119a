using System;

namespace SpaceTalks;

// The traits that occur among the reports on a subject, so that the reports need not be read to find out.
[Flags]
internal enum ReportTraits : ushort
{
    None = 0,

    Participants = 1,

    // A "first since" date.
    FirstSince = 2,

    DatedPlan = 4,

    PlacedPlan = 8,

    // A completed report with a date.
    DatedCompletion = 16,

    // A completed report with a place.
    PlacedCompletion = 32,

    // A completed or underway report with a date.
    DatedFact = 64,

    // At least two completed or underway reports with a date.
    DatedFacts = 128,

    // A completed or underway report with a place.
    PlacedFact = 256,

    // At least two completed or underway reports with a date.
    PlacedFacts = 512,

    Agenda = 1024,

    // The traits have been determined, even if there are none.
    Known = 2048,
}
