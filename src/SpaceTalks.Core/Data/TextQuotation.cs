using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Texts in messages, quoted as the messages about dates quote them.</summary>
internal static class TextQuotation
{
    public static string Of(string text) => TextFault.Quote(text);
}
