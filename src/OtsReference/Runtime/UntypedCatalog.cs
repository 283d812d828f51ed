namespace Ots;

/// <summary>A <see cref="Catalog{T}"/> whose kind is not known where it is used.</summary>
public abstract class Catalog
{
    private protected Catalog()
    {
    }

    internal abstract IReadOnlyList<Entity> Entities { get; }

    internal abstract Entity? Get(string id);

    internal abstract IReadOnlyList<Entity> Search(string text);
}
