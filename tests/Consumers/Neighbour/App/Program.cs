using Ots;

Console.WriteLine(Greeting.Text);
Console.WriteLine(Summits.Samarkand2022.Theme);
