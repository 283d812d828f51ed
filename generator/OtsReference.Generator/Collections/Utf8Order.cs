namespace Ots.Generator.Collections;

/// <summary>The order of texts' UTF-8 bytes, in which the runtime searches. It differs from the ordinal one beyond the basic plane.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        int length = Math.Min(x!.Length, y!.Length);
        for (int i = 0; i < length; i++)
        {
            if (x[i] != y[i])
            {
                bool surrogate = char.IsSurrogate(x[i]);
                return surrogate != char.IsSurrogate(y[i]) ? (surrogate ? 1 : -1) : x[i] - y[i];
            }
        }

        return x.Length - y.Length;
    }
}
