using Ots.Generator.Collections;

namespace Ots.Generator.Lowering;

/// <summary>The lines by which entities are found: a key, then the ids behind a tab each, those that the key only makes candidates last and marked.</summary>
/// <param name="Names">By the letters of each name as it is.</param>
/// <param name="Folds">By each name when it is widened, where <paramref name="Names"/> does not say the same.</param>
/// <param name="Words">By a word of a name, and by a surname and an initial.</param>
internal sealed record NameTables(EquatableArray<string> Names, EquatableArray<string> Folds, EquatableArray<string> Words)
{
    /// <summary>The number of characters in all lines.</summary>
    public int Length => Names.Concat(Folds).Concat(Words).Sum(line => line.Length);
}
