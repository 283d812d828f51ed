using Ots.Runtime;

namespace Ots;

/// <summary>Something that began or ended on a date, in a <see cref="Ots.Timeline"/>.</summary>
public sealed class TimelineChange
{
    private readonly string _list;
    private readonly string _fact;
    private IReadOnlyList<Citation>? _sources;

    internal TimelineChange(ChangeKind kind, PartialDate date, Entity entity, IPeriod? period, string list, string fact)
    {
        Kind = kind;
        Date = date;
        Entity = entity;
        Period = period;
        _list = list;
        _fact = fact;
    }

    /// <summary>Whether it began, ended, or was held.</summary>
    public ChangeKind Kind { get; }

    /// <summary>When, as precise as the sources.</summary>
    public PartialDate Date { get; }

    /// <summary>Whom or what it happened to: the state that became a member, the person who took office, the place that was renamed, the summit.</summary>
    public Entity Entity { get; }

    /// <summary>
    /// What began or ended: a <see cref="Membership"/>, <see cref="Chairmanship"/>, <see cref="Term"/>, <see cref="FormerName"/> or <see cref="FormerCapital"/>;
    /// <see langword="null"/> where it is the entity itself, as when an institution is founded or a summit held.
    /// </summary>
    public IPeriod? Period { get; }

    /// <summary>The sources that support the date: those of the entry itself or, where it has none for it, those that its entity cites for such entries.</summary>
    public IReadOnlyList<Citation> Sources => _sources ??= Row.List(Supporting());

    /// <summary>What happened, in English and without the date.</summary>
    /// <returns>Such as <c>Hungary became an observer</c>.</returns>
    public override string ToString() => (Period, Kind) switch
    {
        (Membership { Status: MembershipStatus.Member }, ChangeKind.Began) => $"{Entity} became a member",
        (Membership { Status: MembershipStatus.Member }, _) => $"{Entity} ceased to be a member",
        (Membership, ChangeKind.Began) => $"{Entity} became an observer",
        (Membership, _) => $"{Entity} ceased to be an observer",
        (Chairmanship chairmanship, ChangeKind.Began) => $"{chairmanship.State} took the chair",
        (Chairmanship chairmanship, _) => $"{chairmanship.State} left the chair",
        (Term term, ChangeKind.Began) => $"{term.Holder} took office as {term.Post}{(term.Acting ? ", acting" : "")}",
        (Term term, _) => $"{term.Holder} left office as {term.Post}{(term.Acting ? ", acting" : "")}",
        (FormerName name, ChangeKind.Began) => $"{Entity} took the name {name}",
        (FormerName name, _) => $"{Entity} gave up the name {name}{(NameAfter(name) is { } next ? $" for {next}" : "")}",
        (FormerCapital capital, ChangeKind.Began) => $"{capital.Place} became the capital of {Entity}",
        (FormerCapital capital, _) when ((State)Entity).CapitalOn(Date.Latest) is { } next => $"the capital of {Entity} moved from {capital.Place} to {next}",
        (FormerCapital capital, _) => $"{capital.Place} ceased to be the capital of {Entity}",
        (null, ChangeKind.Began) => $"{Entity} was founded",
        (_, ChangeKind.Held) => $"{Entity} was held",
        (_, ChangeKind.Began) => $"{Entity} began",
        _ => $"{Entity} ended",
    };

    private LocalizedText? NameAfter(FormerName name) => name.Official ? (Entity as State)?.OfficialNameOn(Date.Latest) : (Entity as INamed)?.NameOn(Date.Latest);

    private Citation[] Supporting()
    {
        IReadOnlyList<Citation> own = Period is ISourced sourced ? sourced.Sources : [];
        Citation[] named = own.Where(citation => citation.Supports.Count == 0 || citation.Covers(_fact)).ToArray();
        if (named.Length == 0 && Entity is ICited cited)
        {
            string key = _list.Length == 0 ? _fact : $"{_list}.{_fact}";
            named = cited.Sources.Where(citation => citation.Covers(key)).ToArray();
        }

        return named.Length > 0 ? named : own.ToArray();
    }
}
