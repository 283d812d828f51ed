using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Yaml;

/// <summary>A piece of a YAML document and where it stands.</summary>
internal abstract record YamlNode(TextRange Range);

/// <summary>A value that could not be read, which is reported already: what has to be there is there, and fits.</summary>
internal sealed record YamlUnread(TextRange Range) : YamlNode(Range);

/// <summary>A scalar. <paramref name="IsPlain"/>: written without quotes, so that YAML may mean a number or nothing by it.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, TextRange Range) : YamlNode(Range)
{
    /// <summary>Whether YAML reads it as no value at all.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlSequence(EquatableArray<YamlNode> Items, TextRange Range) : YamlNode(Range);

internal sealed record YamlMapping(EquatableArray<YamlEntry> Entries, TextRange Range) : YamlNode(Range);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
