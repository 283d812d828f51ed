using Ots;

Console.WriteLine(Summits.Samarkand2022.Theme);
Console.WriteLine(Summits.All[^1].Id);
