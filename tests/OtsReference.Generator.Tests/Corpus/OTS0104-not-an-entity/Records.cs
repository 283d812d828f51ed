using System.Collections.Generic;
using Ots;
using Ots.Schema;

namespace Travel;

[Kind("cities", "Cities")]
public sealed partial class [|City|];
