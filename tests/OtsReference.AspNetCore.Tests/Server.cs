using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Ots.AspNetCore.Tests;

/// <summary>A web application on a free port of the loopback interface, and a client of it.</summary>
public abstract class Server : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        _app = Create();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The status and the JSON of an answer.</summary>
    public async Task<(int Status, JsonElement Json)> Get(string path)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, body.Length == 0 ? default : JsonElement.Parse(body));
    }

    protected abstract WebApplication Create();
}
