using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpaceTalks.Samples;

/// <summary>Takes the line away from titles that leave it no room; in plain output from all titles and tables.</summary>
internal sealed class LayoutHook(bool isPlain) : IRenderHook
{
    // What the line has beside the title, at least.
    private const int Line = 6;

    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables)
    {
        foreach (IRenderable renderable in renderables)
        {
            if (isPlain && renderable is Table table)
            {
                table.Border(TableBorder.None);
            }
            yield return renderable is Rule { Title: { } title } && (isPlain || Markup.Remove(title).Length + Line > options.ConsoleSize.Width)
                ? new Markup(title + "\n")
                : renderable;
        }
    }
}
