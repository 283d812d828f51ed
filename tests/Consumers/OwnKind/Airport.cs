using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using Ots;
using Ots.Conversion;
using Ots.Schema;

namespace OwnKind;

/// <summary>A kind of the program's own. What is said of JSON and of parsing is for other generators, which do not see what is generated.</summary>
[Kind("airports", "Airports")]
[Summary("{Name}|, {Iata}|, since {Opened}")]
[JsonConverter(typeof(EntityJsonConverter<Airport>))]
internal sealed partial class Airport : Entity, IParsable<Airport>
{
    /// <summary>The name.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>The IATA code.</summary>
    [UniqueKey]
    public partial string? Iata { get; }

    /// <summary>When it was opened.</summary>
    public partial PartialDate? Opened { get; }

    /// <summary>Its size.</summary>
    public partial AirportSize Size { get; }

    /// <summary>The airport that replaced it.</summary>
    public partial Airport? ReplacedBy { get; }

    /// <summary>Those it replaced.</summary>
    [Inverse(nameof(ReplacedBy))]
    public partial IReadOnlyList<Airport> Replaced { get; }

    /// <summary>The city it serves, which the package has.</summary>
    public partial Place? Serves { get; }

    /// <summary>The summits for which it was closed to others.</summary>
    public partial IReadOnlyList<Summit> ClosedFor { get; }

    /// <summary>Its page.</summary>
    public partial Uri? Website { get; }

    /// <summary>Other names.</summary>
    public partial IReadOnlyList<string> Nicknames { get; }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}

/// <summary>How large an airport is.</summary>
internal enum AirportSize
{
    /// <summary>Small.</summary>
    Regional,

    /// <summary>Large.</summary>
    LongHaul,
}
