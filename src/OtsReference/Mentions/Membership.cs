namespace Ots.Mentions;

/// <summary>Some of the entities of a lexicon, by place.</summary>
internal sealed class Membership(int size)
{
    private bool[]? _isIn;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _isIn is null;

    /// <summary>Adds some.</summary>
    public void Add(int[] entities)
    {
        _isIn ??= new bool[size];
        foreach (int entity in entities)
        {
            _isIn[entity] = true;
        }
    }

    /// <summary>Whether one is among them.</summary>
    public bool Has(int entity) => _isIn is not null && _isIn[entity];

    /// <summary>Whether any of several is among them.</summary>
    public bool HasAny(int[] entities)
    {
        foreach (int entity in entities)
        {
            if (Has(entity))
            {
                return true;
            }
        }

        return false;
    }
}
