namespace Ots;

/// <summary>A delegation at a summit.</summary>
public sealed partial class Attendee
{
    /// <summary>The state that sent it.</summary>
    public partial State? State { get; }

    /// <summary>The institution that sent it.</summary>
    public partial Institution? Institution { get; }

    /// <summary>The head of the delegation.</summary>
    public partial Official? Head { get; }

    /// <inheritdoc/>
    public override string ToString() => Head is null ? $"{(Entity?)State ?? Institution}" : $"{(Entity?)State ?? Institution}, {Head}";
}
