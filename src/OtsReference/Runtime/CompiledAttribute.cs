using System.ComponentModel;

namespace Ots.Runtime;

/// <summary>Marks a property that the generator gave its body, so that it can be told from one that is worked out where only the compiled assembly is at hand. For generated code alone.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledAttribute : Attribute;
