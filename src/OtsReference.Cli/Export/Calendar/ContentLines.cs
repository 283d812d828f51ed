using System.Text;

namespace Ots.Cli.Export.Calendar;

/// <summary>The lines of an iCalendar: folded at 75 octets, between characters, and ended as RFC 5545 has it.</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;
    private const string NewLine = "\r\n";

    private readonly StringBuilder _text = new();

    /// <summary>Adds a property with a value that is no text, or one that is known to need no escapes.</summary>
    public void Add(string property, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{property}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append(NewLine).Append(' ');
                octets = 1;
            }

            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _text.Append(NewLine);
    }

    /// <summary>Adds a property with a value of the type TEXT. Control characters, which it cannot hold, are left out.</summary>
    public void AddText(string property, string value)
    {
        StringBuilder escaped = new();
        foreach (char c in value.ReplaceLineEndings("\n"))
        {
            escaped.Append(c switch
            {
                '\n' => "\\n",
                '\\' or ';' or ',' => $"\\{c}",
                '\t' => "\t",
                _ when char.IsControl(c) => "",
                _ => c.ToString(),
            });
        }

        Add(property, escaped.ToString());
    }

    public override string ToString() => _text.ToString();
}
