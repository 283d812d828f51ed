using Microsoft.CodeAnalysis;
using Ots.Generator.Tests.Samples;
using YamlDotNet.RepresentationModel;

namespace Ots.Generator.Tests.BadInput;

/// <summary>The cases of https://github.com/yaml/yaml-test-suite, where a copy lies beside the repository.</summary>
public sealed class YamlTestSuiteTests
{
    [Fact]
    public void No_case_breaks_the_generator_and_no_wrong_one_goes_unnoticed()
    {
        string folder = Repository.PathOf("..", "shared", "yaml-test-suite", "src");
        Assert.SkipUnless(Directory.Exists(folder), "The YAML test suite is not beside the repository, in ../shared/yaml-test-suite.");

        GeneratorHost host = GeneratorHost.With(Records.Notes).File("ots/notes/right.yaml", "text: Right\n");
        List<string> wrong = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            string name = Path.GetFileNameWithoutExtension(file);
            host = host.File($"ots/notes/{name}.yaml", text);
            int number = 0;
            YamlStream cases = [];
            cases.Load(new StringReader(text));
            foreach (YamlMappingNode one in ((YamlSequenceNode)cases.Documents[0].RootNode).Cast<YamlMappingNode>().Where(one => one.Children.ContainsKey("yaml")))
            {
                string path = $"ots/notes/{name}-{number++}.yaml";
                host = host.File(path, Shown(((YamlScalarNode)one["yaml"]).Value!));
                if (one.Children.TryGetValue("fail", out YamlNode? fail) && ((YamlScalarNode)fail).Value == "true")
                {
                    wrong.Add(path);
                }
            }
        }

        Generation generation = host.Run();

        Assert.True(wrong.Count > 50, "The suite has more wrong cases than that.");
        Assert.Empty(wrong.Except(generation.Problems.Select(problem => problem.Location.GetLineSpan().Path)));
        Assert.Equal("Right", generation.CompilesWithoutWarning().Evaluate("Notes.Right.Text"));
    }

    // The suite draws what cannot be seen.
    private static string Shown(string drawn) => drawn
        .Replace('␣', ' ').Replace("—", "", StringComparison.Ordinal).Replace('»', '\t').Replace("↵", "", StringComparison.Ordinal)
        .Replace('←', '\r').Replace('⇔', '\uFEFF').Replace("∎\n", "", StringComparison.Ordinal);
}
