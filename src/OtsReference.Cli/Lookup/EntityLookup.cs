using Ots.Cli.Cards;
using Ots.Cli.Output;

namespace Ots.Cli.Lookup;

/// <summary>What <c>ots show</c> was asked to show: <c>id</c>, <c>kind/id</c>, or any spelling that names just one entity.</summary>
internal static class EntityLookup
{
    /// <summary>Finds the entity.</summary>
    /// <param name="text">What was asked for.</param>
    /// <param name="problem">What to tell where there is not exactly one.</param>
    /// <returns>The entity, or <see langword="null"/>.</returns>
    public static Entity? Find(string text, out string problem)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? WithIdOrName(text, out problem) : WithKindAndId(text[..slash], text[(slash + 1)..], out problem);
    }

    /// <summary>What to tell where several entities share an id or a name.</summary>
    public static string Ambiguous(string text, IEnumerable<Entity> entities) =>
        $"'{text}' can mean more than one:\n" + string.Join('\n', entities.Select(entity => $"  ots show {Kind.Address(entity)}  ({entity})"));

    private static Entity? WithIdOrName(string text, out string problem)
    {
        IReadOnlyList<Entity> found = OtsDataset.Packaged.WithId(text);
        if (found.Count == 0)
        {
            found = OtsDataset.Packaged.TryFind(text, out Entity? one) ? [one] : OtsDataset.Packaged.Find(text);
        }

        problem = found.Count == 0 ? $"there is no '{text}'.{Messages.DidYouMean(Spellings.Close(text, entity => entity.Id))}" : Ambiguous(text, found);
        return found.Count == 1 ? found[0] : null;
    }

    private static Entity? WithKindAndId(string folder, string id, out string problem)
    {
        if (Kind.All.FirstOrDefault(kind => kind.Folder == folder) is not { } kind)
        {
            problem = Messages.NoSuchKind(folder);
            return null;
        }

        string[] elsewhere = OtsDataset.Packaged.WithId(id).Select(Kind.Address).ToArray();
        problem = $"there is no '{id}' among the {folder}." + Messages.DidYouMean(
            elsewhere.Length > 0 ? elsewhere : Spellings.Closest(id, kind.Entities.Select(entity => entity.Id)));
        return kind.Entities.FirstOrDefault(entity => entity.Id == id);
    }
}
