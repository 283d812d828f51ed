using Ots.Generator.Schema;

namespace Ots.Cli.Export;

/// <summary>What a record says under one key.</summary>
/// <param name="Property">The key, and what its values are.</param>
/// <param name="Values">One value, or the items of a list. What is absent has no statement.</param>
internal sealed record Statement(PropertySchema Property, IReadOnlyList<Datum> Values);
