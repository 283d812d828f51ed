using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Ots.Conversion;

namespace Ots.Samples.MinimalApi;

/// <summary>The data set as a web service: list, show, find, and what the organization was on a date. No converter and no binder is set up: the types bring theirs.</summary>
public static class ReferenceApi
{
    private static readonly JsonSerializerOptions s_whole = new(JsonSerializerDefaults.Web) { Converters = { new EntityObjectConverter() } };

    /// <summary>The service, not started yet.</summary>
    /// <param name="arguments">The arguments of the command line, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <returns>The service.</returns>
    public static WebApplication Create(params string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(static options => options.AddSchemaTransformer(EntitySchemas.Describe));
        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();

        RouteGroupBuilder api = app.MapGroup("").AddEndpointFilter(DataVersion.Answer);
        api.MapKind(OtsDataset.Application.GetCatalog<Summit>());
        api.MapKind(OtsDataset.Application.GetCatalog<State>());
        api.MapKind(OtsDataset.Application.GetCatalog<Official>());
        api.MapKind(OtsDataset.Application.GetCatalog<Place>());
        api.MapKind(OtsDataset.Application.GetCatalog<Document>());

        // An entity in a query and a date in a path are bound as any number is.
        api.MapGet("/states/{state}/summits", (State state) => state.Summits.Select(Link.To));
        api.MapGet("/find", (string text, State? nationality) => OtsDataset.Application.Find(text)
            .Where(entity => nationality is null || (entity as Official)?.Nationality == nationality)
            .Select(Link.To));
        api.MapGet("/on/{date}", (DateOnly date) => new Day(OtsDataset.Application.On(date)));
        return app;
    }

    private static void MapKind<T>(this RouteGroupBuilder api, Catalog<T> catalog)
        where T : Entity, IParsable<T>
    {
        api.MapGet($"/{catalog.Folder}", () => catalog.All.Select(Link.To));
        api.MapGet($"/{catalog.Folder}/{{text}}", (string text) => Show<T>(text));
    }

    // Bound as a T, an unknown id would be a bare 400; read here, it is a 404 that says which ids are near.
    private static Results<JsonHttpResult<T>, ProblemHttpResult> Show<T>(string text)
        where T : Entity, IParsable<T>
    {
        try
        {
            return TypedResults.Json(T.Parse(text, null), s_whole);
        }
        catch (FormatException none)
        {
            return TypedResults.Problem(none.Message, statusCode: StatusCodes.Status404NotFound, title: $"No such {typeof(T).Name}");
        }
    }
}
