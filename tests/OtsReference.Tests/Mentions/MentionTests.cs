namespace Ots.Tests.Mentions;

public class MentionTests
{
    [Theory]
    [InlineData("Semerkant'ta", "places/samarkand", 9)]
    [InlineData("Semerkantta", "places/samarkand", 9)]
    [InlineData("Semerkant’taki", "places/samarkand", 9)]
    [InlineData("SEMERKANT'TA", "places/samarkand", 9)]
    [InlineData("Azerbaycan'ın", "states/azerbaijan", 10)]
    [InlineData("Azərbaycanı", "states/azerbaijan", 10)]
    [InlineData("Azərbaycandakı", "states/azerbaijan", 10)]
    [InlineData("Qazaxıstanın", "states/kazakhstan", 10)]
    [InlineData("Bakıyadək", "places/baku", 4)]
    [InlineData("Қазақстанның", "states/kazakhstan", 9)]
    [InlineData("Әзербайжаннан", "states/azerbaijan", 10)]
    [InlineData("Қазақстанмен", "states/kazakhstan", 9)]
    [InlineData("Кыргызстандагы", "states/kyrgyzstan", 10)]
    [InlineData("Өзбекстанга", "states/uzbekistan", 9)]
    [InlineData("Ўзбекистонда", "states/uzbekistan", 10)]
    [InlineData("O'zbekistonning", "states/uzbekistan", 11)]
    [InlineData("Oʻzbekistongacha", "states/uzbekistan", 11)]
    [InlineData("O`zbekistonda", "states/uzbekistan", 11)]
    [InlineData("Казахстана", "states/kazakhstan", 10)]
    [InlineData("Ташкенте", "places/tashkent", 8)]
    [InlineData("Турцией", "states/turkiye", 7)]
    [InlineData("Чолпон-Ату", "places/cholpon-ata", 10)]
    [InlineData("Kazakhstan's", "states/kazakhstan", 10)]
    [InlineData("TDT-nin", "institutions/organization-of-turkic-states", 3)]
    [InlineData("ТМУнун", "institutions/organization-of-turkic-states", 3)]
    [InlineData("Организацией тюркских государств", "institutions/organization-of-turkic-states", 32)]
    [InlineData("Recep Tayyip Erdoğan'a", "officials/recep-tayyip-erdogan", 20)]
    [InlineData("Tayyip Erdoğan", "officials/recep-tayyip-erdogan", 14)]
    [InlineData("K. Omuraliev", "officials/kubanychbek-omuraliev", 12)]
    [InlineData("İ.Əliyevin", "officials/ilham-aliyev", 8)]
    [InlineData("Rajab Toyyib Erdo‘g‘anga", "officials/recep-tayyip-erdogan", 22)]
    [InlineData("Касым-Жомартом Кемелевичем Токаевым", "officials/kassym-jomart-tokayev", 35)]
    [InlineData("Садыра Жапарова", "officials/sadyr-japarov", 15)]
    [InlineData("Петер Сийяртомен", "officials/peter-szijjarto", 13)]
    [InlineData("Шавкатом Мирзиёевым", "officials/shavkat-mirziyoyev", 19)]
    [InlineData("Ошто", "places/osh", 2)]
    [InlineData("Aşqabadda", "places/ashgabat", 7)]
    [InlineData("Celalabat'tan", "places/manas", 9)]
    [InlineData("Оше", "places/osh", 3)]
    [InlineData("Astana'daydı", "places/astana", 6)]
    public void A_name_is_found_with_its_ending(string text, string address, int nameLength)
    {
        Mention mention = Assert.Single(OtsText.FindMentions($"({text}) 123"));

        Assert.Equal((address, 1, text.Length, nameLength), (AddressOf(mention.Entity), mention.Start, mention.Length, mention.NameLength));
        Assert.Equal(text, $"({text}) 123"[mention.Range]);
    }

