using System.Collections;
using System.Reflection;
using Ots.Schema;

namespace Ots.Tests.Data;

/// <summary>A value that an entity states.</summary>
/// <param name="Path">Its YAML key from the entity on, such as <c>terms.start</c> or <c>name.tr</c>.</param>
/// <param name="Value">The value: a text, a date, an entity, ...</param>
/// <param name="Language">The BCP 47 tag of the language, where it is text in one.</param>
internal sealed record Statement(string Path, object Value, string? Language = null)
{
    /// <summary>All that an entity or a nested record states, down to the nested ones; nothing that is worked out.</summary>
    public static IEnumerable<Statement> Of(object record, string prefix = "")
    {
        foreach (PropertyInfo property in PropertiesOf(record.GetType()))
        {
            object? value = property.GetValue(record);
            string path = prefix + Kebab(property.Name);
            foreach (Statement statement in value is IEnumerable list and not string ? list.Cast<object>().SelectMany(item => OfValue(item, path, record)) : OfValue(value, path, record))
            {
                yield return statement;
            }
        }
    }

    /// <summary>The properties that YAML states, in the order of their declaration.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type record) => record
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetMethod is { } getter && !property.IsDefined(typeof(InverseAttribute)) && !property.IsDefined(typeof(OwnerAttribute))
            && property.Name is not (nameof(Post.Holders) or nameof(Attendee.Office)));

    public static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static IEnumerable<Statement> OfValue(object? value, string path, object record) => value switch
    {
        null or false => [],
        LocalizedText text => text.Languages.Select(language => new Statement($"{path}.{language}", text[language], language)),
        string text => [new Statement(path, text, record is Alias { Language: { } language } && path.EndsWith("text", StringComparison.Ordinal) ? language : null)],
        Entity or PartialDate or DateOnly or Uri or Enum or ValueType => [new Statement(path, value)],
        _ => Of(value, path + "."),
    };
}
