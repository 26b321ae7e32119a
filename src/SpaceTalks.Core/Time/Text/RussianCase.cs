namespace SpaceTalks.Time;

// The cases in which dates stand.
internal enum RussianCase
{
    Nominative,
    Genitive,
    Accusative,
    Instrumental,
}
