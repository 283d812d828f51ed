using System.Collections.Generic;
using Ots;
using Ots.Schema;

namespace Travel;

public static partial class Outer
{
    [Kind("cities", "Cities")]
    public sealed partial class [|City|] : Entity;
}

[Kind("airports", "Airports")]
public sealed partial class [|Airport|]<T> : Entity;
