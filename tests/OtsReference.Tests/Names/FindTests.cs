namespace Ots.Tests.Names;

public sealed class FindTests
{
    [Theory]
    [InlineData("Türkiye", NameStrength.Identified)]
    [InlineData("TÜRKİYE", NameStrength.Identified)]
    [InlineData("turkey", NameStrength.Identified)]
    [InlineData("tur", NameStrength.Identified)]
    [InlineData("turkiye", NameStrength.Identified)]
    [InlineData("Türkıye", NameStrength.Identified)]
    [InlineData("Tûrkiye", NameStrength.Folded)]
    [InlineData("the Republic of Turkey", NameStrength.Folded)]
    [InlineData("Туркиев", NameStrength.None)]
    public void The_answer_says_how_surely_it_was_named(string text, NameStrength strength) => Assert.Equal(strength, States.Find(text).Strength);

    [Fact]
    public void A_stronger_name_leaves_no_room_for_a_weaker_one()
    {
        Assert.Equal([Places.Astana], OtsDataset.Packaged.Find("Nursultan"));
        Assert.Equal(NameStrength.Identified, OtsDataset.Packaged.Find("Nursultan").Strength);
        Assert.Equal([Officials.NursultanNazarbayev], Officials.Find("Nursultan"));
    }

    [Theory]
    [InlineData("Omuraliyev", true)]
    [InlineData("K. Omuraliev", true)]
    [InlineData("Secretary General Omuraliev", true)]
    [InlineData("Kubanychbek", false)]
    [InlineData("Aliyev", false)]
    [InlineData("Hasan", false)]
    [InlineData("Nobody", false)]
    [InlineData("", false)]
    public void One_person_is_named_or_none(string text, bool isOne)
    {
        Assert.Equal(isOne, Officials.TryFind(text, out Official? official));
        Assert.Equal(isOne ? Officials.KubanychbekOmuraliev : null, official);
        Assert.Equal(isOne, OtsDataset.Packaged.TryFind(text, out Entity? entity));
        Assert.Equal(official, entity);
    }

    [Fact]
    public void A_weak_name_finds_all_and_identifies_none()
    {
        Assert.Equal([Summits.Istanbul1994, Summits.Istanbul2001, Summits.Istanbul2010, Summits.Istanbul2021], Summits.Find("Istanbul summit"));
        Assert.False(Summits.TryFind("Istanbul summit", out _));

        // One that bears it in this data is a candidate as well: there can be others elsewhere.
        Assert.Equal([Summits.Istanbul2021], Summits.Find("8th Summit"));
        Assert.False(Summits.TryFind("8th Summit", out _));
    }

    [Fact]
    public void A_surname_comes_before_a_given_name() => Assert.Equal([Officials.RamilHasan, Officials.HasanTacoy], Officials.Find("Hasan"));

    [Fact]
    public void A_title_of_a_page_is_no_name_of_it()
    {
        Source source = Sources.All.First(source => source.Title.Contains(' ', StringComparison.Ordinal) && source.Title.Length < 100);
        Assert.Contains(source, Sources.Find(source.Title.ToUpperInvariant()));
        Assert.False(Sources.TryFind(source.Title, out _));
        Assert.True(OtsDataset.Packaged.TryFind("Organization of Turkic States", out Entity? entity));
        Assert.Equal(Institutions.OrganizationOfTurkicStates, entity);
    }

    [Fact]
    public void A_view_finds_its_own()
    {
        Assert.Equal([States.Kazakhstan], MemberStates.Find("Казахстан"));
        Assert.True(MemberStates.TryFind("Qazaqstan", out State? member));
        Assert.Equal(States.Kazakhstan, member);
        Assert.Equal(NameStrength.None, MemberStates.Find("Magyarország").Strength);
        Assert.False(MemberStates.TryFind("Magyarország", out _));
        Assert.True(ObserverStates.TryFind("Magyarorszag", out _));
        Assert.Equal(States.Kazakhstan, Assert.Single(MemberStates.Suggest("Kazahkstan")).Entity);
        Assert.Empty(ObserverStates.Suggest("Kazahkstan"));
    }

