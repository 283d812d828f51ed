using System.Text;

namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>Objects in C#, made in one static constructor: what generators usually emit.</summary>
internal class StaticRival(string name = "static readonly objects") : Rival(name)
{
    /// <summary>The record where objects are made by C#: no language is looked up, so that a name is as cheap as it can be.</summary>
    protected const string Record =
        """
        public sealed record Texts(string En, string Tr, string Az, string Kk);

        public sealed record Event(string Id, Texts Name, EventKind Kind, int? Ordinal, DateOnly Start, DateOnly End, string Place, string Host, string Theme);
        """;

    public override void Write(string folder, Sample[] samples)
    {
        StringBuilder source = new();
        source.Append("public static class Events\n{\n");
        foreach (Sample sample in samples)
        {
            source.Append("    ").Append(Member(sample)).Append('\n');
        }

        source.Append("    ").Append(All).Append(" [").AppendJoin(", ", samples.Select(sample => sample.Identifier)).Append("];\n}\n");
        File.WriteAllText(Path.Combine(folder, "Event.cs"), Record + "\n\n" + EnumSource);
        File.WriteAllText(Path.Combine(folder, "Events.cs"), source.ToString());
        WriteMain(folder, $"Events.{samples[samples.Length / 2].Identifier}.Name.En", Loop("Events.All", "Name.En"));
    }

    protected virtual string All => "public static readonly IReadOnlyList<Event> All =";

    protected virtual string Member(Sample sample) => $"public static readonly Event {sample.Identifier} = {sample.Construction};";
}

/// <summary>Objects in C#, each made by its own property when it is first asked for.</summary>
internal sealed class LazyRival() : StaticRival("lazy property each")
{
    protected override string All => "public static IReadOnlyList<Event> All =>";

    protected override string Member(Sample sample) =>
        $"private static Event? s_{sample.Identifier}; public static Event {sample.Identifier} => s_{sample.Identifier} ??= {sample.Construction};";
}
