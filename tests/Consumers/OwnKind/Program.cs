using System;
using Ots;
using OwnKind;

Airport airport = Airports.GetByIata("IST");
Console.WriteLine($"{airport}, {airport.Opened}, {airport.Size}, {Airports.Find("ISTANBUL airport")[0].Nicknames[0]}");
Console.WriteLine($"{airport.Replaced[0]} was replaced by {Airports.Ataturk.ReplacedBy}");
Console.WriteLine(Summits.Samarkand2022);
Console.WriteLine($"{airport.Serves}, {airport.Serves?.State}, {airport.ClosedFor[0]}");
Console.WriteLine(airport.Serves == Places.Istanbul && airport.ClosedFor[0] == Summits.Istanbul2021);
