namespace Ots.Mentions;

/// <summary>The persons of a lexicon by how their given names and surnames sound, each with the places of the entities.</summary>
internal sealed class Persons(Dictionary<ulong, int[]> byGivenName, Dictionary<ulong, int[]> bySurname)
{
    /// <summary>Those with a given name that sounds so; none for 0.</summary>
    public ReadOnlySpan<int> ByGivenName(ulong skeleton) => byGivenName.TryGetValue(skeleton, out int[]? entities) ? entities : default;

    /// <summary>Those with a surname that sounds so; none for 0.</summary>
    public ReadOnlySpan<int> BySurname(ulong skeleton) => bySurname.TryGetValue(skeleton, out int[]? entities) ? entities : default;
}
