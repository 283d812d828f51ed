using System.Text.Json;

namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>
/// System.Text.Json with its source generator, over one embedded resource. In its fastest form, which was tried out: bytes and not
/// a stream, settable properties and not constructors, the enum as a number.
/// </summary>
internal sealed class JsonRival() : Rival("System.Text.Json, source-generated")
{
    private const string Source =
        """
        using System.Text.Json;
        using System.Text.Json.Serialization;

        public sealed class Texts
        {
            public string En { get; set; } = "";
            public string Tr { get; set; } = "";
            public string Az { get; set; } = "";
            public string Kk { get; set; } = "";
        }

        public sealed class Event
        {
            public string Id { get; set; } = "";
            public Texts Name { get; set; } = null!;
            public EventKind Kind { get; set; }
            public int? Ordinal { get; set; }
            public DateOnly Start { get; set; }
            public DateOnly End { get; set; }
            public string Place { get; set; } = "";
            public string Host { get; set; } = "";
            public string Theme { get; set; } = "";
        }

        [JsonSerializable(typeof(Dictionary<string, Event>))]
        internal sealed partial class EventContext : JsonSerializerContext;

        internal static class Events
        {
            internal static readonly Dictionary<string, Event> ById = Load();

            private static Dictionary<string, Event> Load()
            {
                using Stream stream = typeof(Events).Assembly.GetManifestResourceStream("data")!;
                byte[] utf8 = new byte[(int)stream.Length];
                stream.ReadExactly(utf8);
                return JsonSerializer.Deserialize(utf8, EventContext.Default.DictionaryStringEvent)!;
            }
        }
        """;

    private static readonly JsonSerializerOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string ProjectItems(string binaries) => """<EmbeddedResource Include="data.json" LogicalName="data" />""";

    public override void Write(string folder, Sample[] samples)
    {
        var entries = samples.ToDictionary(sample => sample.Id, sample => new
        {
            sample.Id,
            Name = new { En = sample.English, Tr = sample.Turkish, Az = sample.Azerbaijani, Kk = sample.Kazakh },
            Kind = Array.IndexOf(Sample.Kinds, sample.Kind),
            sample.Ordinal,
            Start = sample.StartText,
            End = sample.EndText,
            sample.Place,
            sample.Host,
            sample.Theme,
        });
        File.WriteAllText(Path.Combine(folder, "data.json"), JsonSerializer.Serialize(entries, s_options));
        File.WriteAllText(Path.Combine(folder, "Event.cs"), Source + "\n\n" + EnumSource);
        WriteMain(folder, $"Events.ById[\"{samples[samples.Length / 2].Id}\"].Name.En", Loop("Events.ById.Values", "Name.En"));
    }
}
