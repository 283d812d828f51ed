namespace Ots;

/// <summary>The names of what was renamed.</summary>
/// <remarks>
/// A name of <see cref="INamed.FormerNames"/> holds in its time, the name of today in the gaps between them and after the last. Before the first
/// one nothing is certain, unless its start is not known: it is then taken to reach back. Where the data has no former name, the name of today is taken to have been
/// in force always, for an institution since it was founded.
/// </remarks>
public static class NameExtensions
{
    /// <summary>The name on a date, as far as the dates in the data are certain.</summary>
    /// <param name="named">What has the name.</param>
    /// <param name="date">The date. On the day of a change it is the new name.</param>
    /// <returns>
    /// The name, such as <c>Nur-Sultan</c> in 2020; <see langword="null"/> where more than one is possible, since a date is known to the month or the year only, and
    /// where the data has none that early.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="named"/> is <see langword="null"/>.</exception>
    public static LocalizedText? NameOn(this INamed named, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(named);
        return Succession.Certain(Succession.Named(named.FormerNames, official: false), named, date, out FormerName? former) ? former is null ? named.Name : former.Name : null;
    }

    /// <summary>The names that can have been in force on a date.</summary>
    /// <param name="named">What has the name.</param>
    /// <param name="date">The date. On the day of a change it is the new name.</param>
    /// <param name="atLeast">How sure it has to be: certain, or possible too.</param>
    /// <returns>The names, the earliest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="named"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<LocalizedText> NamesOn(this INamed named, DateOnly date, Certainty atLeast = Certainty.Certain)
    {
        ArgumentNullException.ThrowIfNull(named);
        return Succession.On(Succession.Named(named.FormerNames, official: false), named, date, atLeast, former => former is null ? named.Name : former.Name);
    }
}
