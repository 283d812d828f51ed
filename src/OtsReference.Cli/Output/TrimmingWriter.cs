using System.Text;

namespace Ots.Cli.Output;

/// <summary>Passes text on without the spaces that fill up the last column of a table, and with plain line feeds on every system.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _spaces++;
                return;
            case '\r':
                return;
            case '\n':
                _spaces = 0;
                break;
        }

        for (; _spaces > 0; _spaces--)
        {
            inner.Write(' ');
        }

        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
