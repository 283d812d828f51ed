using System.Text.Json;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;

namespace Ots.Cli.Output;

/// <summary>What an article names as JSON: the mentions by their place, and the entries, whose sources are ids to show.</summary>
internal static class AnnotationJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteStartArray("mentions");
        foreach (Mention mention in article.Mentions)
        {
            json.WriteStartObject();
            json.WriteNumber("start", mention.Start);
            json.WriteNumber("length", mention.Length);
            json.WriteNumber("name-length", mention.NameLength);
            json.WriteString("text", article.Text.AsSpan(mention.Start, mention.Length));
            WriteAddress(json, mention.Entity);
            json.WriteString("strength", FieldList.Kebab(mention.Strength));
            json.WriteBoolean("ambiguous", mention.IsAmbiguous);
            json.WriteStartArray("candidates");
            foreach (Entity candidate in mention.Candidates)
            {
                json.WriteStartObject();
                WriteAddress(json, candidate);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (Entity entity in article.Entities)
        {
            json.WriteStartObject();
            WriteAddress(json, entity);
            json.WriteString("name", entity.ToString());
            json.WriteStartArray("sources");
            foreach (Source source in AnnotationText.SourcesOf(entity))
            {
                json.WriteStringValue(source.Id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("folder", Kind.Of(entity).Folder);
        json.WriteString("id", entity.Id);
    }
}
