using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Cli.Schema;

/// <summary>The C# project that a data folder belongs to, as far as it can be known without a build: its own files, and what they use without saying so.</summary>
internal sealed class OwnProject
{
    // What the SDK imports where a project asks for implicit usings.
    private static readonly string[] s_implicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // A link may lead back to a folder around it.
    private static readonly EnumerationOptions s_noLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string _file;

    private OwnProject(string file)
    {
        _file = file;
        Folder = Path.GetDirectoryName(file)!;
    }

    /// <summary>The folder that the project file is in.</summary>
    public string Folder { get; }

    /// <summary>The name of the assembly.</summary>
    public string Name => Property("AssemblyName") ?? Path.GetFileNameWithoutExtension(_file);

    /// <summary>The folder of its YAML files, whether or not there is one.</summary>
    public string DataFolder => Path.GetFullPath(Property("OtsDataFolder") ?? "ots", Folder);

    /// <summary>Whether a folder's YAML is laid over the package's: that of the project's own data folder, unless the project is the package.</summary>
    public bool LaysOverPackage(string folder) => folder == DataFolder && !IsPackage;

    /// <summary>Whether others lay their data over the project's.</summary>
    public bool IsPackage => string.Equals(Property("OtsWritesLayer"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The nearest project at or above a folder, if there is one.</summary>
    public static OwnProject? Around(string folder)
    {
        for (string? path = folder; path is not null; path = Path.GetDirectoryName(path))
        {
            if (ProjectsIn(path).Order(StringComparer.Ordinal).FirstOrDefault() is { } file)
            {
                return new OwnProject(file);
            }
        }

        return null;
    }

    /// <summary>Its C# files: neither those that a build wrote nor those of another project inside it.</summary>
    public IEnumerable<(string Path, SourceText Text)> Sources() =>
        from path in FilesIn(Folder).Order(StringComparer.Ordinal)
        select (path, SourceText.From(File.ReadAllText(path), Encoding.UTF8));

    /// <summary>The usings that hold in every file though none states them, as C#.</summary>
    public string GlobalUsings()
    {
        XElement[] settings = [.. SettingsFiles().SelectMany(Elements)];
        bool isImplicit = Property("ImplicitUsings")?.ToUpperInvariant() is "ENABLE" or "TRUE";
        IEnumerable<string> usings =
            from element in settings
            where element.Name.LocalName == "Using" && element.Attribute("Include") is not null
            select (string?)element.Attribute("Alias") is { } alias ? $"{alias} = global::{element.Attribute("Include")!.Value}"
                : string.Equals((string?)element.Attribute("Static"), "true", StringComparison.OrdinalIgnoreCase) ? $"static global::{element.Attribute("Include")!.Value}"
                : $"global::{element.Attribute("Include")!.Value}";
        return string.Concat((isImplicit ? s_implicitUsings.Select(name => $"global::{name}") : []).Concat(usings).Distinct().Select(name => $"global using {name};\n"));
    }

    // What is made of other properties only a build can know.
    private string? Property(string name) =>
        SettingsFiles().SelectMany(Elements).FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } value && !value.Contains('$', StringComparison.Ordinal) ? value : null;

    // The project's own settings come first: they win over those of the folders around it.
    private IEnumerable<string> SettingsFiles()
    {
        yield return _file;
        for (string? path = Folder; path is not null; path = Path.GetDirectoryName(path))
        {
            string settings = Path.Combine(path, "Directory.Build.props");
            if (File.Exists(settings))
            {
                yield return settings;
                yield break;
            }
        }
    }

    private static IEnumerable<XElement> Elements(string file)
    {
        try
        {
            return XDocument.Load(file).Descendants();
        }
        catch (XmlException)
        {
            // The build will say what is wrong with it.
            return [];
        }
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*.cs", s_noLinks).Concat(
        from inner in Directory.EnumerateDirectories(folder, "*", s_noLinks)
        where Path.GetFileName(inner) is not ("bin" or "obj") && !Path.GetFileName(inner).StartsWith('.') && !ProjectsIn(inner).Any()
        from file in FilesIn(inner)
        select file);

    private static IEnumerable<string> ProjectsIn(string folder) => Directory.EnumerateFiles(folder, "*.csproj", s_noLinks);
}
