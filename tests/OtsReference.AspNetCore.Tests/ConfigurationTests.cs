using Microsoft.Extensions.Configuration;

namespace Ots.AspNetCore.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void Settings_hold_entities_and_dates()
    {
        Settings settings = Read(("Summit", "samarkand-2022"), ("Hosts:0", "turkiye"), ("Hosts:1", "Özbekistan"), ("Since", "2022-11"), ("Heads:tr", "kubanychbek-omuraliev"), ("Visited:0", "KAZ"));

        Assert.Same(Summits.Samarkand2022, settings.Summit);
        Assert.Equal([States.Turkiye, States.Uzbekistan], settings.Hosts);
        Assert.Equal([States.Kazakhstan], settings.Visited);
        Assert.Equal(PartialDate.OfMonth(2022, 11), settings.Since);
        Assert.Same(Officials.KubanychbekOmuraliev, settings.Heads["tr"]);
    }

    [Fact]
    public void A_setting_that_stands_for_nothing_is_told_why()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Read(("Summit", "samarkand-2202")));

        Assert.Contains("Did you mean 'samarkand-2022'?", thrown.ToString(), StringComparison.Ordinal);
    }

    private static Settings Read(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build()
        .Get<Settings>()!;

    private sealed class Settings
    {
        public Summit? Summit { get; set; }

        public State[] Hosts { get; set; } = [];

        public List<State> Visited { get; } = [];

        public PartialDate Since { get; set; }

        public Dictionary<string, Official> Heads { get; set; } = [];
    }
}
