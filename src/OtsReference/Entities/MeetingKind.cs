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

    /// <summary>A meeting of the heads of government or vice-presidents.</summary>
    HeadsOfGovernment,

    /// <summary>Any other meeting.</summary>
    Other,
}
