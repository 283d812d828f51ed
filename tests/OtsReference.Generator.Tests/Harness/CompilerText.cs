using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests;

/// <summary>Bytes decoded as the compiler decodes those of a file.</summary>
internal static class CompilerText
{
    // The decoder guesses: UTF-8 where the bytes are that, the machine's old encoding where not. It is not public.
    private static readonly Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText> s_decode = typeof(SourceText).Assembly
        .GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .Single(method => method.Name == "Create" && method.GetParameters() is [var stream, var encoding, ..]
            && stream.ParameterType == typeof(Stream) && encoding.ParameterType == typeof(Encoding))
        .CreateDelegate<Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText>>();

    public static SourceText Decode(Stream bytes) => s_decode(bytes, null, SourceHashAlgorithm.Sha256, false);
}
