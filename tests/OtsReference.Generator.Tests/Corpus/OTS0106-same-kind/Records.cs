[||]using System.Collections.Generic;
using Ots;
using Ots.Schema;

namespace Travel;

[Kind("cities", "Cities")]
public sealed partial class City : Entity;

[Kind("cities", "Towns")]
public sealed partial class Town : Entity;
