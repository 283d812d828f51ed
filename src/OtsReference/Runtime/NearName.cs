namespace Ots.Runtime;

/// <summary>An entity, and the line of a name table that comes near a text.</summary>
internal readonly record struct NearName(Entity Entity, byte[] Key, bool IsWord, SuggestionReason Reason, int Distance);
