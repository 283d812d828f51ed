namespace Ots.Cli.Diff;

/// <summary>Compares two versions of the data: what happened since, what was not known, what was not right.</summary>
internal sealed class Comparison
{
    private static readonly string[] s_dates =
        ["start", "end", "date", "appointed", "founded", "established", "in-force", "un-member-since"];

    private readonly DateOnly? _known;
    private readonly List<Change> _changes = [];
    private readonly SortedDictionary<SourceChange, List<string>> _sources = [];

    private Comparison(DateOnly? known) => _known = known;

    public static DataDiff Between(DataVersion old, DataVersion @new)
    {
        Comparison comparison = new(old.VerifiedThrough);
        foreach (string entity in old.Entities.Keys.Union(@new.Entities.Keys).Order(StringComparer.Ordinal))
        {
            comparison.CompareEntities(entity, old.Entities.GetValueOrDefault(entity), @new.Entities.GetValueOrDefault(entity));
        }

        return new DataDiff(
            old, @new, comparison._changes, comparison._sources.ToDictionary(change => change.Key, change => (IReadOnlyList<string>)change.Value));
    }

    private void CompareEntities(string entity, DataNode.Map? old, DataNode.Map? @new)
    {
        Location location = Location.Of(entity);
        switch (entity.Split('/')[0])
        {
            case var _ when @new is null:
                Add(Section.Removals, location, old, null);
                break;
            case "sources" when old is null || old.Canonical != @new.Canonical:
                Count(old is null ? SourceChange.NewSources : SourceChange.ChangedSources, location);
                break;

            // Every version has a release of its own: that is no change of what the data says.
            case "releases" when old is null:
                Count(SourceChange.NewReleases, location);
                break;
            default:
                Compare(location, old, @new);
                break;
        }
    }

    private void Compare(Location location, DataNode? old, DataNode? @new)
    {
        if (old?.Canonical == @new?.Canonical)
        {
            return;
        }

        switch (location.Key, old, @new)
        {
            case ("sources", _, _):
                CompareCitations(location, ItemsOf(old), ItemsOf(@new));
                break;
            case ("disputes", _, _):
                Count(SourceChange.Disputes, location, ItemMatching.Match(ItemsOf(old), ItemsOf(@new)).Count(pair => pair.Old?.Canonical != pair.New?.Canonical));
                break;
            case ("note", _, _):
                Count(SourceChange.Notes, location);
                break;
            case ("confirmed-until", _, _):
                Count(SourceChange.ConfirmedUntil, location);
                break;
            case (_, DataNode.Map before, DataNode.Map after):
                Location inside = location.In(after);
                foreach (string key in after.Entries.Keys.Union(before.Entries.Keys))
                {
                    Compare(inside.Under(key), before.Entries.GetValueOrDefault(key), after.Entries.GetValueOrDefault(key));
                }

                break;

            // A list that was not there had no items.
            case (_, DataNode.Items or null, DataNode.Items or null):
                foreach ((DataNode? before, DataNode? after) in ItemMatching.Match(ItemsOf(old), ItemsOf(@new)))
                {
                    Compare(location.At(ItemMatching.Label((after ?? before)!)), before, after);
                }

                break;
            case (_, null, not null):
                Add(IsEvent(location.Key, @new) ? Section.Events : Section.Additions, location, null, @new);
                break;
            default:
                Add(Section.Corrections, location, old, @new);
                break;
        }
    }

    private void CompareCitations(Location location, IReadOnlyList<DataNode> old, IReadOnlyList<DataNode> @new)
    {
        foreach ((DataNode? before, DataNode? after) in ItemMatching.Match(old, @new))
        {
            DataNode.Map? one = before as DataNode.Map;
            DataNode.Map? other = after as DataNode.Map;
            if (one?.Without("note").Canonical != other?.Without("note").Canonical)
            {
                Count(SourceChange.Citations, location);
            }
            else if (one?.Text("note") != other?.Text("note"))
            {
                Count(SourceChange.Notes, location);
            }
        }
    }

    // A month or a year that had begun already may have brought it before: only what certainly came later is an event.
    private bool IsEvent(string key, DataNode node)
    {
        string? date = node is DataNode.Map map ? map.Date : s_dates.Contains(key) ? (node as DataNode.Scalar)?.Text : null;
        return PartialDate.TryParse(date, out PartialDate day) && day.Earliest > _known;
    }

    private void Add(Section section, Location location, DataNode? old, DataNode? @new) =>
        _changes.Add(new Change(section, location.Entity, location.Path, old, @new, section == Section.Corrections && @new is not null ? location.Sources() : []));

    private void Count(SourceChange change, Location location, int times = 1)
    {
        _sources.TryAdd(change, []);
        _sources[change].AddRange(Enumerable.Repeat(location.Entity, times));
    }

    private static IReadOnlyList<DataNode> ItemsOf(DataNode? node) => node is DataNode.Items items ? items.Values : [];
}
