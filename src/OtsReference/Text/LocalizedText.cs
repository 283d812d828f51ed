using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ots.Conversion;
using Ots.Runtime;
using Ots.Text;

namespace Ots;

/// <summary>
/// A text in several languages, each under its BCP 47 tag. English is always there. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly Row _row;

    // Where the texts did not come from a row: each beside its language.
    private readonly string[]? _texts;
    private string? _english;
    private string[]? _languages;

    internal LocalizedText(Row row) => _row = row;

    internal LocalizedText(string[] languages, string[] texts, int english)
    {
        _languages = languages;
        _texts = texts;
        _english = texts[english];
    }

    /// <summary>The tags of the languages that the text is in, such as <c>en</c>, <c>tr</c> and <c>uz-Cyrl</c>.</summary>
    public IReadOnlyList<string> Languages => new ReadOnlyCollection<string>(_languages ??= _row.Keys());

    /// <summary>The text in a language.</summary>
    /// <param name="language">
    /// A BCP 47 tag, in any case. One with a region or, for the languages of the data, with the usual script falls back as CLDR has it: <c>tr-TR</c> and
    /// <c>tr-Latn</c> to <c>tr</c>, but <c>uz-Cyrl</c> never to Latin-script <c>uz</c>.
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
        _languages ??= _row.Keys();
        for (string? tag = language.Replace('_', '-'); tag is not null; tag = LanguageTag.Parent(tag))
        {
            foreach (string known in _languages)
            {
                if (string.Equals(known, tag, StringComparison.OrdinalIgnoreCase))
                {
                    text = Read(known);
                    return true;
                }
            }
        }

        text = null;
        return false;
    }

    /// <summary>The English text.</summary>
    /// <returns>The English text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override string ToString() => _english ??= _row.Text("en"u8);

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        ReferenceEquals(this, other) || (other is not null && Languages.SequenceEqual(other.Languages) && Languages.All(language => Read(language) == other.Read(language)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    private string Read(string language)
    {
        if (_texts is not null)
        {
            return _texts[Array.IndexOf(_languages!, language)];
        }

        Span<byte> key = stackalloc byte[language.Length * Utf8.MaxBytesPerChar];
        return _row.Text(key[..Utf8.Encode(language, key)]);
    }
}
