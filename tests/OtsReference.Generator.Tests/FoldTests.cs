using System.Reflection;
using System.Text;
using CsCheck;
using Ots.Generator.Naming;
using Ots.Text;

namespace Ots.Generator.Tests;

/// <summary>The generator folds the names in the data and the runtime folds what is searched for: they have to fold alike.</summary>
public sealed class FoldTests
{
    private static readonly string[] s_languages = ["en", "tr", "az", "kk", "kk-Latn", "ky", "uz", "uz-Cyrl", "ru", "hu", "tk", "de", "fr", "uk"];

    // Letters of the region, what stands between them, and what should not be there.
    private static readonly Gen<string> s_names = Gen.Char["abcdeghijkoqstuvwxyzİIıiəƏäöüğşçñýžқғұүөіңәёйўюяжхцшьЪĞŞ 'ʻ’-.\u0306\u0308\u0327\u030C\u0301\u0307\u200F\uD800"].Array[0, 24].Select(letters => new string(letters));

    [Fact]
    public void Every_character_folds_alike_on_both_sides()
    {
        Runtime runtime = new();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = $"a{(char)c}b";
            if (NameKeys.Letters(text) != runtime.Letters(text))
            {
                Assert.Fail($"U+{c:X4} is '{NameKeys.Letters(text)}' in the generator and '{runtime.Letters(text)}' at run time.");
            }
        }
    }

    [Fact]
    public void Every_text_folds_alike_on_both_sides()
    {
        Runtime runtime = new();
        s_names.Sample(
            text =>
            {
                string letters = NameKeys.Letters(text);
                Assert.Equal(letters, runtime.Letters(text));
                foreach (string? language in s_languages.Append(null))
                {
                    Assert.Equal(Keys(letters, language), runtime.Keys(letters, language));
                }
            },
            iter: 2_000);
    }

    /// <summary>But for a key of i, v and x alone, such as that of Hi: it looks like a numeral.</summary>
    [Fact]
    public void What_is_folded_folds_to_itself() => s_names.Sample(
        text =>
        {
            string letters = NameKeys.Letters(text);
            Assert.Equal(letters, NameKeys.Letters(letters));
            foreach (string key in Keys(letters, "en").Where(key => key.Trim('i', 'v', 'x').Length > 0))
            {
                Assert.Equal(key, Keys(NameKeys.Letters(key), "en").First());
            }
        },
        iter: 5_000);

    [Fact]
    public void Composed_and_decomposed_texts_are_one()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = $"a{(char)c}b";
            if (IsOfTheRegion((char)c) && text.IsNormalized() && NameKeys.Letters(text) != NameKeys.Letters(text.Normalize(NormalizationForm.FormD)))
            {
                Assert.Fail($"U+{c:X4} is '{NameKeys.Letters(text)}' composed and '{NameKeys.Letters(text.Normalize(NormalizationForm.FormD))}' decomposed.");
            }
        }
    }

    [Theory]
    [InlineData("Türkiye", "tu\u0308rkiye")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("ISPARTA", "isparta")]
    [InlineData("Iğdır", "ig\u0306dir")]
    [InlineData("i\u0307stanbul", "istanbul")]
    [InlineData("O\u02BBzbekiston", "ozbekiston")]
    [InlineData("O'zbekiston", "ozbekiston")]
    [InlineData("Oʻzbekiston  Respublikasi", "ozbekiston respublikasi")]
    [InlineData("Чолпон-Ата", "чолпон ата")]
    [InlineData("(2024) Ашхабад!", "2024 ашхабад")]
    [InlineData("\u200Fbaku\u200E", "baku")]
    [InlineData("ba\u00ADku", "baku")]
    [InlineData("\uD800baku\uDC00", "baku")]
    [InlineData("🎉", "")]
    [InlineData("\u0301", "")]
    public void A_name_is_its_letters(string name, string letters) => Assert.Equal(letters, NameKeys.Letters(name));

    /// <summary>One key of the fold is what all that stand in a row are found by.</summary>
    [Theory]
    [InlineData("omuraliev", "en:Omuraliev", "en:Omuraliyev", "tr:Ömüraliyev", "ky:Өмүралиев", "ru:Омуралиев", "tk:Ömüraliýew", "az:Ömüralıyev", "en:OMURALIIEV")]
    [InlineData("japarov", "en:Japarov", "en:Zhaparov", "en:Dzhaparov", "en:Djaparov", "tr:Caparov", "ky:Жапаров", "ru:Жапаров", "tk:Žaparow")]
    [InlineData("tokaev", "en:Tokayev", "en:Tokaev", "en:Toqaev", "en:Toqayev", "kk:Тоқаев", "ru:Токаев", "hu:Tokajev", "de:Tokajew", "tk:Tokaýew", "uz-Cyrl:Тоқаев")]
    [InlineData("cavusoklu", "tr:Çavuşoğlu", "en:Cavusoglu", "en:Chavushoglu", "ru:Чавушоглу", "en:Chavushoghlu")]
    [InlineData("mirzioev", "uz:Mirziyoyev", "en:Mirziyoev", "uz-Cyrl:Мирзиёев", "ru:Мирзиёев")]
    [InlineData("xalilov", "en:Khalilov", "en:Halilov", "uz:Xalilov", "uz-Cyrl:Ҳалилов", "ru:Халилов")]
    [InlineData("kurbankuli", "en:Gurbanguly", "en:Qurbanquly", "en:Kurbanguly", "ru:Гурбангулы", "tr:Gurbangulı")]
    [InlineData("aliev", "az:Əliyev", "en:Aliyev", "en:Aliev", "ru:Алиев", "hu:Alijev", "tk:Alyýew")]
    [InlineData("kul", "tr:Gül", "en:Gul", "ru:Гюль")]
    [InlineData("navoi", "uz:Navoiy", "en:Navoi", "en:Navoy", "ru:Навои", "uz-Cyrl:Навоий")]
    [InlineData("ermek", "en:Yermek", "en:Ermek", "kk:Ермек")]
    [InlineData("idrisov", "en:Idrissov", "en:Idrisov", "ru:Идрисов", "kk:Ыдырысов|idirisov")]
    [InlineData("sijarto", "en:Szijjarto|szijarto", "ru:Сийярто|siarto", "hu:Szijjártó|siarto")]
    [InlineData("kazaxstan", "en:Kazakhstan", "en:Qazakhstan", "ru:Казахстан")]
    [InlineData("kirkizstan", "ky:Кыргызстан", "en:Kyrgyzstan", "kk:Қырғызстан", "kk-Latn:Qyrǵyzstan")]
    [InlineData("ozbekiston", "uz:Oʻzbekiston", "uz-Cyrl:Ўзбекистон", "uz:O‘zbekiston")]
    [InlineData("azerbaijan", "az:Azərbaycan", "tr:Azerbaycan", "tk:Azerbaýjan", "ru:Азербайджан", "en:Azerbaijan", "en:Azerbaidzhan")]
    [InlineData("vasilev", "en:Vasilev", "ru:Васильев", "uk:Васильев")]
    [InlineData("vasiliev", "en:Vasilyev", "ru:Васильев", "kk:Васильев", "uz-Cyrl:Васильев")]
    [InlineData("konstitusia", "tk:Konstitusiýa", "tk-Cyrl:Конституция")]
    [InlineData("zkurski", "en:Zghurskyi", "uk:Згурський")]
    [InlineData("ljubljana", "en:Ljubljana", "sr:Љубљана")]
    [InlineData("dokovic", "en:Đoković", "sr:Ђоковић")]
    public void Spellings_meet_in_one_key(string key, params string[] spellings) => Assert.All(spellings, spelling =>
    {
        string[] parts = spelling.Split(':', '|');
        Assert.Contains(parts is [_, _, { } other] ? other : key, Keys(NameKeys.Letters(parts[1]), parts[0]));
    });

    [Theory]
    [InlineData("й", "и", "en")]
    [InlineData("ў", "у", "uz-Cyrl")]
    [InlineData("Майлы", "Маилы|", "kk")]
    public void A_letter_of_its_own_is_no_letter_with_a_mark(string letter, string other, string language)
    {
        Assert.Equal(NameKeys.Letters(letter), NameKeys.Letters(letter.Normalize(NormalizationForm.FormD)));
        Assert.NotEqual(NameKeys.Letters(letter), NameKeys.Letters(other));
        Assert.NotEmpty(Keys(NameKeys.Letters(letter), language));
    }

    [Theory]
    [InlineData("Tatarstan", "Kazakhstan")]
    [InlineData("Hasan", "Hasanov")]
    [InlineData("Turkmenistan", "Turkestan")]
    [InlineData("Karimov", "Kerimov")]
    [InlineData("Mirzoev", "Mirziyoyev")]
    [InlineData("Aliyev", "Aliyeva")]
    [InlineData("Samarkand", "Samara")]
    public void Other_names_keep_apart(string name, string other) =>
        Assert.Empty(Keys(NameKeys.Letters(name), null).Intersect(Keys(NameKeys.Letters(other), null)));

    private static IEnumerable<string> Keys(string letters, string? language)
    {
        NameReading[] readings = new NameReading[NameReading.Most];
        char[] key = new char[letters.Length * NameFold.MaxPerLetter];
        int count = NameReading.Of(letters, language, readings);
        return [.. readings.Take(count).Select(reading => new string(key, 0, NameFold.Fold(letters, reading, key)))];
    }

    private static bool IsOfTheRegion(char c) => c < 0x0250 || (c >= 0x0400 && c < 0x0530) || (c >= 0x1E00 && c < 0x1F00);

    // The types of the runtime are internal, and have the names of those of the generator.
    private sealed class Runtime
    {
        private delegate int Write(ReadOnlySpan<char> text, Span<char> letters);

        private readonly Write _write = Method("NameLetters", "Write").CreateDelegate<Write>();
        private readonly MethodInfo _keys = typeof(Runtime).GetMethod(nameof(FoldAll), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(Type("NameReading"));

        public string Letters(string text)
        {
            char[] letters = new char[text.Length * NameLetters.MaxPerChar];
            return new string(letters, 0, _write(text, letters));
        }

        public IEnumerable<string> Keys(string letters, string? language) => (IEnumerable<string>)_keys.Invoke(null, [letters, language])!;

        private static IEnumerable<string> FoldAll<T>(string letters, string? language)
        {
            T[] readings = new T[NameReading.Most];
            char[] key = new char[letters.Length * NameFold.MaxPerLetter];
            int count = Method("NameReading", "Of").CreateDelegate<Readings<T>>()(letters, language, readings);
            Fold<T> fold = Method("NameFold", "Fold").CreateDelegate<Fold<T>>();
            return [.. readings.Take(count).Select(reading => new string(key, 0, fold(letters, reading, key)))];
        }

        private delegate int Readings<T>(ReadOnlySpan<char> letters, string? language, Span<T> readings);

        private delegate int Fold<T>(ReadOnlySpan<char> letters, T reading, Span<char> key);

        private static Type Type(string name) => typeof(Entity).Assembly.GetType("Ots.Text." + name, throwOnError: true)!;

        private static MethodInfo Method(string type, string name) => Type(type).GetMethod(name, BindingFlags.Static | BindingFlags.Public)!;
    }
}
