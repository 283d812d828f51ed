using System.Diagnostics;

namespace Ots;

/// <summary>What a text that names nothing may have meant. Immutable.</summary>
/// <typeparam name="T">The kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NameSuggestion<T>
    where T : Entity
{
    internal NameSuggestion(T entity, string name, SuggestionReason reason, int distance)
    {
        Entity = entity;
        Name = name;
        Reason = reason;
        Distance = distance;
    }

    /// <summary>The entity.</summary>
    public T Entity { get; }

    /// <summary>The name of the entity that the text comes near, as the data writes it.</summary>
    public string Name { get; }

    /// <summary>Why it is suggested.</summary>
    public SuggestionReason Reason { get; }

    /// <summary>How many letters are missing, too many, wrong or swapped, where spellings of one sound count as one letter.</summary>
    public int Distance { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
