using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ots.AspNetCore.Tests;

/// <summary>Entities and dates are bound in paths, queries and bodies by a plain application: nothing is set up for them.</summary>
public sealed class BindingTests(BindingTests.Application server) : IClassFixture<BindingTests.Application>
{
    public static TheoryData<string> Styles => ["minimal", "mvc"];

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Every_id_in_a_path_is_its_entity(string style)
    {
        foreach (Summit summit in Summits.All)
        {
            (int status, JsonElement json) = await server.Get($"/{style}/summits/{summit.Id}");

            Assert.Equal(200, status);
            Assert.Equal(summit.Id, json.GetProperty("summit").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_query_has_a_name_and_a_date_of_its_precision(string style)
    {
        (int status, JsonElement json) = await server.Get($"/{style}/summits/samarkand-2022?host={Uri.EscapeDataString("Türkiye")}&since=2022-11");

        Assert.Equal(200, status);
        Assert.Equal("""{"summit":"samarkand-2022","host":"turkiye","since":"2022-11"}""", json.GetRawText());
    }

    [Theory]
    [InlineData("minimal", "summits/nowhere")]
    [InlineData("mvc", "summits/nowhere")]
    [InlineData("minimal", "summits/samarkand-2022?host=nowhere")]
    [InlineData("mvc", "summits/samarkand-2022?host=nowhere")]
    [InlineData("minimal", "summits/samarkand-2022?since=2022-13")]
    [InlineData("mvc", "summits/samarkand-2022?since=2022-13")]
    public async Task What_stands_for_nothing_is_a_bad_request(string style, string path) => Assert.Equal(400, (await server.Get($"/{style}/{path}")).Status);

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_body_has_ids(string style)
    {
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync(
            new Uri($"/{style}/requests", UriKind.Relative), new { summit = "samarkand-2022", host = "turkiye", since = "2022" }, TestContext.Current.CancellationToken);
        Assert.Equal("""{"summit":"samarkand-2022","host":"turkiye","since":"2022"}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        using HttpResponseMessage refused = await server.Client.PostAsJsonAsync(
            new Uri($"/{style}/requests", UriKind.Relative), new { summit = "nowhere" }, TestContext.Current.CancellationToken);
        Assert.Equal(400, (int)refused.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_form_has_ids_and_names(string style)
    {
        using FormUrlEncodedContent form = new([new("summit", "samarkand-2022"), new("host", "Türkiye"), new("since", "2022-11")]);
        using HttpResponseMessage answer = await server.Client.PostAsync(new Uri($"/{style}/forms", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal("""{"summit":"samarkand-2022","host":"turkiye","since":"2022-11"}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_header_has_an_id(string style)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri($"/{style}/headers", UriKind.Relative)) { Headers = { { "X-State", "TUR" } } };
        using HttpResponseMessage answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("\"turkiye\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task A_query_has_several(string style)
    {
        (int status, JsonElement json) = await server.Get($"/{style}/hosts?hosts=turkiye&hosts=KAZ");

        Assert.Equal(200, status);
        Assert.Equal("""["turkiye","kazakhstan"]""", json.GetRawText());
        Assert.Equal(400, (await server.Get($"/{style}/hosts?hosts=turkiye&hosts=nowhere")).Status);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Parameters_that_are_one_object_are_bound_each(string style)
    {
        (int status, JsonElement json) = await server.Get($"/{style}/parameters?summit=samarkand-2022&since=2022");

        Assert.Equal(200, status);
        Assert.Equal("""{"summit":"samarkand-2022","host":null,"since":"2022"}""", json.GetRawText());
    }

    public sealed record Request(Summit Summit, State? Host, PartialDate? Since);

    public sealed class Application : Server
    {
        protected override WebApplication Create()
        {
            WebApplicationBuilder builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
            builder.Logging.ClearProviders();
            builder.Services.AddControllers().AddApplicationPart(typeof(RequestsController).Assembly);
            WebApplication app = builder.Build();
            app.MapControllers();
            app.MapGet("/minimal/summits/{summit}", (Summit summit, State? host, PartialDate? since) => new Request(summit, host, since));
            app.MapPost("/minimal/requests", (Request request) => request);
            app.MapPost("/minimal/forms", ([FromForm] Summit summit, [FromForm] State? host, [FromForm] PartialDate? since) => new Request(summit, host, since)).DisableAntiforgery();
            app.MapGet("/minimal/headers", ([FromHeader(Name = "X-State")] State state) => state);
            app.MapGet("/minimal/hosts", (State[] hosts) => hosts);
            app.MapGet("/minimal/parameters", ([AsParameters] Request request) => request);
            return app;
        }
    }
}

[ApiController]
[Route("mvc")]
public sealed class RequestsController : ControllerBase
{
    [HttpGet("summits/{summit}")]
    public ActionResult<BindingTests.Request> Get(Summit summit, [FromQuery] State? host, [FromQuery] PartialDate? since) => Ok(new BindingTests.Request(summit, host, since));

    [HttpPost("requests")]
    public ActionResult<BindingTests.Request> Post(BindingTests.Request request) => Ok(request);

    [HttpPost("forms")]
    public ActionResult<BindingTests.Request> PostForm([FromForm] Summit summit, [FromForm] State? host, [FromForm] PartialDate? since) => Ok(new BindingTests.Request(summit, host, since));

    [HttpGet("headers")]
    public ActionResult<State> GetHeader([FromHeader(Name = "X-State")] State state) => Ok(state);

    [HttpGet("hosts")]
    public ActionResult<List<State>> GetHosts([FromQuery] List<State> hosts) => Ok(hosts);

    [HttpGet("parameters")]
    public ActionResult<BindingTests.Request> GetParameters([FromQuery] BindingTests.Request request) => Ok(request);
}
