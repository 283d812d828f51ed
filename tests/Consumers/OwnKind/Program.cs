using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ots;
using OwnKind;

Airport airport = Airports.GetByIata("IST");
Console.WriteLine($"{airport}, {airport.Opened}, {airport.Size}, {Airports.Find("ISTANBUL airport")[0].Nicknames[0]}");
Console.WriteLine($"{airport.Replaced[0]} was replaced by {Airports.Ataturk.ReplacedBy}");
Console.WriteLine(Summits.Samarkand2022);
Console.WriteLine($"{airport.Serves}, {airport.Serves?.State}, {airport.ClosedFor[0]}");
Console.WriteLine(airport.Serves == Places.Istanbul && airport.ClosedFor[0] == Summits.Istanbul2021);

string json = JsonSerializer.Serialize(new Flight(airport, States.Turkiye, new() { [Airports.Ataturk] = Summits.Istanbul2021 }, airport), Flights.Default.Flight);
Console.WriteLine(json);
Flight read = JsonSerializer.Deserialize(json, Flights.Default.Flight)!;
Console.WriteLine(read.From == airport && read.Over.ContainsKey(Airports.Ataturk) && read.Any == airport);

internal sealed record Flight(Airport From, State To, Dictionary<Airport, Summit> Over, Entity Any);

[JsonSerializable(typeof(Flight))]
internal sealed partial class Flights : JsonSerializerContext;