    [Theory]
    [InlineData("Hasan came home, and Gül was there.")]
    [InlineData("The codes are TR, UZ, AZE and kaz; the id is samarkand-2022.")]
    [InlineData("O, az danışır. Az sonra az qala yıxıldı.")]
    [InlineData("Roast turkey for the hungary; the manas of the hindus.")]
    [InlineData("Azerbaijani, Kazakhstani, Uzbekistani and Turkish companies")]
    [InlineData("Özbekistanlı, Azərbaycanlı, қазақстандық, өзбекстандык, oʻzbekistonlik, казахстанский")]
    [InlineData("Tatarstan, Pakistan, Dagestan, Afganistan, Tacikistan, Татарстан")]
    [InlineData("Kamran Aliyev met Saida Mirziyoyeva and Бахадыр Жапаров; O. Tokayev did not.")]
    [InlineData("Merve, Bakuriani, Bursaspor, Ankaragücü, Astanalı")]
    [InlineData("The economic cooperation organization of the village; ECOlogy; eco.")]
    [InlineData("Газета «Казахстан» и ансамбль \"Manas\"")]
    public void What_only_looks_like_a_name_is_none(string text) => Assert.Empty(OtsText.FindMentions(text));

    [Theory]
    [InlineData("Mary Johnson wrote to Mary.")]
    [InlineData("Bodrum katı rutubetli. Mary kitabı Manas destanı için aldı.")]
    [InlineData("Манас баатырдын айкели, «Манас» аэропорту жана Мары Асанова")]
    public void A_place_that_is_another_word_too_is_none_without_a_sign(string text) => Assert.Empty(OtsText.FindMentions(text));

    [Theory]
    [InlineData("They met in Mary on Friday.", "places/merv")]
    [InlineData("Heyet Mary şehrine gitti.", "places/merv")]
    [InlineData("Жыйын Манаста өттү.", "places/manas")]
    [InlineData("Иш сапары менен Манас шаарына барды.", "places/manas")]
    [InlineData("Tatil için Antalya yerine Bodrum seçildi.", "places/bodrum")]
    [InlineData("Bodrum'da zirve", "places/bodrum")]
    public void A_place_that_is_another_word_too_is_found_with_a_sign(string text, string address) =>
        Assert.Equal(address, AddressOf(OtsText.FindMentions(text)[^1].Entity));

    [Theory]
    [InlineData("the president of Uzbekistan", "posts/president-of-uzbekistan")]
    [InlineData("Macaristan Cumhurbaşkanı'na", "posts/president-of-hungary")]
    [InlineData("Әзербайжан Президентінің", "posts/president-of-azerbaijan")]
    [InlineData("Казакстандын премьер-министри", "posts/prime-minister-of-kazakhstan")]
    [InlineData("Qozogʻiston Prezidenti", "posts/president-of-kazakhstan")]
    [InlineData("Қозоғистон Президенти", "posts/president-of-kazakhstan")]
    [InlineData("главой МИД Казахстана", "posts/minister-of-foreign-affairs-of-kazakhstan")]
    [InlineData("генеральным секретарём Тюркского совета", "posts/secretary-general")]
    [InlineData("Türk Akademisi Başkanı", "posts/president-of-the-turkic-academy")]
    [InlineData("ТМУнун башкы катчысы", "posts/secretary-general")]
    [InlineData("Qozog‘iston Respublikasi Prezidenti", "posts/president-of-kazakhstan")]
    [InlineData("Qozog‘iston Respublikasi", "states/kazakhstan")]
    [InlineData("Kazakhstan's foreign minister", "posts/minister-of-foreign-affairs-of-kazakhstan")]
    [InlineData("TÜRKSOY-un baş katibi", "posts/secretary-general-of-turksoy")]
    [InlineData("ТМҰ-ның бас хатшысы", "posts/secretary-general")]
    [InlineData("Turkic Investment Fund president", "posts/president-of-the-turkic-investment-fund")]
    [InlineData("Венгрияның сыртқы істер және сауда министрі", "posts/minister-of-foreign-affairs-of-hungary")]
    public void A_state_and_an_office_are_called_by_what_their_language_puts_together(string text, string address)
    {
        Mention mention = OtsText.FindMentions(text)[^1];

        Assert.Equal((address, text.Length), (AddressOf(mention.Entity), mention.Start + mention.Length));
    }

