using System.Globalization;
using System.Text;

namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>A kind of the program's own, compiled by the generator from one YAML file an entity.</summary>
internal sealed class OtsRival() : Rival("OtsReference")
{
    private const string Record =
        """
        using Ots;
        using Ots.Schema;

        [Kind("events", "Events")]
        public sealed partial class Event : Entity
        {
            [Searchable]
            public partial LocalizedText Name { get; }

            public partial EventKind Kind { get; }

            public partial int? Ordinal { get; }

            public partial DateOnly Start { get; }

            public partial DateOnly End { get; }

            public partial string Place { get; }

            public partial string Host { get; }

            public partial string Theme { get; }
        }
        """;

    public override string ProjectItems(string binaries) =>
        $"""
        <Reference Include="OtsReference" HintPath="{binaries}OtsReference.dll" />
        <Analyzer Include="{binaries}analyzers/*.dll" />
        <AdditionalFiles Include="ots/**/*.yaml" />
        """;

    public override void Write(string folder, Sample[] samples)
    {
        string events = Directory.CreateDirectory(Path.Combine(folder, "ots", "events")).FullName;
        foreach (Sample sample in samples)
        {
            StringBuilder yaml = new();
            AppendFields(yaml, sample, "");
            File.WriteAllText(Path.Combine(events, sample.Id + ".yaml"), yaml.ToString());
        }

        File.WriteAllText(Path.Combine(folder, "Event.cs"), Record + "\n\n" + EnumSource);
        WriteMain(folder, $"Events.{samples[samples.Length / 2].Identifier}.Name.ToString()", Loop("Events.All", "Name.ToString()"));
    }

    /// <summary>The fields as YAML, each line indented.</summary>
    public static void AppendFields(StringBuilder yaml, Sample sample, string indent) => yaml.Append(
        CultureInfo.InvariantCulture,
        $"""
        {indent}name:
        {indent}  en: {sample.English}
        {indent}  tr: {sample.Turkish}
        {indent}  az: {sample.Azerbaijani}
        {indent}  kk: {sample.Kazakh}
        {indent}kind: {(indent.Length == 0 ? sample.Kind.ToLowerInvariant() : sample.Kind)}
        {indent}ordinal: {sample.Ordinal}
        {indent}start: {sample.StartText}
        {indent}end: {sample.EndText}
        {indent}place: {sample.Place}
        {indent}host: {sample.Host}
        {indent}theme: {sample.Theme}

        """);
}
