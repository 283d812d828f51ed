using Ots.Schema;

namespace Ots;

/// <summary>That an award was given.</summary>
public sealed partial class Grant
{
    /// <summary>The award.</summary>
    [Owner]
    public partial Award Award { get; }

    /// <summary>When it was given; for the title of a year, that year.</summary>
    public partial PartialDate Start { get; }

    /// <summary>The last year or day it is held for, included, where it went over more than one.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The place that holds it.</summary>
    public partial Place? Place { get; }

    /// <summary>The person who holds it.</summary>
    public partial Official? Official { get; }

    /// <summary>The institution that holds it.</summary>
    public partial Institution? Institution { get; }

    /// <summary>The summit that gave it.</summary>
    public partial Summit? GrantedAt { get; }

    /// <summary>What to know about it, such as a holder who is not in the data.</summary>
    public partial string? Note { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Start}: {(Entity?)Place ?? (Entity?)Official ?? Institution}";
}
