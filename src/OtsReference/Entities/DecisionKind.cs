namespace Ots;

/// <summary>What sort of decision a <see cref="Decision"/> is.</summary>
public enum DecisionKind
{
    /// <summary>A member or an observer was admitted.</summary>
    Admission,

    /// <summary>Somebody was appointed.</summary>
    Appointment,

    /// <summary>The organization or a body of it was founded.</summary>
    Founding,

    /// <summary>The organization or a body of it was renamed.</summary>
    Renaming,

    /// <summary>A document was adopted.</summary>
    Adoption,

    /// <summary>The chairmanship was handed over.</summary>
    Chairmanship,

    /// <summary>A title or an order was conferred.</summary>
    Award,

    /// <summary>Anything else.</summary>
    Other,
}
