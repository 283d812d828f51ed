using System.Globalization;
using System.Text;

namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>
/// The smallest reader of one literal, the same code over bytes or over chars, so that the two differ by the encoding alone:
/// the literal in UTF-8 has to be decoded, the one in UTF-16 is cut.
/// </summary>
internal sealed class LiteralRival(bool isUtf8) : Rival(isUtf8 ? "bare reader, UTF-8 literal" : "bare reader, UTF-16 literal")
{
    public override void Write(string folder, Sample[] samples)
    {
        StringBuilder rows = new();
        StringBuilder members = new();
        string suffix = isUtf8 ? "u8" : "";
        foreach (Sample sample in samples)
        {
            rows.Append(
                CultureInfo.InvariantCulture,
                $"{sample.Id}\n en {sample.English}\n tr {sample.Turkish}\n az {sample.Azerbaijani}\n kk {sample.Kazakh}\n kind {Array.IndexOf(Sample.Kinds, sample.Kind)}\n ordinal {sample.Ordinal}\n start {sample.StartText}\n end {sample.EndText}\n place {sample.Place}\n host {sample.Host}\n theme {sample.Theme}\n");
            members.Append(
                CultureInfo.InvariantCulture,
                $"    private static Event? s_{sample.Identifier}; public static Event {sample.Identifier} => s_{sample.Identifier} ??= new Event(Text.Find(\"{sample.Id}\"{suffix}));\n");
        }

        // A literal's last line has no end of its own: the line before the fence is left empty.
        string source = LiteralReader.Source
            .Replace("«rows»", rows.ToString(), StringComparison.Ordinal)
            .Replace("«members»", members.ToString(), StringComparison.Ordinal)
            .Replace("«decode»", isUtf8 ? LiteralReader.DecodeUtf8 : LiteralReader.CutUtf16, StringComparison.Ordinal)
            .Replace("«text»", isUtf8 ? "ReadOnlySpan<byte>" : "string", StringComparison.Ordinal)
            .Replace("«key»", isUtf8 ? "ReadOnlySpan<byte>" : "string", StringComparison.Ordinal)
            .Replace("«u8»", suffix, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "Events.cs"), source);
        File.WriteAllText(Path.Combine(folder, "Kinds.cs"), EnumSource);
        WriteMain(folder, $"Events.{samples[samples.Length / 2].Identifier}.Name", Loop("Events.All", "Name"));
    }
}