    [Theory]
    [InlineData("12th summit of the OTS", "summits/gabala-2025")]
    [InlineData("Samarkand summit of 2022", "summits/samarkand-2022")]
    [InlineData("Türk Devletleri Teşkilatının 11. Zirvesinde", "summits/bishkek-2024")]
    [InlineData("Türk Dövlətləri Təşkilatının 12-ci Zirvə görüşünün", "summits/gabala-2025")]
    [InlineData("TDT-nin 12-ci Zirvə görüşündə", "summits/gabala-2025")]
    [InlineData("ТМҰ-ның 11-саммитінде", "summits/bishkek-2024")]
    [InlineData("Türk Dövlətləri Təşkilatının 10-cu Zirvə görüşü", "summits/astana-2023")]
    [InlineData("Түркі мемлекеттері ұйымының 11-саммитінде", "summits/bishkek-2024")]
    [InlineData("Түрк мамлекеттер уюмунун 9-саммитинде", "summits/samarkand-2022")]
    [InlineData("Turkiy davlatlar tashkilotining 11-sammiti", "summits/bishkek-2024")]
    [InlineData("11-м саммите ОТГ", "summits/bishkek-2024")]
    [InlineData("ШОС 11-саммиті", null)]
    [InlineData("11. Zirve", null)]
    public void A_summit_is_called_by_its_number_and_the_organization(string text, string? address)
    {
        Mention? summit = OtsText.FindMentions($"({text})").SingleOrDefault(mention => mention.Entity is Summit);

        Assert.Equal((address, address is null ? 0 : text.Length), (summit is null ? null : AddressOf(summit.Entity), summit?.Length ?? 0));
    }

    [Theory]
    [InlineData("Budapeshtda, may oyida: Budapesht deklaratsiyasini", "documents/budapest-declaration-2025")]
    [InlineData("В Бишкеке, вчера: Бишкекской декларации", "documents/bishkek-declaration-2024")]
    [InlineData("Нахчыван келісіміне", "documents/nakhchivan-agreement")]
    [InlineData("Naxichevan bitimi", "documents/nakhchivan-agreement")]
    [InlineData("«Видения тюркского мира — 2040", "documents/turkic-world-vision-2040")]
    public void A_document_is_called_by_its_place_and_with_a_dash_before_its_number(string text, string address)
    {
        Mention mention = OtsText.FindMentions(text)[^1];

        Assert.Equal((address, text.Length), (AddressOf(mention.Entity), mention.Start + mention.Length));
    }

    [Fact]
    public void A_declaration_of_a_place_that_the_text_does_not_speak_of_is_only_the_place() =>
        Assert.Equal([Places.Budapest], OtsText.FindMentions("Budapesht deklaratsiyasi").Select(mention => mention.Entity));

    [Theory]
    [InlineData("Şimdi Ömüraliyev konuşuyor; Kubanıçbek Ömüraliyev dün geldi.", 2)]
    [InlineData("Kubanychbek Omuraliev came. But Omuraliev left.", 2)]
    [InlineData("Ислам Каримов молчал. После Каримова говорили другие.", 2)]
    [InlineData("Виктор Орбан молчал. Визит Орбана кончился. Встреча Орбана с гостями прошла. Мехрибан Каримова ушла.", 3)]
    [InlineData("Kubanychbek Omuraliev came. Bakyt Omuraliev left.", 1)]
    public void The_first_word_of_a_sentence_is_no_given_name_where_it_is_a_common_one(string text, int count) =>
        Assert.Equal(count, OtsText.FindMentions(text).Count);

    [Theory]
    [InlineData("In Baku a baker, Rustam Karimov, spoke. Karimov was tired.")]
    [InlineData("Karimov was tired in Baku: Rustam Karimov, a baker.")]
    public void A_surname_is_not_taken_from_somebody_the_text_names(string text) => Assert.Equal(["places/baku"], OtsText.FindMentions(text).Select(mention => AddressOf(mention.Entity)));

    [Theory]
    [InlineData("the Heydar Aliyev Center and Nazarbayev University")]
    [InlineData("Heydər Əliyev Fondu, Süleyman Demirel Üniversitesi")]
    [InlineData("Фонд Гейдара Алиева и проспект имени Ислама Каримова")]
    [InlineData("Нұрсұлтан Назарбаев атындағы мектеп")]
    public void What_is_called_after_a_person_is_not_the_person(string text) => Assert.Empty(OtsText.FindMentions(text));

    [Fact]
    public void Of_two_with_a_surname_the_one_who_is_in_office_last_is_likelier() =>
        Assert.Same(Officials.SerdarBerdimuhamedow, OtsText.FindMentions("President Berdimuhamedow spoke.")[0].Entity);

    [Fact]
    public void A_short_surname_is_found_where_the_text_speaks_of_the_state() =>
        Assert.Equal([States.Hungary, Officials.ViktorOrban], OtsText.FindMentions("There, in Hungary, it was Orban who spoke.").Select(mention => mention.Entity));

    [Fact]
    public void The_longest_name_wins()
    {
        const string Text = "the Secretary General of the Organization of Turkic States in Baku";

        Assert.Equal(["posts/secretary-general", "places/baku"], OtsText.FindMentions(Text).Select(mention => AddressOf(mention.Entity)));
    }

