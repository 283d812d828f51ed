namespace Ots.Mentions;

/// <summary>Persons by how a part of their name sounds: the places of entities by <see cref="Skeleton"/>.</summary>
internal sealed class Sounds
{
    private readonly NumberMap _places = new();
    private readonly List<int[]> _entities = [];

    /// <summary>Adds a person under a sound; 0 is none. Persons are added in their order.</summary>
    public void Add(ulong skeleton, int entity)
    {
        if (skeleton == 0)
        {
            return;
        }

        int place = _places.Find(skeleton);
        if (place == NumberMap.Absent)
        {
            _places.Set(skeleton, _entities.Count);
            _entities.Add([entity]);
        }
        else if (_entities[place][^1] != entity)
        {
            _entities[place] = [.. _entities[place], entity];
        }
    }

    /// <summary>The persons with a sound; none for 0.</summary>
    public ReadOnlySpan<int> At(ulong skeleton)
    {
        int place = skeleton == 0 ? NumberMap.Absent : _places.Find(skeleton);
        return place == NumberMap.Absent ? default : _entities[place];
    }
}
