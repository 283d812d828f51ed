using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Ots.Samples.MinimalApi;

/// <summary>What is answered changes with the data alone, so that the version of the data is the tag of every answer, and a client that has it is told so.</summary>
internal static class DataVersion
{
    private static readonly EntityTagHeaderValue s_tag = new($"\"{OtsDataset.Application.Version}\"");

    public static async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        object? result = await next(context);

        // What went wrong has no tag. A union of results says what it holds.
        object? answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status300MultipleChoices })
        {
            return result;
        }

        HttpContext http = context.HttpContext;
        ResponseHeaders headers = http.Response.GetTypedHeaders();
        headers.ETag = s_tag;
        headers.CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
        bool isKnown = http.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(s_tag, useStrongComparison: false));
        return isKnown ? Results.StatusCode(StatusCodes.Status304NotModified) : result;
    }
}
