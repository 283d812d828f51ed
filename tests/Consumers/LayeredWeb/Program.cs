using Ots;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
await using WebApplication app = builder.Build();
app.MapGet("/summits/{id}", (string id) => Summits.TryGet(id, out Summit? summit) ? Results.Text($"{summit}: {summit.Theme}") : Results.NotFound());
app.MapGet("/data", () => OtsDataset.Application.Name);
await app.StartAsync();

using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine(await client.GetStringAsync("/summits/samarkand-2022"));
Console.WriteLine(await client.GetStringAsync("/data"));
Console.WriteLine((await client.GetAsync("/summits/nowhere-2000")).StatusCode);
