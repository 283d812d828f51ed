using System.Text.Json;
using Ots.Cli.Cards;

namespace Ots.Cli.Output;

/// <summary>Changes as a JSON array, in order.</summary>
internal static class TimelineJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<TimelineChange> changes)
    {
        json.WriteStartArray();
        foreach (TimelineChange change in changes)
        {
            json.WriteStartObject();
            EntityJson.WriteFields(json, new FieldList()
                .Add("date", change.Date)
                .AddChoice<ChangeKind>("change", change.Kind)
                .Add("what", change.ToString())
                .Add("folder", Kind.Of(change.Entity).Folder)
                .Add("id", change.Entity)
                .Add("sources", TimelineText.SourcesOf(change))
                .Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
