using System.Globalization;

namespace Ots.Benchmarks.Errors;

/// <summary>The mistakes that are measured, each made as often as asked.</summary>
internal static class Cases
{
    private const string City = "name: { en: Baku }\n";

    /// <summary>Many in one file.</summary>
    public static (string Name, Func<int, Project> Make)[] InOneFile { get; } =
    [
        ("keys that are not known", count => One(Lines(count, i => $"elevatoin{i}: 3"))),
        ("keys given twice", count => One("elevation: 3\n" + Lines(count, _ => "elevation: 3"))),
        ("dates that are none", count => One("services:\n" + Lines(count, _ => "  - { start: soon }"))),
        ("references that lead nowhere, each to another", count => One("services:\n" + Lines(count, i => $"  - {{ start: 2020, city: bkau{i} }}"))),
        ("aliases", count => One("services:\n" + Lines(count, _ => "  - *one"))),
    ];

    /// <summary>One in each of many files.</summary>
    public static (string Name, Func<int, Project> Make)[] InManyFiles { get; } =
    [
        ("a key that is not known", count => Many(count, _ => "elevatoin: 3\n")),
        ("text that is not YAML", count => Many(count, _ => "elevation: [\n")),
        ("a reference that leads nowhere, always the same", count => Many(count, _ => "city: bkau\n")),
        ("a reference that leads nowhere, each another of as many", count => Many(count, i => $"relieves: a{i}x\n")),
        ("a unique value that is given before", count => Many(count, _ => "iata: GYD\n")),
        ("a reference that leads back, round all files", count => Many(count, i => $"relieves: a{(i + 1) % count}\n")),
        ("no mistake: a chain of references", count => Many(count, i => i == 0 ? "elevation: 3\n" : $"relieves: a{i - 1}\n")),
        ("no mistake: all refer to one", count => Many(count, _ => "city: baku\n")),
    ];

    private static Project One(string yaml) => new Project().Add("cities", "baku", City).Add("airports", "a", yaml);

    private static Project Many(int count, Func<int, string> yaml)
    {
        Project project = new Project().Add("cities", "baku", City);
        for (int i = 0; i < count; i++)
        {
            project.Add("airports", $"a{i.ToString(CultureInfo.InvariantCulture)}", yaml(i));
        }

        return project;
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
