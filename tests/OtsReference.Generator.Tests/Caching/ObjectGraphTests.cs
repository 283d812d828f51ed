using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Caching;

/// <summary>What the pipeline keeps between runs is data alone.</summary>
public sealed class ObjectGraphTests
{
    public static TheoryData<string> StepsOfThePipeline =>
        [.. typeof(StepNames).GetFields().Select(step => (string)step.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(StepsOfThePipeline))]
    public void No_step_keeps_an_object_of_the_compiler(string step)
    {
        Generation right = AirportData.Host.Run();
        Generation wrong = GeneratorHost.With(Records.Airports.Replace("public sealed partial class City", "public sealed class City", StringComparison.Ordinal))
            .File("ots/cities/baku.yaml", "nmae: [\n")
            .File("ots/airports/gyd.yaml", "city: baku\nnmae: x\n")
            .File("ots/airports/ala.yaml", "city: nowhere\n")
            .Run();
        Assert.NotEmpty(wrong.Problems);

        foreach (object value in new[] { right, wrong }.SelectMany(run => run.Result.TrackedSteps[step]).SelectMany(made => made.Outputs).Select(output => output.Value))
        {
            Assert.Null(ObjectGraph.FindCompilerObject(value));
        }
    }

    /// <summary>A guard that cannot fail guards nothing: it is shown one of each thing that it looks for, well hidden.</summary>
    [Fact]
    public void The_guard_finds_what_is_hidden()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class A;", cancellationToken: TestContext.Current.CancellationToken);
        CSharpCompilation compilation = CSharpCompilation.Create("a", [tree]);
        MemoryFile file = new("a.yaml", "");
        MemoryOptions options = new([]);
        object[] compilerObjects =
        [
            tree, tree.GetRoot(TestContext.Current.CancellationToken), compilation, compilation.Assembly, compilation.GetSemanticModel(tree), file, file.GetText(TestContext.Current.CancellationToken),
            Location.Create("a", default, default), Location.None, options.GlobalOptions, options,
        ];

        Assert.All(compilerObjects, hidden =>
        {
            Assert.NotNull(ObjectGraph.FindCompilerObject(hidden));
            Assert.NotNull(ObjectGraph.FindCompilerObject(new object[] { "x", ImmutableArray.Create<(int, object)>((1, hidden)) }));
            Assert.NotNull(ObjectGraph.FindCompilerObject(new Derived(hidden)));
            Assert.NotNull(ObjectGraph.FindCompilerObject(new List<Func<object>> { () => hidden }));
            Assert.NotNull(ObjectGraph.FindCompilerObject(new Dictionary<string, object?> { ["a"] = null, ["b"] = new Lazy<object>(hidden) }));
        });
    }

    [Fact]
    public void The_guard_leaves_data_alone()
    {
        List<object> ring = ["x", 1, new TextSpan(1, 2), DateTimeOffset.UnixEpoch];
        ring.Add(ring);

        Assert.Null(ObjectGraph.FindCompilerObject(ring));
    }

    private class Base(object hidden)
    {
        private readonly object _hidden = hidden;

        public override string ToString() => _hidden.ToString()!;
    }

    private sealed class Derived(object hidden) : Base(hidden);
}
