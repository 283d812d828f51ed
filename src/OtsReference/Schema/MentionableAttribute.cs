namespace Ots.Schema;

/// <summary>
/// Lets <see cref="OtsText.FindMentions(string)"/> find the entities of a kind in running text, by the texts that <see cref="SearchableAttribute"/> marks.
/// </summary>
/// <remarks>
/// For kinds whose names are proper names. A publication's title or a sentence that describes a meeting names it, too, but not in the text of others.
/// Values of a <see cref="UniqueKeyAttribute"/> are codes, which are looked up and not looked for: <c>az</c> is a word of Azerbaijani.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MentionableAttribute : Attribute;
