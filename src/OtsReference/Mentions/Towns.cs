namespace Ots.Mentions;

/// <summary>The ending of towns that is written with d and with t, in one language by one newspaper and the other: Aşqabad, Aşqabat.</summary>
internal static class Towns
{
    private static readonly string[] s_endings = ["abad", "abat", "абад", "абат"];
    private static readonly string[] s_others = ["abat", "abad", "абат", "абад"];

    /// <summary>The name in the other spelling, or <see langword="null"/> where it has no such ending.</summary>
    public static string? OtherSpelling(string name)
    {
        for (int i = 0; i < s_endings.Length; i++)
        {
            if (name.EndsWith(s_endings[i], StringComparison.OrdinalIgnoreCase))
            {
                return name[..^s_others[i].Length] + s_others[i];
            }
        }

        return null;
    }
}
