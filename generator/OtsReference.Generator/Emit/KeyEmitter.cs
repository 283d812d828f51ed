using Ots.Generator.Schema;

namespace Ots.Generator.Emit;

/// <summary>Writes the two methods that look an entity up by a unique property.</summary>
internal static class KeyEmitter
{
    /// <summary>Writes them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="type">The type of the entity.</param>
    /// <param name="key">The property.</param>
    /// <param name="which">What the documentation calls the one that is found.</param>
    /// <param name="none">How the exception begins where there is none.</param>
    /// <param name="lookup">The look-up, of <c>key</c> into <c>entity</c>.</param>
    public static void Emit(SourceWriter writer, string type, PropertySchema key, string which, string none, string lookup)
    {
        string cref = $"<see cref=\"{type}.{key.Name}\"/>";
        writer.Write(
            $$"""
            /// <summary>{{which}} with a {{cref}}.</summary>
            /// <param name="key">The value, compared letter by letter.</param>
            /// <returns>The entity.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none.</exception>
            public static {{type}} GetBy{{key.Name}}(string key) =>
                TryGetBy{{key.Name}}(key, out {{type}}? entity) ? entity : throw new global::System.Collections.Generic.KeyNotFoundException($"{{none}} the {{key.Name}} '{key}'.");

            /// <summary>{{which}} with a {{cref}}.</summary>
            /// <param name="key">The value, compared letter by letter.</param>
            /// <param name="entity">The entity, where there is one.</param>
            /// <returns>Whether there is one.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
            public static bool TryGetBy{{key.Name}}(string key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? entity) =>
                {{lookup}};
            """);
    }
}
