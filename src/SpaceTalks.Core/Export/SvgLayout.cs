using System;

namespace SpaceTalks;

// The layout of a picture of some width: texts and bar side by side, or, if there is no room, the bar of a row below its texts.
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

    // The margin on all sides.
    public int Edge => IsNarrow ? NarrowMargin : Margin;

    public int TextLeft => Edge + 20;

    public int TextWidth => IsNarrow ? Width - Edge - TextLeft : 336;

    public int ContentWidth => Width - (2 * Edge);

    // The ends of the axis, beside which there is room for arrows.
    public int AxisLeft => IsNarrow ? Edge + 22 : 410;

    public int AxisRight => Width - Edge - (IsNarrow ? 22 : 26);

    // The label of a month is about seventy units wide, and that of a year about forty; more than ten clutter the picture.
    public int MostTicks(bool areYears) => Math.Min((AxisRight - AxisLeft) / (areYears ? 44 : 74), 10);
}
