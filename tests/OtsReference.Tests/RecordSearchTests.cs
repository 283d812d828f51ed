namespace Ots.Tests;

public sealed class RecordSearchTests
{
    [Fact]
    public void Of_any_number_of_entities_each_is_found_and_nothing_else()
    {
        Random random = new(20221111);
        for (int count = 0; count < 60; count++)
        {
            SortedSet<string> ids = new(StringComparer.Ordinal);
            while (ids.Count < count)
            {
                ids.Add(string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => "abə-9"[random.Next(5)])));
            }

            OtherDataset data = new(string.Join('\n', ids.Select(id => $"{id}\n name\n  en {id}{new string('.', random.Next(0, 80))}\n kind Regular")));

            Assert.Equal(ids, data.Summits.All.Select(summit => summit.Id));

            // The second time it is not searched but indexed.
            for (int asked = 0; asked < 2; asked++)
            {
                Assert.All(ids, id => Assert.Equal(id, data.Summits[id].Name.ToString().TrimEnd('.')));
                Assert.All(ids.Select(id => id + "a").Concat(ids.Select(id => id[..^1])).Except(ids), id => Assert.False(data.Summits.TryGet(id, out _)));
                Assert.All(Enumerable.Range(0, 100), number => Assert.False(data.Summits.TryGet($"z{number}", out _)));
            }
        }
    }
}
