namespace Ots.Tests;

public sealed class StaticInitializationTests
{
    [Fact]
    public void Every_kind_and_view_has_a_static_class() => Assert.Equal(
        ["Awards", "Chairmanships", "Documents", "Institutions", "Meetings", "MemberStates", "ObserverStates", "Officials", "Places", "Posts", "Releases", "Sources", "States", "Summits"],
        FreshLoad.Catalogs.Select(name => name["Ots.".Length..]).Order(StringComparer.Ordinal));

    [Fact]
    public void Whichever_class_is_touched_first_and_second_nothing_is_null()
    {
        foreach (string first in FreshLoad.Catalogs)
        {
            foreach (string second in FreshLoad.Catalogs)
            {
                using FreshLoad load = new();
                Assert.DoesNotContain(null, load.Touch(first));
                Assert.DoesNotContain(null, load.Touch(second));
            }
        }
    }

    [Fact]
    public void Threads_that_come_first_together_get_one_instance()
    {
        for (int round = 0; round < 20; round++)
        {
            using FreshLoad load = new();
            using Barrier barrier = new(4);
            object?[][] seen = new object?[4][];
            Thread[] threads = [.. Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                barrier.SignalAndWait();
                seen[i] = [.. load.Touch("Ots.Summits").Where(value => value!.GetType().Name == "Summit")];
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.NotEmpty(seen[0]);
            Assert.All(seen, other => Assert.True(seen[0].SequenceEqual(other, ReferenceEqualityComparer.Instance)));
        }
    }

    [Fact]
    public void Threads_that_ask_for_a_date_first_together_get_one_answer()
    {
        for (int round = 0; round < 20; round++)
        {
            using FreshLoad load = new();
            using Barrier barrier = new(4);
            object[][] seen = new object[4][];
            Thread[] threads = [.. Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                barrier.SignalAndWait();
                seen[i] = load.On("Ots.MemberStates", new DateOnly(2022, 1, 1));
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.Equal(5, seen[0].Length);
            Assert.All(seen, other => Assert.True(seen[0].SequenceEqual(other, ReferenceEqualityComparer.Instance)));
        }
    }
}
