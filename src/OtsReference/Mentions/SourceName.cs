namespace Ots.Mentions;

/// <summary>A name as the data has it.</summary>
internal sealed class SourceName(string text, string? language, bool isWeak)
{
    /// <summary>The name.</summary>
    public readonly string Text = text;

    /// <summary>Its BCP 47 tag, where known.</summary>
    public string? Language = language;

    /// <summary>Whether it identifies only with something beside it.</summary>
    public bool IsWeak = isWeak;
}
