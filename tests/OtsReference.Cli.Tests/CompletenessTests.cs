using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ots.Cli.Cards;
using Ots.Schema;

namespace Ots.Cli.Tests;

/// <summary>A field that a record gains has to reach its card: nothing else would notice that it does not.</summary>
public partial class CompletenessTests
{
    [Fact]
    public void Every_key_of_every_yaml_file_is_in_the_json()
    {
        foreach (Kind kind in Kind.All)
        {
            foreach (JsonElement entity in Tool.Succeed("list", kind.Folder, "--json").Json.EnumerateArray())
            {
                string path = Repository.PathOf("data", kind.Folder, entity.GetProperty("id").GetString() + ".yaml");
                string[] keys = Key().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).ToArray();

                Assert.NotEmpty(keys);
                Assert.All(keys, key => Assert.True(entity.TryGetProperty(key, out _), $"{path}: {key}"));
            }
        }
    }

    [Fact]
    public void Every_property_with_a_value_is_on_the_card()
    {
        foreach (Entity entity in Kind.All.SelectMany(kind => kind.Entities))
        {
            AssertComplete(entity, Kind.CardOf(entity).Fields, Kind.Address(entity));
        }
    }

    [GeneratedRegex("^([a-z][a-z0-9-]*):", RegexOptions.Multiline)]
    private static partial Regex Key();

    private static void AssertComplete(object record, IReadOnlyList<Field> fields, string path)
    {
        foreach (PropertyInfo property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            object? value = property.GetValue(record);
            if (IsComputed(property) || value is null or false || (value is ICollection { Count: 0 }))
            {
                continue;
            }

            string key = Capital().Replace(property.Name, "-$0").TrimStart('-').ToLowerInvariant();
            Field? field = fields.FirstOrDefault(field => field.Key == key);
            Assert.True(field is not null, $"{path} has no '{key}'");
            switch (field.Value)
            {
                case Value.Nested nested:
                    AssertComplete(value, nested.Fields, $"{path}.{key}");
                    break;
                case Value.Items items:
                    object[] records = ((IEnumerable)value).Cast<object>().ToArray();
                    Assert.Equal(records.Length, items.Values.Count);
                    foreach ((object item, Value shown) in records.Zip(items.Values))
                    {
                        if (shown is Value.Nested nested)
                        {
                            AssertComplete(item, nested.Fields, $"{path}.{key}");
                        }
                    }

                    break;
            }
        }
    }

    // What follows from the fields of others is under "Referred to by".
    private static bool IsComputed(PropertyInfo property) =>
        property.IsDefined(typeof(InverseAttribute)) || property.IsDefined(typeof(OwnerAttribute)) || property.Name is nameof(Post.Holders) or nameof(Attendee.Office) || (property.DeclaringType == typeof(Membership) && property.Name == nameof(Membership.Holder));

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
