using System.Collections.Generic;
using Ots;
using Ots.Schema;

namespace Travel;

[Kind("cities", "Cities")]
public sealed class [|City|] : Entity;

[Kind("airports", "Airports")]
public sealed partial class Airport : Entity
{
    public string? [|Iata|] { get; }
}
