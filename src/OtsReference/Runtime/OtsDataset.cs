using System.ComponentModel;
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

    /// <summary>The name of the layer on top: <c>OtsReference</c>, or the assembly whose own data lies over it.</summary>
    public abstract string Name { get; }

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

    // The day it was closed, where it says so.
    internal DateOnly? ClosedOn => CatalogOf(typeof(Release)) is Catalog<Release> { All: [.., { } newest] } ? newest.AsOf : null;

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
    /// <param name="date">The date; any. Before the organization was founded there is nothing, after <see cref="VerifiedThrough"/> what is open is taken to go on.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too, where dates are known to the month or the year only.</param>
    /// <returns>Its name, members, observers, chair, Secretary General, and heads of state and capitals of its members on that date.</returns>
    public OtsSnapshot On(DateOnly date, Certainty atLeast = Certainty.Certain) => new(this, date, atLeast);

    /// <summary>
    /// What changed in the organization, in order: its founding and names, memberships, chairmanships, Secretaries General, summits; and in the states, while they
    /// were members or observers, heads of state, names and capitals.
    /// </summary>
    /// <returns>The changes. Worked out when it is called; keep it where it is asked often.</returns>
    public Timeline Timeline() => Ots.Timeline.Of(this);

    /// <summary>The catalog whose entities are of a type.</summary>
    /// <param name="entity">The type.</param>
    /// <returns>The catalog, or <see langword="null"/> where the data set does not have that kind.</returns>
    protected abstract Catalog? CatalogOf(Type entity);

    /// <summary>For generated code alone: the packaged catalog whose entities are of a type.</summary>
    /// <param name="entity">The type.</param>
    /// <returns>The catalog, or <see langword="null"/> where the package does not have that kind.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Catalog? PackagedCatalogOf(Type entity) => Packaged.CatalogOf(entity);
}
