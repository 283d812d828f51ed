using Ots.Generator.Collections;
using Ots.Generator.Naming;

namespace Ots.Generator.Schema;

/// <summary>The values that a choice has.</summary>
internal sealed record EnumSchema(string TypeName, EquatableArray<string> Names)
{
    /// <summary>The name in C# of a value as YAML writes it.</summary>
    public string? NameOf(string written) => Names.FirstOrDefault(name => Casing.Kebab(name) == written);

    /// <summary>The values as YAML writes them.</summary>
    public IEnumerable<string> Written => Names.Select(Casing.Kebab);
}
