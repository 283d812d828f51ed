using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>Where a kind's static classes are, and who sees them.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="IsPublic">Whether other assemblies see them.</param>
/// <param name="IsLayer">Whether they are a project's own view of a packaged kind, in place of the package's.</param>
internal sealed record CatalogHome(string Namespace, bool IsPublic, bool IsLayer)
{
    /// <summary>Beside the record; a packaged kind's are the project's own, unless it names a namespace to make them public in.</summary>
    public static CatalogHome Of(KindSchema kind, string rootNamespace) =>
        kind.Record.IsSource ? new CatalogHome(kind.Record.Namespace, kind.Record.IsPublic, IsLayer: false)
        : rootNamespace.Length > 0 ? new CatalogHome(rootNamespace, IsPublic: true, IsLayer: true)
        : new CatalogHome(kind.Record.Namespace, IsPublic: false, IsLayer: true);

    /// <summary>The accessibility in C#.</summary>
    public string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>The full name of a static class.</summary>
    public string FullName(string catalog) => Namespace.Length == 0 ? $"global::{catalog}" : $"global::{Namespace}.{catalog}";
}
