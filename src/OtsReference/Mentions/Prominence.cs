using Ots.Runtime;
using Ots.Text;

namespace Ots.Mentions;

/// <summary>
/// What the rows of a data set say of how entities hang together, without knowing their kinds: which ids an entity's row refers to,
/// and how often an id is referred to.
/// </summary>
internal sealed class Prominence
{
    private const int LongestId = 100;

    private readonly Dictionary<string, int> _references = new(StringComparer.Ordinal);

    public Prominence(Entity[] entities)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (Entity entity in entities)
        {
            ids.Add(entity.Id);
        }

        foreach (Entity entity in entities)
        {
            foreach (string id in ReferencesOf(entity))
            {
                if (ids.Contains(id))
                {
                    _references[id] = _references.GetValueOrDefault(id) + 1;
                }
            }
        }
    }

    /// <summary>How many lines of the data refer to an entity.</summary>
    public int Of(Entity entity) => _references.GetValueOrDefault(entity.Id);

    /// <summary>The values in an entity's row that may be ids.</summary>
    public static List<string> ReferencesOf(Entity entity)
    {
        List<string> references = [];
        ReadOnlySpan<byte> rows = entity.Catalog.Rows;
        int end = SortedRecords.Next(rows, entity.__row.Position);
        for (int line = SortedRecords.KeyEnd(rows, entity.__row.Position) + 1; line < end;)
        {
            int stop = SortedRecords.KeyEnd(rows, line);
            ReadOnlySpan<byte> text = rows[line..stop].TrimStart((byte)' ');
            int space = text.IndexOf((byte)' ');
            ReadOnlySpan<byte> value = text[(space + 1)..];
            if (value.Length is > 1 and <= LongestId && IsId(value))
            {
                references.Add(Utf8.Decode(value, 0));
            }

            line = stop + 1;
        }

        return references;
    }

    private static bool IsId(ReadOnlySpan<byte> value)
    {
        foreach (byte c in value)
        {
            if (c is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-'))
            {
                return false;
            }
        }

        return true;
    }
}
