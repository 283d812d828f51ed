using Ots.Cli.Cards;
using Ots.Cli.Output;

namespace Ots.Cli.Lookup;

/// <summary>What <c>ots show</c> was asked to show: <c>id</c>, <c>kind/id</c>, or any spelling that names just one entity.</summary>
internal static class EntityLookup
{
    /// <summary>Finds the entity.</summary>
    /// <param name="data">Where to look.</param>
    /// <param name="text">What was asked for.</param>
    /// <param name="problem">What to tell where there is not exactly one.</param>
    /// <param name="command">The command that asked.</param>
    /// <returns>The entity, or <see langword="null"/>.</returns>
    public static Entity? Find(OtsDataset data, string text, out string problem, string command = "show")
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? WithIdOrName(data, text, command, out problem) : WithKindAndId(data, text[..slash], text[(slash + 1)..], out problem);
    }

    /// <summary>What to tell where several entities share an id or a name.</summary>
    public static string Ambiguous(string text, IEnumerable<Entity> entities, string command = "show") =>
        $"'{text}' can mean more than one:\n" + string.Join('\n', entities.Select(entity => $"  ots {command} {Kind.Address(entity)}  ({entity})"));

    private static Entity? WithIdOrName(OtsDataset data, string text, string command, out string problem)
    {
        IReadOnlyList<Entity> found = data.WithId(text);
        if (found.Count == 0)
        {
            found = data.TryFind(text, out Entity? one) ? [one] : data.Find(text);
        }

        problem = found.Count == 0 ? $"there is no '{text}'.{Messages.DidYouMean(Spellings.Close(data, text, entity => entity.Id))}" : Ambiguous(text, found, command);
        return found.Count == 1 ? found[0] : null;
    }

    private static Entity? WithKindAndId(OtsDataset data, string folder, string id, out string problem)
    {
        if (Kind.AllIn(data).FirstOrDefault(kind => kind.Folder == folder) is not { } kind)
        {
            problem = Messages.NoSuchKind(data, folder);
            return null;
        }

        string[] elsewhere = data.WithId(id).Select(Kind.Address).ToArray();
        problem = $"there is no '{id}' among the {folder}." + Messages.DidYouMean(
            elsewhere.Length > 0 ? elsewhere : Spellings.Closest(id, kind.In(data).Select(entity => entity.Id)));
        return kind.In(data).FirstOrDefault(entity => entity.Id == id);
    }
}
