using System.Collections.Generic;
using Ots;
using Ots.Schema;

namespace Travel;

[Kind("cities", "Cities")]
[OrderBy("Nmae")]
public sealed partial class [|City|] : Entity
{
    public partial string? Name { get; }
}
