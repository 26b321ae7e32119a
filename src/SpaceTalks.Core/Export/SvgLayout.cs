using System;

namespace SpaceTalks;

// Where things stand in a picture of some width: beside each other, or, where there is no room, the bar of a row below its texts.
internal sealed class SvgLayout
{
    public const int Margin = 24;

    private const int LeastWide = 720;
    private const int NarrowMargin = 12;

    public SvgLayout(int width)
    {
        Width = width;
        IsNarrow = width < LeastWide;
    }

    public int Width { get; }

    public bool IsNarrow { get; }

    // How far from the edges everything is.
    public int Edge => IsNarrow ? NarrowMargin : Margin;

    public int TextLeft => Edge + 20;

    public int TextWidth => IsNarrow ? Width - Edge - TextLeft : 336;

    public int ContentWidth => Width - (2 * Edge);

    // Where the axis begins and ends; beside it is room for arrows.
    public int AxisLeft => IsNarrow ? Edge + 22 : 410;

    public int AxisRight => Width - Edge - (IsNarrow ? 22 : 26);

    // The label of a month is some seventy units wide, that of a year some forty; more than ten are a nuisance.
    public int MostTicks(bool areYears) => Math.Min((AxisRight - AxisLeft) / (areYears ? 44 : 74), 10);
}
