using System.Text.Json;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;

namespace Ots.Cli.Output;

/// <summary>
/// The organization on a day as JSON: what is certain under each role, what the dates allow but do not prove under <c>possible</c>.
/// A role that the data has nobody for is <c>null</c>, or an empty list.
/// </summary>
internal static class HoldingJson
{
    public static void Write(Utf8JsonWriter json, OtsSnapshot snapshot)
    {
        IReadOnlyList<Holding> holdings = Holding.In(snapshot);
        ILookup<Role, Holding> certain = holdings.Where(holding => holding.Certainty == Certainty.Certain).ToLookup(holding => holding.Role);
        json.WriteStartObject();
        json.WriteString("date", snapshot.ToString());
        EntityJson.WriteFields(json, new FieldList().Add("name", snapshot.Name).Fields);
        WriteOne(json, "chair", certain[Role.Chair]);
        WriteOne(json, "secretary-general", certain[Role.SecretaryGeneral]);
        WriteAll(json, "members", certain[Role.Member]);
        WriteAll(json, "observers", certain[Role.Observer]);
        WriteAll(json, "heads-of-state", certain[Role.HeadOfState]);
        WriteCapitals(json, snapshot.States);
        WriteAll(json, "possible", holdings.Where(holding => holding.Certainty == Certainty.Possible), withRole: true);
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, string name, IEnumerable<Holding> holdings)
    {
        json.WritePropertyName(name);
        if (holdings.FirstOrDefault() is { } holding)
        {
            Write(json, holding, withRole: false);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<Holding> holdings, bool withRole = false)
    {
        json.WriteStartArray(name);
        foreach (Holding holding in holdings)
        {
            Write(json, holding, withRole);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Holding holding, bool withRole)
    {
        FieldList fields = new();
        json.WriteStartObject();
        EntityJson.WriteFields(json, fields
            .AddChoice<Role>("role", withRole ? holding.Role : null)
            .Add("of", holding.State)
            .Add(HolderKey(holding.Holder), holding.Holder)
            .Add("acting", holding.Acting)
            .Add("start", holding.Period.Start)
            .Add("confirmed-from", holding.Period.ConfirmedFrom)
            .Add("end", holding.Period.End)
            .Add("end-unknown", holding.Period.EndUnknown)
            .Add("confirmed-until", holding.Period.ConfirmedUntil)
            .Add("sources", holding.Sources)
            .Fields);
        json.WriteEndObject();
    }

    private static void WriteCapitals(Utf8JsonWriter json, IReadOnlyList<StateSnapshot> states)
    {
        json.WriteStartArray("capitals");
        foreach (StateSnapshot state in states.Where(state => state.Capital is not null))
        {
            json.WriteStartObject();
            EntityJson.WriteFields(json, new FieldList()
                .Add("state", state.State)
                .Add("state-name", state.Name)
                .Add("place", state.Capital)
                .Add("name", state.CapitalName)
                .Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // As in the attendees of a summit, the key says what sort of entity the id belongs to.
    private static string HolderKey(Entity holder) => holder switch
    {
        State => "state",
        Institution => "institution",
        _ => "official",
    };
}
