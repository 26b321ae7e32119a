namespace SpaceTalks.Samples;

/// <summary>The program cannot start; the message says what to do.</summary>
internal sealed class StartException(string message) : Exception(message);
