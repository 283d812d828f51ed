using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ots;

/// <content>The data set that text is resolved in where the caller names none.</content>
public abstract partial class OtsDataset
{
    private static Func<OtsDataset>? s_layer;

    /// <summary>
    /// The data set of the running program: the executable's own layer where it has one, else <see cref="Packaged"/>. What makes an entity of text
    /// without being told a data set resolves it here: <c>Parse</c>, JSON, type converters, EF Core.
    /// </summary>
    public static OtsDataset Application => s_layer is { } layer ? layer() : Packaged;

    /// <summary>For generated code alone: makes a layer the data set of the program. The first one stays, for an executable comes before the libraries that it loads.</summary>
    /// <param name="layer">Gives the data set when it is first needed, and the same one each time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="layer"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void UseLayer(Func<OtsDataset> layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        s_layer ??= layer;
    }

    internal Catalog? CatalogWith(Type entity) => CatalogOf(entity);
}
