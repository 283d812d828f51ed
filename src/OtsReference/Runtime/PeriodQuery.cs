using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Ots.Runtime;

/// <summary>The questions about dates that generated code asks. For generated code alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PeriodQuery
{
    /// <summary>The first period that covers a date.</summary>
    /// <typeparam name="T">The kind of period.</typeparam>
    /// <param name="periods">The periods.</param>
    /// <param name="date">The date.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The period, where there is one.</returns>
    public static T? First<T>(IReadOnlyList<T> periods, DateOnly date, Certainty atLeast)
        where T : class, IPeriod => periods.FirstOrDefault(period => period.Covers(date) >= atLeast);

    /// <summary>The periods that cover a date.</summary>
    /// <typeparam name="T">The kind of period.</typeparam>
    /// <param name="periods">The periods.</param>
    /// <param name="date">The date.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The periods, in their order.</returns>
    public static IReadOnlyList<T> All<T>(IReadOnlyList<T> periods, DateOnly date, Certainty atLeast)
        where T : class, IPeriod => Row.List(periods.Where(period => period.Covers(date) >= atLeast).ToArray());

    /// <summary>The entities with a period of some sort that covers a date.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <typeparam name="TPeriod">The kind of period.</typeparam>
    /// <param name="entities">The entities.</param>
    /// <param name="periods">The periods of an entity.</param>
    /// <param name="isMeant">Whether a period is of that sort.</param>
    /// <param name="date">The date.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The entities, in their order.</returns>
    public static IReadOnlyList<T> Having<T, TPeriod>(
        IReadOnlyList<T> entities, Func<T, IReadOnlyList<TPeriod>> periods, Func<TPeriod, bool> isMeant, DateOnly date, Certainty atLeast)
        where T : Entity
        where TPeriod : IPeriod =>
        Row.List(entities.Where(entity => periods(entity).Any(period => isMeant(period) && period.Covers(date) >= atLeast)).ToArray());

    /// <summary>Those found that a view shows.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="view">What the view shows.</param>
    /// <param name="found">Those found.</param>
    /// <returns>Those in both, in the order found.</returns>
    public static NameMatches<T> Within<T>(IReadOnlyList<T> view, NameMatches<T> found)
        where T : Entity => found.Within(view);

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
