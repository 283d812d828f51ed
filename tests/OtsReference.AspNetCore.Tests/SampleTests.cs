using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Ots.Samples.MinimalApi;

namespace Ots.AspNetCore.Tests;

/// <summary>The sample, started and called as a client would.</summary>
public sealed class SampleTests(SampleTests.Sample sample) : IClassFixture<SampleTests.Sample>
{
    [Fact]
    public async Task It_lists()
    {
        (int status, JsonElement json) = await sample.Get("/summits");

        Assert.Equal(200, status);
        Assert.Equal(Summits.All.Select(summit => $"summits/{summit.Id}"), json.EnumerateArray().Select(link => link.GetProperty("entity").GetString()));
    }

    [Fact]
    public async Task It_shows_every_entity_it_lists()
    {
        foreach (string folder in (string[])["summits", "states", "officials", "places", "documents"])
        {
            foreach (JsonElement link in (await sample.Get($"/{folder}")).Json.EnumerateArray())
            {
                (int status, JsonElement json) = await sample.Get("/" + link.GetProperty("entity").GetString());

                Assert.Equal(200, status);
                Assert.Equal(link.GetProperty("name").GetString(), json.GetProperty("name").GetProperty("en").GetString());
            }
        }
    }

    [Fact]
    public async Task It_shows_by_name() => Assert.Equal("turkiye", (await sample.Get($"/states/{Uri.EscapeDataString("Türkiye")}")).Json.GetProperty("id").GetString());

    [Fact]
    public async Task It_suggests_where_there_is_none()
    {
        using HttpResponseMessage response = await sample.Client.GetAsync(new Uri("/summits/samarkand-2202", UriKind.Relative), TestContext.Current.CancellationToken);
        JsonElement problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("No such Summit", problem.GetProperty("title").GetString());
        Assert.EndsWith("Did you mean 'samarkand-2022'?", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task It_finds()
    {
        Assert.Contains("officials/kubanychbek-omuraliev", await Found("/find?text=Omuraliyev"));
        Assert.Contains("officials/kubanychbek-omuraliev", await Found("/find?text=Omuraliyev&nationality=KGZ"));
        Assert.Empty(await Found("/find?text=Omuraliyev&nationality=hungary"));
        Assert.Equal(400, (await sample.Get("/find")).Status);
        Assert.Equal(400, (await sample.Get("/find?text=x&nationality=nowhere")).Status);
    }

    [Fact]
    public async Task It_follows_from_an_entity_in_the_path() =>
        Assert.Equal(States.Uzbekistan.Summits.Select(summit => $"summits/{summit.Id}"), await Found("/states/uzbekistan/summits"));

    [Fact]
    public async Task It_knows_what_was_on_a_date()
    {
        JsonElement day = (await sample.Get("/on/2021-11-12")).Json;

        Assert.Equal(["states/azerbaijan", "states/kazakhstan", "states/kyrgyzstan", "states/turkiye", "states/uzbekistan"], day.GetProperty("members").EnumerateArray().Select(member => member.GetString()));
        Assert.Equal("turkiye", day.GetProperty("chair").GetString());
        Assert.Equal("baghdad-amreyev", day.GetProperty("secretaryGeneral").GetString());
        Assert.Equal(400, (await sample.Get("/on/2021-13-12")).Status);
    }

    [Theory]
    [InlineData("\"{0}\"", 304)]
    [InlineData("W/\"{0}\"", 304)]
    [InlineData("\"other\", \"{0}\"", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    public async Task What_the_client_has_already_is_not_sent_again(string tags, int status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/summits/samarkand-2022");
        request.Headers.TryAddWithoutValidation("If-None-Match", tags.Replace("{0}", OtsDataset.Packaged.Version, StringComparison.Ordinal));
        using HttpResponseMessage response = await sample.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(new EntityTagHeaderValue($"\"{OtsDataset.Packaged.Version}\""), response.Headers.ETag);
        Assert.Equal(status == 304, (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length == 0);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_unchanged()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/summits/nowhere");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        using HttpResponseMessage response = await sample.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task It_describes_an_entity_as_text()
    {
        (int status, JsonElement document) = await sample.Get("/openapi/v1.json");
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        JsonElement state = document.GetProperty("paths").GetProperty("/states/{state}/summits").GetProperty("get").GetProperty("parameters")[0];

        Assert.Equal(200, status);
        Assert.Equal(("path", "string"), (state.GetProperty("in").GetString(), state.GetProperty("schema").GetProperty("type").GetString()));
        Assert.All(["Entity", "State", "Official"], kind => Assert.Equal("string", schemas.GetProperty(kind).GetProperty("type").GetString()));
        Assert.Equal("The id of a State.", schemas.GetProperty("State").GetProperty("description").GetString());
    }

    private async Task<string?[]> Found(string path) => [.. (await sample.Get(path)).Json.EnumerateArray().Select(link => link.GetProperty("entity").GetString())];

    public sealed class Sample : Server
    {
        protected override WebApplication Create() => ReferenceApi.Create("--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning");
    }
}
