namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>No data at all: what a process costs by itself.</summary>
internal sealed class EmptyRival() : Rival("empty program")
{
    public override void Write(string folder, Sample[] samples)
    {
        File.WriteAllText(Path.Combine(folder, "Kinds.cs"), EnumSource);
        WriteMain(folder, "\"\"", "");
    }
}
