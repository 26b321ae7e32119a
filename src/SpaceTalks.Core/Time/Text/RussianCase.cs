namespace SpaceTalks.Time;

// The grammatical cases in which dates occur.
internal enum RussianCase
{
    Nominative,
    Genitive,
    Accusative,
    Instrumental,
}
