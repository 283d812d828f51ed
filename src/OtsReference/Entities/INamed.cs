namespace Ots;

/// <summary>What can be renamed: a state, a place, an institution. <see cref="NameExtensions.NameOn"/> says which name it had on a date.</summary>
public interface INamed
{
    /// <summary>The name today.</summary>
    LocalizedText Name { get; }

    /// <summary>The names it had before, the earliest first.</summary>
    IReadOnlyList<FormerName> FormerNames { get; }

    /// <summary>Since when it is there, where the data says so. It had no name before.</summary>
    PartialDate? Founded => null;
}
