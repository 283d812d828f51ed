namespace Ots.Cli.Cards;

/// <summary>All that is known of an entity, ready to be shown.</summary>
internal sealed record Card(Kind Kind, Entity Entity, IReadOnlyList<Field> Fields, IReadOnlyList<Citation> Sources, IReadOnlyList<Dispute> Disputes);
