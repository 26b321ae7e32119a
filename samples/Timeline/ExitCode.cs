namespace SpaceTalks.Samples;

/// <summary>The exit codes, like those of grep and compilers.</summary>
internal static class ExitCode
{
    /// <summary>There is an answer, and nothing to object to.</summary>
    public const int Fine = 0;

    /// <summary>Nothing was found, a text is not exactly one date, or a file that was given has faults or brings errors.</summary>
    public const int Objection = 1;

    /// <summary>The command line or a file cannot be read.</summary>
    public const int Unusable = 2;
}
