using System.Text;

namespace SpaceTalks.Samples;

/// <summary>Leaves out spaces at the ends of lines, with which tables are filled.</summary>
internal sealed class TrimmingWriter(TextWriter writer) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }
        for (; _spaces > 0; _spaces--)
        {
            if (value is not ('\n' or '\r'))
            {
                writer.Write(' ');
            }
        }
        writer.Write(value);
    }

    public override void Flush() => writer.Flush();
}
