using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Ots.Runtime;

/// <summary>The questions about dates that generated code asks. For generated code alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PeriodQuery
{
    /// <summary>An index of periods.</summary>
    /// <typeparam name="T">The kind of period.</typeparam>
    /// <param name="periods">The periods.</param>
    /// <returns>The index.</returns>
    public static PeriodIndex<T> Index<T>(IReadOnlyList<T> periods)
        where T : class, IPeriod => new(periods.ToArray(), periods);

    /// <summary>An index of entities by their periods of some sort.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <typeparam name="TPeriod">The kind of period.</typeparam>
    /// <param name="entities">The entities.</param>
    /// <param name="periods">The periods of an entity.</param>
    /// <param name="isMeant">Whether a period is of that sort.</param>
    /// <returns>The index.</returns>
    public static PeriodIndex<T> Index<T, TPeriod>(IReadOnlyList<T> entities, Func<T, IReadOnlyList<TPeriod>> periods, Func<TPeriod, bool> isMeant)
        where T : Entity
        where TPeriod : IPeriod
    {
        List<T> items = [];
        List<IPeriod> meant = [];
        for (int i = 0; i < entities.Count; i++)
        {
            IReadOnlyList<TPeriod> all = periods(entities[i]);
            for (int j = 0; j < all.Count; j++)
            {
                if (isMeant(all[j]))
                {
                    items.Add(entities[i]);
                    meant.Add(all[j]);
                }
            }
        }

        return new PeriodIndex<T>([.. items], meant);
    }

    /// <summary>Whether an entity has a period of some sort that covers a date.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <typeparam name="TPeriod">The kind of period.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="periods">The periods of an entity.</param>
    /// <param name="isMeant">Whether a period is of that sort.</param>
    /// <param name="date">The date.</param>
    /// <returns>How sure it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is <see langword="null"/>.</exception>
    public static Certainty Has<T, TPeriod>(T entity, Func<T, IReadOnlyList<TPeriod>> periods, Func<TPeriod, bool> isMeant, DateOnly date)
        where T : Entity
        where TPeriod : IPeriod
    {
        ArgumentNullException.ThrowIfNull(entity);
        Certainty best = Certainty.No;
        IReadOnlyList<TPeriod> all = periods(entity);
        for (int i = 0; i < all.Count; i++)
        {
            if (isMeant(all[i]) && all[i].Covers(date) is var covers && covers > best)
            {
                best = covers;
            }
        }

        return best;
    }

    /// <summary>Those found that a view shows.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="view">What the view shows.</param>
    /// <param name="found">Those found.</param>
    /// <returns>Those in both, in the order found.</returns>
    public static NameMatches<T> Within<T>(IReadOnlyList<T> view, NameMatches<T> found)
        where T : Entity => found.Where(view.Contains);

    /// <summary>Those suggested that a view shows.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="view">What the view shows.</param>
    /// <param name="suggested">Those suggested.</param>
    /// <returns>Those in both, in the order suggested.</returns>
    public static IReadOnlyList<NameSuggestion<T>> Within<T>(IReadOnlyList<T> view, IReadOnlyList<NameSuggestion<T>> suggested)
        where T : Entity => Row.List(suggested.Where(suggestion => view.Contains(suggestion.Entity)).ToArray());

    /// <summary>Whether the one found is one that a view shows.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="view">What the view shows.</param>
    /// <param name="found">Whether one was found.</param>
    /// <param name="entity">The one found; made <see langword="null"/> where the view does not show it.</param>
    /// <returns>Whether the view shows it.</returns>
    public static bool Within<T>(IReadOnlyList<T> view, bool found, [NotNullWhen(true)] ref T? entity)
        where T : Entity
    {
        if (!found || !view.Contains(entity!))
        {
            entity = null;
        }

        return entity is not null;
    }
}
