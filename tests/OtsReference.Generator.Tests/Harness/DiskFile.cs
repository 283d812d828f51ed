using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests;

/// <summary>A file on disk, under the path it would have in a project, with its bytes decoded as the compiler decodes them.</summary>
internal sealed class DiskFile(string path, string onDisk) : AdditionalText
{
    // The decoder guesses: UTF-8 where the bytes are that, the machine's old encoding where not. It is not public.
    private static readonly MethodInfo s_decode = typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .Single(method => method.Name == "Create" && method.GetParameters() is [var stream, var encoding, ..]
            && stream.ParameterType == typeof(Stream) && encoding.ParameterType == typeof(Encoding));

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        using FileStream stream = new(onDisk, FileMode.Open, FileAccess.Read);
        return (SourceText?)s_decode.Invoke(null, [stream, null, SourceHashAlgorithm.Sha256, false]);
    }
}
