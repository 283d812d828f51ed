namespace Ots.Generator.Schema;

/// <summary>The template that <c>[Summary]</c> gives: segments with one property in braces each.</summary>
internal static class SummaryTemplate
{
    /// <summary>The property that a segment names, if it names one.</summary>
    public static string? PropertyOf(string segment)
    {
        int open = segment.IndexOf('{');
        int close = segment.IndexOf('}');
        return open >= 0 && close > open ? segment.Substring(open + 1, close - open - 1) : null;
    }

    /// <summary>The segment with a value in place of its property.</summary>
    public static string Fill(string segment, string value) =>
        segment.Substring(0, segment.IndexOf('{')) + value + segment.Substring(segment.IndexOf('}') + 1);
}
