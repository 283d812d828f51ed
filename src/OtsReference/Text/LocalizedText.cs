using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ots;

/// <summary>
/// A text in several languages, each under its BCP 47 tag. English is always there. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly string[] _languages;
    private readonly string[] _texts;

    internal LocalizedText(string[] languages, string[] texts)
    {
        _languages = languages;
        _texts = texts;
    }

    /// <summary>The tags of the languages that the text is in, such as <c>en</c>, <c>tr</c> and <c>uz-Cyrl</c>.</summary>
    public IReadOnlyList<string> Languages => new ReadOnlyCollection<string>(_languages);

    /// <summary>The text in a language.</summary>
    /// <param name="language">
    /// A BCP 47 tag. One with a region or with the language's usual script falls back as CLDR has it: <c>tr-TR</c> and <c>tr-Latn</c> to <c>tr</c>,
    /// but <c>uz-Cyrl</c> never to Latin-script <c>uz</c>.
    /// </param>
    /// <returns>The text in that language, or the English one where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string this[string language] => TryGet(language, out string? text) ? text : ToString();

    /// <summary>The text in a language, without English for one that is missing.</summary>
    /// <param name="language">A BCP 47 tag, falling back as for the indexer.</param>
    /// <param name="text">The text, where there is one.</param>
    /// <returns>Whether there is a text in that language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public bool TryGet(string language, [NotNullWhen(true)] out string? text)
    {
        ArgumentNullException.ThrowIfNull(language);
        string? tag = language.Replace('_', '-');
        while (tag is not null)
        {
            for (int i = 0; i < _languages.Length; i++)
            {
                if (string.Equals(_languages[i], tag, StringComparison.OrdinalIgnoreCase))
                {
                    text = _texts[i];
                    return true;
                }
            }

            tag = LanguageTag.Parent(tag);
        }

        text = null;
        return false;
    }

    /// <summary>The English text.</summary>
    /// <returns>The English text.</returns>
    public override string ToString()
    {
        for (int i = 0; i < _languages.Length; i++)
        {
            if (_languages[i] == "en")
            {
                return _texts[i];
            }
        }

        return _texts.Length == 0 ? "" : _texts[0];
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null && _languages.AsSpan().SequenceEqual(other._languages) && _texts.AsSpan().SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
