using Ots.Mentions;

namespace Ots;

/// <summary>
/// A set of entities that refer to one another: the packaged one, or an application's own layer over it.
/// Immutable and safe to use from any thread.
/// </summary>
public abstract partial class OtsDataset
{
    private Lexicon? _lexicon;

    /// <summary>The data set that this package ships.</summary>
    public static OtsDataset Packaged => Compiled.Dataset.Instance;

    /// <summary>The version of the data, by Semantic Versioning. It is the version of the package that ships it.</summary>
    /// <exception cref="InvalidOperationException">The data set does not say.</exception>
    public string Version => Newest.Version;

    /// <summary>The day the data was closed: the sources were consulted up to it.</summary>
    /// <exception cref="InvalidOperationException">The data set does not say.</exception>
    public DateOnly AsOf => Newest.AsOf;

    /// <summary>The day up to which what happened is covered. Later events may be missing, and what is open is taken to go on.</summary>
    /// <exception cref="InvalidOperationException">The data set does not say.</exception>
    public DateOnly VerifiedThrough => Newest.VerifiedThrough;

    /// <summary>All kinds of the data set, ordered by the names of their static classes.</summary>
    public abstract IReadOnlyList<Catalog> Catalogs { get; }

    /// <summary>What <see cref="OtsText"/> finds names by. Two threads may make one each at first; they are alike.</summary>
    internal Lexicon Lexicon => Volatile.Read(ref _lexicon) ?? Interlocked.CompareExchange(ref _lexicon, LexiconBuilder.Build(this), null) ?? _lexicon;

    private Release Newest => GetCatalog<Release>().All is [.., { } newest] ? newest : throw new InvalidOperationException("The data set has no release.");

    /// <summary>The catalog of a kind.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <returns>The catalog.</returns>
    /// <exception cref="InvalidOperationException">The data set does not have that kind.</exception>
    public Catalog<T> GetCatalog<T>()
        where T : Entity =>
        CatalogOf(typeof(T)) as Catalog<T> ?? throw new InvalidOperationException($"The data set has no entities of the kind {typeof(T)}.");

    /// <summary>The entities of any kind that have an id.</summary>
    /// <param name="id">The id, such as <c>samarkand-2022</c>.</param>
    /// <returns>The entities; more than one where kinds share the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Entity> WithId(string id)
    {
        List<Entity> found = [];
        foreach (Catalog catalog in Catalogs)
        {
            if (catalog.Get(id) is { } entity)
            {
                found.Add(entity);
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>The organization as it was on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Members, observers, chair and Secretary General on that date, as far as the dates in the data are certain.</returns>
    /// <exception cref="InvalidOperationException">The data set does not have the kinds that it takes.</exception>
    public OtsSnapshot On(DateOnly date) => new(this, date);

    /// <summary>The catalog whose entities are of a type.</summary>
    /// <param name="entity">The type.</param>
    /// <returns>The catalog, or <see langword="null"/> where the data set does not have that kind.</returns>
    protected abstract Catalog? CatalogOf(Type entity);
}
