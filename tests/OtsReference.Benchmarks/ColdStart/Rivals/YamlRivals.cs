using System.Text;

namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>YamlDotNet at run time over one embedded resource: its deserializer, as it is used.</summary>
internal class YamlRival(string name = "YamlDotNet, deserializer") : Rival(name)
{
    protected const string Record =
        """
        public sealed class Event
        {
            public string Id { get; set; } = "";
            public Dictionary<string, string> Name { get; set; } = [];
            public EventKind Kind { get; set; }
            public int? Ordinal { get; set; }
            public DateOnly Start { get; set; }
            public DateOnly End { get; set; }
            public string Place { get; set; } = "";
            public string Host { get; set; } = "";
            public string Theme { get; set; } = "";
        }
        """;

    public override string ProjectItems(string binaries) =>
        $"""
        <Reference Include="YamlDotNet" HintPath="{binaries}YamlDotNet.dll" />
        <EmbeddedResource Include="data.yaml" LogicalName="data" />
        """;

    public override void Write(string folder, Sample[] samples)
    {
        StringBuilder yaml = new();
        foreach (Sample sample in samples)
        {
            yaml.Append(sample.Id).Append(":\n  id: ").Append(sample.Id).Append('\n');
            OtsRival.AppendFields(yaml, sample, "  ");
        }

        File.WriteAllText(Path.Combine(folder, "data.yaml"), yaml.ToString());
        File.WriteAllText(Path.Combine(folder, "Event.cs"), Source + "\n\n" + Record + "\n\n" + EnumSource);
        WriteMain(folder, $"Events.ById[\"{samples[samples.Length / 2].Id}\"].Name[\"en\"]", Loop("Events.ById.Values", "Name[\"en\"]"));
    }

    protected virtual string Source =>
        """
        using YamlDotNet.Serialization;
        using YamlDotNet.Serialization.Converters;
        using YamlDotNet.Serialization.NamingConventions;

        internal static class Events
        {
            internal static readonly Dictionary<string, Event> ById = Load();

            private static Dictionary<string, Event> Load()
            {
                using StreamReader reader = new(typeof(Events).Assembly.GetManifestResourceStream("data")!);
                return new DeserializerBuilder()
                    .WithNamingConvention(CamelCaseNamingConvention.Instance)
                    .WithTypeConverter(new DateOnlyConverter(formats: "yyyy-MM-dd"))
                    .Build()
                    .Deserialize<Dictionary<string, Event>>(reader);
            }
        }
        """;
}

/// <summary>YamlDotNet's parser alone, its events read by hand: the least that YAML at run time can cost with it.</summary>
internal sealed class YamlEventsRival() : YamlRival("YamlDotNet, parser events by hand")
{
    protected override string Source =>
        """
        using System.Globalization;
        using YamlDotNet.Core;
        using YamlDotNet.Core.Events;

        internal static class Events
        {
            internal static readonly Dictionary<string, Event> ById = Load();

            private static Dictionary<string, Event> Load()
            {
                using StreamReader reader = new(typeof(Events).Assembly.GetManifestResourceStream("data")!);
                Parser parser = new(reader);
                Dictionary<string, Event> entities = [];
                parser.Consume<StreamStart>();
                parser.Consume<DocumentStart>();
                parser.Consume<MappingStart>();
                while (parser.TryConsume(out Scalar? id))
                {
                    Event entity = new();
                    entities.Add(id.Value, entity);
                    parser.Consume<MappingStart>();
                    while (parser.TryConsume(out Scalar? key))
                    {
                        Read(parser, entity, key.Value);
                    }

                    parser.Consume<MappingEnd>();
                }

                return entities;
            }

            private static void Read(Parser parser, Event entity, string key)
            {
                if (key == "name")
                {
                    parser.Consume<MappingStart>();
                    while (parser.TryConsume(out Scalar? language))
                    {
                        entity.Name.Add(language.Value, parser.Consume<Scalar>().Value);
                    }

                    parser.Consume<MappingEnd>();
                    return;
                }

                string value = parser.Consume<Scalar>().Value;
                switch (key)
                {
                    case "id": entity.Id = value; break;
                    case "kind": entity.Kind = Enum.Parse<EventKind>(value); break;
                    case "ordinal": entity.Ordinal = int.Parse(value, CultureInfo.InvariantCulture); break;
                    case "start": entity.Start = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture); break;
                    case "end": entity.End = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture); break;
                    case "place": entity.Place = value; break;
                    case "host": entity.Host = value; break;
                    case "theme": entity.Theme = value; break;
                }
            }
        }
        """;
}
