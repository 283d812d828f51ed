using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;
using DiffEngine;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Compares what a generator wrote with the snapshots beside the test, as Verify.SourceGenerators does: the same call, file names
/// and bytes, so that taking the package instead (UseVerify=true) deletes this file and changes no snapshot.
/// <para>
/// A snapshot that is missing or differs fails the test and leaves a <c>.received.</c> file beside it. To accept what was received:
/// <c>OTS_ACCEPT_SNAPSHOTS=1 dotnet test --max-parallel-test-modules 1</c>, then read the diff in Git.
/// </para>
/// </summary>
public static class Verifier
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Compares all that a driver's generators wrote and reported.</summary>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "") => Verify(driver.GetRunResult(), sourceFile);

    /// <inheritdoc cref="Verify(GeneratorDriver, string)"/>
    public static Task Verify(GeneratorDriverRunResult result, [CallerFilePath] string sourceFile = "")
    {
        ITestContext test = TestContext.Current;
        string className = test.TestClass!.TestClassName[(test.TestClass.TestClassNamespace?.Length + 1 ?? 0)..].Replace('+', '.');
        string folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, "Snapshots");
        bool accept = Environment.GetEnvironmentVariable("OTS_ACCEPT_SNAPSHOTS") == "1";
        return Compare(folder, $"{className}.{test.TestMethod!.MethodName}", result, accept, show: true);
    }

    /// <summary>Compares with the snapshots of one prefix in one folder.</summary>
    internal static async Task Compare(string folder, string prefix, GeneratorDriverRunResult result, bool accept = false, bool show = false)
    {
        Directory.CreateDirectory(folder);
        Dictionary<string, byte[]> produced = Snapshots(result).ToDictionary(s => $"{prefix}{s.Suffix}.verified.{s.Extension}", s => Bytes(folder, s.Text));
        List<string> failures = [];
        foreach ((string name, byte[] bytes) in produced)
        {
            string verified = Path.Combine(folder, name);
            string received = Path.Combine(folder, name.Replace(".verified.", ".received.", StringComparison.Ordinal));
            if (accept && Difference(verified, bytes) is not null)
            {
                await File.WriteAllBytesAsync(verified, bytes);
            }

            if (Difference(verified, bytes) is { } difference)
            {
                await File.WriteAllBytesAsync(received, bytes);
                failures.Add($"{difference}: {name}");
                if (show && !DiffRunner.Disabled)
                {
                    // A diff tool where the machine has one. DiffEngine disables itself on a build server.
                    await DiffRunner.LaunchForTextAsync(received, verified);
                }
            }
            else
            {
                File.Delete(received);
            }
        }

        IEnumerable<string> leftOver = Directory.EnumerateFiles(folder, $"{prefix}.verified.*")
            .Concat(Directory.EnumerateFiles(folder, $"{prefix}#*.verified.*"))
            .Where(file => !produced.ContainsKey(Path.GetFileName(file)));
        foreach (string file in leftOver.ToArray())
        {
            if (accept)
            {
                File.Delete(file);
            }
            else
            {
                failures.Add($"Delete: {Path.GetFileName(file)}");
            }
        }

        if (failures.Count > 0)
        {
            Assert.Fail($"{string.Join('\n', failures)}\nin {folder}. To accept: OTS_ACCEPT_SNAPSHOTS=1 dotnet test --max-parallel-test-modules 1");
        }
    }

    private static byte[] Bytes(string folder, string text)
    {
        // Verify writes {ProjectDirectory} for such a path. No output may hold one, so here it is a mistake and not a placeholder.
        Assert.DoesNotContain(Path.GetDirectoryName(folder)!, text, StringComparison.Ordinal);
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return [.. s_utf8.GetPreamble(), .. s_utf8.GetBytes(lines)];
    }

    private static string? Difference(string verified, byte[] bytes)
    {
        byte[] expected = File.Exists(verified) ? File.ReadAllBytes(verified) : [];
        if (expected.Contains((byte)'\r'))
        {
            throw new InvalidDataException($"{verified} has a carriage return: its lines have to end in a line feed.");
        }

        ReadOnlySpan<byte> mark = s_utf8.Preamble;
        ReadOnlySpan<byte> text = expected.AsSpan().StartsWith(mark) ? expected.AsSpan(mark.Length) : expected;
        return text.IsEmpty ? "New" : text.SequenceEqual(bytes.AsSpan(mark.Length)) ? null : "NotEqual";
    }

    private static IEnumerable<(string Suffix, string Extension, string Text)> Snapshots(GeneratorDriverRunResult result)
    {
        Exception[] exceptions = [.. result.Results.Select(generator => generator.Exception).OfType<Exception>()];
        if (exceptions.Length > 0)
        {
            if (exceptions is [{ } only])
            {
                ExceptionDispatchInfo.Throw(only);
            }

            throw new AggregateException(exceptions);
        }

        if (!result.Diagnostics.IsEmpty)
        {
            yield return ("", "txt", Info(result.Diagnostics));
        }

        // The hint name's order decides nothing but the index of files of the same name.
        foreach (var named in result.Results.SelectMany(r => r.GeneratedSources.OrderBy(s => s.HintName, StringComparer.InvariantCulture)).GroupBy(FileName).ToArray())
        {
            GeneratedSourceResult[] same = [.. named];
            for (int i = 0; i < same.Length; i++)
            {
                string index = same.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".{i:D2}");
                yield return ($"#{named.Key.Name}{index}", named.Key.Extension, $"//HintName: {same[i].HintName}\n{same[i].SourceText}");
            }
        }
    }

    private static (string Name, string Extension) FileName(GeneratedSourceResult source)
    {
        string path = source.SyntaxTree.FilePath.Length > 0 ? source.SyntaxTree.FilePath : source.HintName;
        string file = path.Split('/', '\\')[^1];
        int dot = file.LastIndexOf('.');
        string name = string.Concat(file[..dot].Select(c => c is '"' or '<' or '>' or '|' or ':' or '*' or '?' || char.IsControl(c) ? '-' : c));
        return (name, file[(dot + 1)..]);
    }

    private static string Info(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(Info))}\n  ]\n}}";

    private static string Info(Diagnostic diagnostic)
    {
        // Verify quotes the lines around a place in C#; no diagnostic of this generator holds such a place.
        Assert.False(diagnostic.Location.IsInSource, "A place in C# source needs Verify itself.");
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        string[] tags = [.. descriptor.CustomTags];
        FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
        string members = Members(
            8,
            ("Id", descriptor.Id),
            ("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
            ("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture)),
            ("HelpLink", descriptor.HelpLinkUri),
            ("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
            ("Category", descriptor.Category),
            ("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
            ("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"),
            ("CustomTags", tags.Length == 0 ? "" : $"[\n          {string.Join(",\n          ", tags)}\n        ]"));
        return $"    {{\n{Members(
            6,
            ("Location", diagnostic.Location == Location.None ? "" : $"{place.Path.Replace('/', '\\')}: {place.Span}"),
            ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            ("Severity", diagnostic.Severity.ToString()),
            ("WarningLevel", diagnostic.WarningLevel == 0 ? "" : diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
            ("Descriptor", $"{{\n{members}\n      }}"))}\n    }}";
    }

    private static string Members(int indent, params IEnumerable<(string Name, string Value)> members) =>
        string.Join(",\n", members.Where(m => !string.IsNullOrWhiteSpace(m.Value)).Select(m =>
        {
            bool isText = m.Value[0] is not ('{' or '[') || !m.Value.Contains('\n', StringComparison.Ordinal);
            string start = isText && m.Value.Contains('\n', StringComparison.Ordinal) ? "\n" : " ";
            return $"{new string(' ', indent)}{m.Name}:{start}{m.Value}";
        }));
}
