using System.Reflection;
using System.Runtime.Loader;

namespace Ots.Tests.Conversion;

/// <summary>Text is resolved in the running program's data set. Each test has a library of its own, since a program has one data set for ever.</summary>
public sealed class ApplicationTests
{
    [Fact]
    public void Without_a_layer_it_is_the_packaged_one() => Assert.Same(OtsDataset.Packaged, OtsDataset.Application);

    [Fact]
    public void The_first_layer_is_the_one_and_is_not_made_before_it_is_needed() => InAProgramOfItsOwn(nameof(TwoLayers));

    [Fact]
    public void A_kind_that_the_layer_does_not_have_is_read_where_it_was_declared() => InAProgramOfItsOwn(nameof(AnotherKind));

    private static void TwoLayers()
    {
        int made = 0;
        OtherDataset first = new("samarkand-2022\n name\n  en Of the layer\n");
        OtsDataset.UseLayer(() =>
        {
            made++;
            return first;
        });
        OtsDataset.UseLayer(() => throw new InvalidOperationException("The second is not asked for."));

        Equal(0, made);
        Equal("Of the layer", Summit.Parse("samarkand-2022", null).Name.ToString());
        Equal(false, Summit.TryParse("istanbul-2021", out _));
        Equal(true, ReferenceEquals(first, OtsDataset.Application));
    }

    private static void AnotherKind()
    {
        OtsDataset.UseLayer(static () => new OtherDataset("samarkand-2022\n name\n  en Of the layer\n"));

        Equal(true, ReferenceEquals(States.Uzbekistan, State.Parse("uzbekistan", null)));
    }

    private static void InAProgramOfItsOwn(string method)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        context.LoadFromAssemblyPath(typeof(Entity).Assembly.Location);
        Assembly tests = context.LoadFromAssemblyPath(typeof(ApplicationTests).Assembly.Location);
        MethodInfo body = tests.GetType(typeof(ApplicationTests).FullName!)!.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!;
        body.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        context.Unload();
    }

    // An assertion of the other load of xunit would be another type to this one; an exception is an exception.
    private static void Equal(object expected, object actual)
    {
        if (!expected.Equals(actual))
        {
            throw new InvalidOperationException($"Expected {expected}, not {actual}.");
        }
    }
}
