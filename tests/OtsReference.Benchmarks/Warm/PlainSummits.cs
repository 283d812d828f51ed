namespace Ots.Benchmarks.Warm;

/// <summary>What a property read is measured against: objects in fields, with nothing lazy about them.</summary>
internal static class PlainSummits
{
    public static readonly PlainSummit Samarkand2022 = new(new PlainText("Ninth Summit of the Organization of Turkic States"), new DateOnly(2022, 11, 11), new PlainState("UZB"));
}

internal sealed class PlainSummit(PlainText name, DateOnly start, PlainState host)
{
    public PlainText Name { get; } = name;

    public DateOnly Start { get; } = start;

    public PlainState Host { get; } = host;
}

internal sealed class PlainText(string english)
{
    public override string ToString() => english;
}

internal sealed class PlainState(string code)
{
    public string Code { get; } = code;
}
