using Ots.Schema;

namespace Ots;

/// <summary>A name that was in force for a time. <see cref="NameExtensions.NameOn"/> says which one was on a date.</summary>
public sealed partial class FormerName : IPeriod, ISourced
{
    /// <summary>The name; a language that is missing falls back to English, as everywhere.</summary>
    [Searchable]
    public partial LocalizedText Name { get; }

    /// <summary>Whether it was the full official name, beside which a short one was in use.</summary>
    public partial bool Official { get; }

    /// <summary>The first day it was in force, or <see langword="null"/> where it is not known: then it is taken to reach back to the name before it.</summary>
    public partial PartialDate? Start { get; }

    /// <summary>The first day it was no longer in force, or <see langword="null"/> where it is not known: it is over, without it being known since when.</summary>
    public partial PartialDate? End { get; }

    /// <summary>The sources that support this entry in particular.</summary>
    public partial IReadOnlyList<Citation> Sources { get; }

    bool IPeriod.EndUnknown => End is null;

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
