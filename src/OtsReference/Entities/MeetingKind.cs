namespace Ots;

/// <summary>What sort of meeting a <see cref="Meeting"/> is.</summary>
public enum MeetingKind
{
    /// <summary>A visit.</summary>
    Visit,

    /// <summary>A reception by a head of state or of government.</summary>
    Reception,

    /// <summary>A session of the Council of Foreign Ministers.</summary>
    CouncilOfForeignMinisters,

    /// <summary>Any other meeting.</summary>
    Other,
}
