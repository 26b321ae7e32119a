using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>A finding as the API gives it.</summary>
internal sealed record ReviewedFinding(string Rule, string Severity, Certainty Certainty, string Message, IReadOnlyList<Id<Source>> Sources);
