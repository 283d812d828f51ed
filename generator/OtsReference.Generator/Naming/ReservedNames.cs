using Ots.Generator.Schema;

namespace Ots.Generator.Naming;

/// <summary>The names that members of a kind's static class cannot have, since the class has them already.</summary>
internal static class ReservedNames
{
    public static IEnumerable<string> Of(KindSchema kind) =>
    [
        "All", "Find", "TryFind", "Suggest", "TryGet", "On", "Between", "Includes", "Catalog", "Data", Emit.IdsEmitter.ClassName, kind.Catalog,
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        .. kind.Views.Select(view => view.Catalog),
        .. kind.Record.Properties.Where(property => property.IsUnique).SelectMany(property => new[] { $"GetBy{property.Name}", $"TryGetBy{property.Name}" }),
    ];
}
