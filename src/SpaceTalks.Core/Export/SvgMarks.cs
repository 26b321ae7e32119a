using System.IO;
using SpaceTalks.Time;

namespace SpaceTalks;

// The symbols of a picture, which its rows and its legend share.
internal static class SvgMarks
{
    private const int BarHeight = 12;

    // A row without a date: dots from one end to the other.
    public static void WriteNone(TextWriter writer, int left, int right, int middle) =>
        writer.Write("<path class=\"st-none\" d=\"M" + SvgText.Number(left) + " " + SvgText.Number(middle) + "H" + SvgText.Number(right) + "\"/>");

    public static void WriteText(TextWriter writer, string style, int x, int line, string text)
    {
        writer.Write("<text class=\"" + style + "\" x=\"" + SvgText.Tenths(x) + "\" y=\"" + SvgText.Number(line) + "\">");
        SvgText.Write(writer, text);
        writer.Write("</text>");
    }

    public static void WriteBar(TextWriter writer, string style, int x, int middle, int width) =>
        writer.Write("<rect class=\"" + style + "\" x=\"" + SvgText.Tenths(x) + "\" y=\"" + SvgText.Number(middle - (BarHeight / 2))
            + "\" width=\"" + SvgText.Tenths(width) + "\" height=\"" + SvgText.Number(BarHeight) + "\" rx=\"2\"/>");

    // The end of a bar at the edge of the axis, which shows why there is no day.
    public static void WriteEnd(TextWriter writer, BoundKind kind, int x, int middle, int side)
    {
        if (kind == BoundKind.Unknown)
        {
            for (int dot = 0; dot < 3; dot++)
            {
                writer.Write("<circle class=\"st-dot\" cx=\"" + SvgText.Number(x + (side * (5 + (dot * 6)))) + "\" cy=\"" + SvgText.Number(middle)
                    + "\" r=\"" + SvgText.Tenths(25 - (dot * 6)) + "\"/>");
            }
            return;
        }
        string at = "M" + SvgText.Number(x + (side * 2)) + " " + SvgText.Number(middle - 7);
        string tip = "l" + SvgText.Number(side * 7) + " 7l" + SvgText.Number(side * -7) + " 7";
        writer.Write(kind == BoundKind.Open
            ? "<path class=\"st-open\" d=\"M" + SvgText.Number(x) + " " + SvgText.Number(middle - 9) + "l" + SvgText.Number(side * 14) + " 9l" + SvgText.Number(side * -14) + " 9z\"/>"
            : "<path class=\"st-outside\" d=\"" + at + tip + "M" + SvgText.Number(x + (side * 9)) + " " + SvgText.Number(middle - 7) + tip + "\"/>");
    }

    // The symbol of a status. Each has its own shape, for readers who cannot distinguish colours.
    public static void WriteStatus(TextWriter writer, ReportStatus status, int x, int y)
    {
        string centre = SvgText.Number(x) + " " + SvgText.Number(y);
        writer.Write("<path class=\"" + (status == ReportStatus.Completed ? "st-full" : status == ReportStatus.Proposed ? "st-dashed" : "st-line")
            + "\" d=\"M" + centre + (status == ReportStatus.Cancelled ? "m-4 -4l8 8m0 -8l-8 8" : "m-5 0a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z") + "\"/>");
        if (status == ReportStatus.Underway)
        {
            writer.Write("<path class=\"st-full\" d=\"M" + centre + "m0 -5a5 5 0 0 1 0 10z\"/>");
        }
    }
}
