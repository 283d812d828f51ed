using System;
using System.Collections.Generic;
using Ots;
using Ots.Schema;

namespace Travel;

/// <summary>What goes through an airport.</summary>
public enum Traffic
{
    /// <summary>Passengers.</summary>
    Civil,

    /// <summary>Freight alone.</summary>
    FreightOnly,
}

/// <summary>A city.</summary>
[Kind("cities", "Cities")]
public sealed partial class City : Entity
{
    /// <summary>The name.</summary>
    public partial LocalizedText Name { get; }

    /// <summary>What to know.</summary>
    public partial string? Note { get; }
}

/// <summary>An airport.</summary>
[Kind("airports", "Airports")]
public sealed partial class Airport : Entity
{
    /// <summary>The city.</summary>
    public partial City City { get; }

    /// <summary>The code on the luggage.</summary>
    [UniqueKey]
    public partial string? Iata { get; }

    /// <summary>The day of the first flight.</summary>
    public partial DateOnly? Opened { get; }

    /// <summary>Its height in metres.</summary>
    public partial double? Elevation { get; }

    /// <summary>What goes through it.</summary>
    public partial Traffic? Traffic { get; }

    /// <summary>The airport that it relieves.</summary>
    [Acyclic]
    public partial Airport? Relieves { get; }

    /// <summary>The numbers painted on its runways.</summary>
    public partial IReadOnlyList<string> Runways { get; }
}

/// <summary>A time at the head of all airports.</summary>
[Kind("directors", "Directors")]
[Succession]
public sealed partial class Director : Entity, IPeriod
{
    /// <summary>The first day.</summary>
    public partial PartialDate Start { get; }

    /// <inheritdoc/>
    public partial PartialDate? End { get; }

    PartialDate? IPeriod.Start => Start;
}

/// <summary>A page that can be cited.</summary>
[Kind("pages", "Pages")]
[Citable(nameof(Title), nameof(Url))]
public sealed partial class Page : Entity
{
    /// <summary>The title.</summary>
    public partial string Title { get; }

    /// <summary>The address.</summary>
    public partial Uri Url { get; }
}

/// <summary>A citation.</summary>
[Shorthand(nameof(Page))]
public sealed partial class Quote
{
    /// <summary>The page.</summary>
    [Cites]
    public partial Page Page { get; }

    /// <summary>The keys of the facts that it shows.</summary>
    [NamesFacts]
    public partial IReadOnlyList<string> Supports { get; }
}

/// <summary>A part of a story.</summary>
public sealed partial class Part
{
    /// <summary>The day that it is about.</summary>
    public partial PartialDate? Day { get; }

    /// <summary>Its own sources.</summary>
    public partial IReadOnlyList<Quote> Quotes { get; }
}

/// <summary>A story.</summary>
[Kind("stories", "Stories")]
public sealed partial class Story : Entity
{
    /// <summary>The name.</summary>
    public partial LocalizedText Name { get; }

    /// <summary>The parts.</summary>
    public partial IReadOnlyList<Part> Parts { get; }

    /// <summary>The sources.</summary>
    public partial IReadOnlyList<Quote> Quotes { get; }
}
