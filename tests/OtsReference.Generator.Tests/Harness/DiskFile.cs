using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests;

/// <summary>A file on disk, under the path it would have in a project, with its bytes decoded as the compiler decodes them.</summary>
internal sealed class DiskFile(string path, string onDisk) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        using FileStream stream = new(onDisk, FileMode.Open, FileAccess.Read);
        return CompilerText.Decode(stream);
    }
}