    [Fact]
    public void Only_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => States.Find(null!));
        Assert.Throws<ArgumentNullException>(() => States.TryFind(null!, out _));
        Assert.Throws<ArgumentNullException>(() => States.Suggest(null!));
        Assert.Throws<ArgumentNullException>(() => OtsDataset.Packaged.Find(null!));
        Assert.Throws<ArgumentNullException>(() => OtsDataset.Packaged.TryFind(null!, out _));
        Assert.Throws<ArgumentNullException>(() => OtsDataset.Packaged.Suggest(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\u200F\u202E\u2066")]
    [InlineData("\u0301\u0308")]
    [InlineData("'")]
    [InlineData("~")]
    [InlineData("\uFFFD")]
    public void What_holds_no_letter_names_nothing(string text)
    {
        Assert.Empty(OtsDataset.Packaged.Find(text));
        Assert.Empty(OtsDataset.Packaged.Suggest(text));
        Assert.False(OtsDataset.Packaged.TryFind(text, out _));
    }

    [Theory]
    [InlineData("\u200FBaku\u200E")]
    [InlineData("Ba\u00ADku")]
    [InlineData("\uD800Baku")]
    [InlineData("Baku\uDC00")]
    [InlineData("\uFEFFBaku\u202C")]
    [InlineData("Baku\0")]
    [InlineData("«Baku»")]
    public void What_is_no_letter_does_not_count(string text) => Assert.Equal([Places.Baku], Places.Find(text));

    [Fact]
    public void A_text_of_any_length_has_an_answer()
    {
        string[] texts =
        [
            new('x', 10_000_000), new(' ', 10_000_000), string.Concat(Enumerable.Repeat("Kazakhstan ", 1_000_000)), new('\u0301', 10_000_000),
            new('ə', 512), new('ж', 80), new('щ', 80), string.Concat(Enumerable.Repeat("əc j ou ", 10)), string.Concat(Enumerable.Repeat("ǖ", 512)), new('K', 513),
        ];
        Assert.All(texts, text =>
        {
            Assert.Empty(OtsDataset.Packaged.Find(text));
            Assert.Empty(OtsDataset.Packaged.Suggest(text));
            Assert.Empty(Officials.Find(text));
        });
    }

    [Theory]
    [InlineData("Kazahkstan", "kazakhstan", "Kazakhstan", SuggestionReason.Distance, 1)]
    [InlineData("Omuralbev", "kubanychbek-omuraliev", null, SuggestionReason.Distance, 1)]
    [InlineData("Mirzoyev", "shavkat-mirziyoyev", null, SuggestionReason.Skeleton, 1)]
    [InlineData("Uzbekstan", "uzbekistan", null, SuggestionReason.Skeleton, 1)]
    [InlineData("Самарканде", "samarkand", null, SuggestionReason.Skeleton, 1)]
    public void A_misspelt_name_is_suggested_and_not_found(string text, string id, string? name, SuggestionReason reason, int distance)
    {
        Assert.Empty(OtsDataset.Packaged.Find(text));
        NameSuggestion<Entity> suggestion = OtsDataset.Packaged.Suggest(text)[0];
        Assert.Equal((id, reason, distance), (suggestion.Entity.Id, suggestion.Reason, suggestion.Distance));
        Assert.Equal(name ?? suggestion.Name, suggestion.Name);
        Assert.Contains(suggestion.Entity, OtsDataset.Packaged.Find(suggestion.Name));
    }

    [Fact]
    public void Suggestions_are_ranked_and_few()
    {
        IReadOnlyList<NameSuggestion<Official>> suggestions = Officials.Suggest("Yilmas");
        Assert.Equal(suggestions.OrderBy(suggestion => suggestion.Distance), suggestions);
        Assert.InRange(suggestions.Count, 2, 5);
        Assert.Distinct(suggestions.Select(suggestion => suggestion.Entity));
    }

    [Theory]
    [InlineData("Tatarstan")]
    [InlineData("qwerty")]
    [InlineData("GAZ")]
    public void What_is_near_to_nothing_gets_no_suggestion(string text) => Assert.Empty(States.Suggest(text));

    [Fact]
    public void A_lookup_allocates_the_answer_and_no_more()
    {
        string[] texts = ["Türkiye", "Qazaqstan", "Ozbekistan", "Республика Узбекистан"];
        foreach (string text in texts)
        {
            States.Find(text);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts)
        {
            States.Find(text);
        }

        // An answer of one entity: an object with a reference, two numbers and their headers, and an array of one.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, texts.Length * 72);
    }
}
