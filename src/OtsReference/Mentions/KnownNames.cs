namespace Ots.Mentions;

/// <summary>The names of entities, each read once: a state is asked for its own names, and again for those of its offices.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, NameSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceName>> _names = new(StringComparer.Ordinal);

    /// <summary>Where the names of a kind are.</summary>
    public NameSource SourceOf(Catalog catalog)
    {
        if (!_sources.TryGetValue(catalog.Folder, out NameSource? source))
        {
            _sources.Add(catalog.Folder, source = new NameSource(catalog));
        }

        return source;
    }

    /// <summary>The names of an entity, with the official ones that a republic has in every language. Nobody adds to the list.</summary>
    public List<SourceName> Of(Entity entity)
    {
        string address = entity.Catalog.Folder + "/" + entity.Id;
        if (!_names.TryGetValue(address, out List<SourceName>? names))
        {
            _names.Add(address, names = SourceOf(entity.Catalog).NamesOf(entity));
            if (entity is State)
            {
                Republics.AddTo(names);
            }
        }

        return names;
    }
}
