namespace Ots;

/// <summary>A member or observer state of the organization as it was on the date of an <see cref="OtsSnapshot"/>.</summary>
public sealed class StateSnapshot
{
    private readonly DateOnly _date;
    private readonly Certainty _atLeast;

    internal StateSnapshot(State state, Membership membership, DateOnly date, Certainty atLeast)
    {
        State = state;
        Membership = membership;
        _date = date;
        _atLeast = atLeast;
    }

    /// <summary>The state.</summary>
    public State State { get; }

    /// <summary>Its membership then running.</summary>
    public Membership Membership { get; }

    /// <summary>The short name then in force, such as <c>Turkey</c> in 2019.</summary>
    public LocalizedText? Name => OtsSnapshot.One(State.NamesOn(_date), State.NamesOn(_date, _atLeast));

    /// <summary>The capital.</summary>
    public Place? Capital => OtsSnapshot.One(State.CapitalsOn(_date), State.CapitalsOn(_date, _atLeast));

    /// <summary>The name of the capital then in force, such as <c>Nur-Sultan</c> in 2020.</summary>
    public LocalizedText? CapitalName => Capital is { } capital ? OtsSnapshot.One(capital.NamesOn(_date), capital.NamesOn(_date, _atLeast)) : null;

    /// <summary>The head of state, where the data has the post and its holder; the one in full office before an acting one.</summary>
    public Official? HeadOfState => OtsSnapshot.One(HeadsOfState.On(_date), HeadsOfState)?.Holder;

    /// <summary>The terms of a head of state that then ran, those in full office before acting ones.</summary>
    public IReadOnlyList<Term> HeadsOfState => State.HeadOfState?.HoldersOn(_date, _atLeast) ?? [];

    /// <summary>The state's name today.</summary>
    /// <returns>Its English name.</returns>
    public override string ToString() => State.ToString();
}