    [Fact]
    public void A_surname_is_found_by_the_full_name_elsewhere_before_or_after()
    {
        IReadOnlyList<Mention> mentions = OtsText.FindMentions("Orbán spoke first. Viktor Orbán then left; later Orbán rang.");

        Assert.Equal(3, mentions.Count);
        Assert.All(mentions, mention => Assert.Same(Officials.ViktorOrban, mention.Entity));
        Assert.Equal([MentionStrength.Likely, MentionStrength.Strong, MentionStrength.Likely], mentions.Select(mention => mention.Strength));
    }

    [Fact]
    public void A_title_makes_a_surname_a_mention_and_is_no_part_of_it()
    {
        Mention mention = Assert.Single(OtsText.FindMentions("Prime Minister Orbán spoke."));

        Assert.Equal((15, 5), (mention.Start, mention.Length));
    }

    [Fact]
    public void A_shared_surname_has_all_candidates_and_the_text_ranks_them()
    {
        Mention alone = Assert.Single(OtsText.FindMentions("President Aliyev spoke."));
        Mention[] decided = [.. OtsText.FindMentions("Heydar Aliyev was in Ankara. Aliyev spoke.").Where(mention => mention.Length == 6 && mention.Entity is Official)];

        Assert.Contains(Officials.HeydarAliyev, alone.Candidates);
        Assert.Contains(Officials.IlhamAliyev, alone.Candidates);
        Assert.Same(Officials.HeydarAliyev, Assert.Single(decided).Entity);
        Assert.False(decided[0].IsAmbiguous);
    }

    [Fact]
    public void A_year_decides_between_summits()
    {
        Mention open = OtsText.FindMentions("The Istanbul Summit of the Turkic Council was long.")[0];
        Mention dated = OtsText.FindMentions("In 2010 the Istanbul Summit of the Turkic-speaking countries was held in Türkiye.")[0];

        Assert.True(open.Candidates.Count >= 4);
        Assert.NotSame(Summits.Istanbul2010, open.Entity);
        Assert.Equal((Summits.Istanbul2010, false, MentionStrength.Likely), (dated.Entity, dated.IsAmbiguous, dated.Strength));
    }

    [Fact]
    public void A_weak_name_that_nothing_supports_gives_way_to_the_names_in_it()
    {
        Mention mention = Assert.Single(OtsText.FindMentions("Посол Туркменистана прибыл."));

        Assert.Same(States.Turkmenistan, mention.Entity);
    }

    [Fact]
    public void Every_name_of_a_state_or_a_place_finds_it_in_a_sentence()
    {
        foreach (Entity entity in (Entity[])[.. States.All, .. Places.All])
        {
            LocalizedText names = entity is State state ? state.Name : ((Place)entity).Name;
            bool isHomograph = entity.Id is Places.Ids.Manas or Places.Ids.Merv or Places.Ids.Bodrum;
            foreach (string language in names.Languages)
            {
                string sentence = isHomograph ? $"in {names[language]}, 2024." : $"— {names[language]}, 2024.";
                Assert.Contains(OtsText.FindMentions(sentence), mention => mention.Candidates.Contains(entity));
            }
        }
    }

    [Fact]
    public void Kinds_without_the_attribute_are_not_looked_for()
    {
        foreach (Source source in Sources.All.Take(50))
        {
            Assert.DoesNotContain(OtsText.FindMentions(source.Title), mention => mention.Entity is Source or Meeting or Release);
        }
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_one()
    {
        string text = "Recep Tayyip Erdoğan, Рамиль Гасан, Джевдет Йылмаз и Ўзбекистон, Türkiye ve Şuşa'da";

        string decomposed = text;
        foreach ((string letter, string parts) in (ReadOnlySpan<(string, string)>)[("ğ", "g\u0306"), ("ü", "u\u0308"), ("Ş", "S\u0327"), ("ş", "s\u0327"), ("Ў", "У\u0306"), ("Й", "И\u0306")])
        {
            decomposed = decomposed.Replace(letter, parts, StringComparison.Ordinal);
        }

        Assert.Equal(6, OtsText.FindMentions(text).Count);
        Assert.Equal(OtsText.FindMentions(text).Select(mention => mention.Entity), OtsText.FindMentions(decomposed).Select(mention => mention.Entity));
    }

    private static string AddressOf(Entity entity) => AnnotatedText.AddressOf(entity);
}
