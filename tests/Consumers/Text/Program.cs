using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ots;
using Ots.Conversion;

Trip trip = new(Summits.Samarkand2022, PartialDate.OfMonth(2022, 11), new() { [States.Turkiye] = Officials.KubanychbekOmuraliev }, Places.Samarkand);
string json = JsonSerializer.Serialize(trip, Trips.Default.Trip);
Console.WriteLine(json);
Trip read = JsonSerializer.Deserialize(json, Trips.Default.Trip)!;
Console.WriteLine(ReferenceEquals(read.Summit, trip.Summit) && ReferenceEquals(read.By[States.Turkiye], Officials.KubanychbekOmuraliev));
LocalizedText name = Places.Samarkand.Name;
Console.WriteLine(JsonSerializer.Deserialize(JsonSerializer.Serialize(name, Trips.Default.LocalizedText), Trips.Default.LocalizedText)!.Equals(name));

Trips whole = new(new JsonSerializerOptions { Converters = { new EntityObjectConverter() } });
string chair = JsonSerializer.Serialize(Chairmanships.All[0], whole.Chairmanship);
Console.WriteLine(chair[..chair.IndexOf(",\"start\"", StringComparison.Ordinal)]);
Console.WriteLine(ReferenceEquals(JsonSerializer.Deserialize(chair, whole.Chairmanship), Chairmanships.All[0]));
Console.WriteLine(JsonSerializer.Serialize(new Page(Places.Samarkand.Coordinates!.Latitude, Awards.All[0]), Trips.Default.Page).StartsWith("{\"Latitude\":39.", StringComparison.Ordinal));

Console.WriteLine(Read<Summit>("samarkand-2022") + ", " + Read<State>("TÜRKİYE"));
Console.WriteLine(new EntityTypeConverter<Summit>().ConvertFromInvariantString("istanbul-2021"));
try
{
    Summit.Parse("samarkand-2202", CultureInfo.InvariantCulture);
}
catch (FormatException none)
{
    Console.WriteLine(none.Message);
}

Console.WriteLine($"{States.Find("Özbekistan")[0]}, {string.Join(", ", OtsDataset.Packaged.Find("Semerkand"))}");
Console.WriteLine($"{States.Suggest("Kazahkstan")[0]}, {OtsDataset.Packaged.Suggest("Kazahkstan")[0].Entity}");
foreach (Mention mention in OtsText.FindMentions("Semerkant'ta Омуралиев ile görüştü."))
{
    Console.WriteLine($"{mention.Start} {mention.Length} {mention.Entity}");
}

Console.WriteLine(OtsDataset.Packaged.Catalogs.SelectMany(catalog => catalog.Entities).All(entity => ReferenceEquals(
    JsonSerializer.Deserialize(JsonSerializer.Serialize(entity, whole.Entity), whole.Entity), entity)));
foreach (TimelineChange change in OtsDataset.Packaged.Timeline().Between(new DateOnly(2022, 11, 11), new DateOnly(2022, 11, 12)))
{
    Console.WriteLine(change);
}

static T Read<T>(string text)
    where T : IParsable<T> => T.Parse(text, null);

internal sealed record Trip(Summit Summit, PartialDate Date, Dictionary<State, Official> By, Entity Any);

internal sealed record Page(double Latitude, [property: JsonConverter(typeof(EntityObjectConverter))] Award Award);

[JsonSerializable(typeof(Trip))]
[JsonSerializable(typeof(Chairmanship))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(Page))]
internal sealed partial class Trips : JsonSerializerContext;
