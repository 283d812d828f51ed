using System.Text.RegularExpressions;

namespace Ots.Tests.Names;

/// <summary>Reads the files of spellings beside this one.</summary>
internal static class NameFile
{
    /// <summary>The lines of a file, each as the fields between its tabs.</summary>
    public static string[][] Read(string name) => [.. File.ReadLines(Repository.PathOf("tests", "OtsReference.Tests", "Names", name))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t').Select(Unescape).ToArray())];

    /// <summary>The entity that <c>folder/id</c> means.</summary>
    public static Entity Entity(string address) => Catalog(address).Entities.Single(entity => entity.Id == address.Split('/')[1]);

    /// <summary>The catalog that <c>folder/id</c> is in.</summary>
    public static Catalog Catalog(string address) => OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Folder == address.Split('/')[0]);

    private static string Unescape(string field) =>
        Regex.Replace(field, @"\\u([0-9A-F]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString(), RegexOptions.CultureInvariant);
}
