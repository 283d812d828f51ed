using System.Reflection;
using System.Text;

namespace Ots.Tests.Mentions;

public class MentionBadInputTests
{
    // Ten megabytes, at two bytes a character.
    private const int Long = 5_000_000;

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => OtsText.FindMentions(null!));
        Assert.Throws<ArgumentNullException>("text", () => OtsText.FindMentions(null!, OtsDataset.Packaged));
        Assert.Throws<ArgumentNullException>("dataset", () => OtsText.FindMentions("Baku", null!));
        Assert.Throws<ArgumentNullException>("dataset", () => OtsText.FindMentions("Baku".AsSpan(), null!));
    }

    // Not as attributes, which cannot hold lone surrogates.
    [Fact]
    public void A_text_without_words_names_nothing() => Assert.All(
        ["", " ", "'", "\u0301\u0301", "\uD800", "\uDC00\uD800", "\0\0\0", "......", "\u202E\u200F\u200B"],
        text => Assert.Empty(OtsText.FindMentions(text)));

    [Fact]
    public void Half_a_pair_separates_words() => Assert.Equal((1, 4), OtsText.FindMentions("\uD800Baku\uDC00").Select(mention => (mention.Start, mention.Length)).Single());

    [Theory]
    [InlineData("😀Baku😀", 2, 4)]
    [InlineData("\u200FBaku\u200F", 1, 4)]
    [InlineData("Ba\u00ADku", 0, 5)]
    [InlineData("Ba\u200Dku", 0, 5)]
    [InlineData("\u202EBaku\u202C", 1, 4)]
    [InlineData("在Baku見", 1, 4)]
    [InlineData("Baku''''", 0, 4)]
    [InlineData("Baku\u0301\u0301\u0301\u0301", 0, 8)]
    [InlineData("\uFEFFBaku", 1, 4)]
    public void What_stands_around_or_in_a_name_does_not_hide_it(string text, int start, int length)
    {
        Mention mention = Assert.Single(OtsText.FindMentions(text));

        Assert.Same(Places.Baku, mention.Entity);
        Assert.Equal((start, length), (mention.Start, mention.Length));
    }

    [Fact]
    public void Ten_megabytes_of_one_name_are_that_many_mentions() =>
        Assert.Equal(Long / 5, OtsText.FindMentions(Repeat("Baku ", Long)).Count);

    // What would take minutes, and not seconds, if any of it were quadratic: the run itself is the test.
    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("\u0301")]
    [InlineData("Baku")]
    [InlineData("A. ")]
    [InlineData("Aa Bb ")]
    [InlineData("Recep Tayyip ")]
    [InlineData("Recep-")]
    [InlineData("Organization of Turkic ")]
    [InlineData("Организации тюркских ")]
    [InlineData("\"Baku\" ")]
    [InlineData("Hasan ")]
    [InlineData("İ.Əliyev ")]
    [InlineData("Istanbul Summit ")]
    [InlineData("\n")]
    public void Ten_megabytes_of_anything_are_read(string part)
    {
        IReadOnlyList<Mention> mentions = OtsText.FindMentions(Repeat(part, Long));

        Assert.All(mentions.Take(10), mention => Assert.True(mention.Length > 0));
    }

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_apart_whatever_is_in_it()
    {
        Random random = new(20221111);
        string[] parts =
        [
            .. AnnotatedText.All.SelectMany(text => text.Text.Split(' ')).Distinct(),
            "'", "’", "-", ".", "\uD800", "\uDC00", "\u0306", "\u202E", "\0", "\n\n", "«", "»", "А.", "K.", "2021", "😀", "ı", "İ", new string('x', 70), "Baku" + new string('\u0301', 70),
        ];
        for (int round = 0; round < 2000; round++)
        {
            StringBuilder builder = new();
            for (int i = random.Next(60); i > 0; i--)
            {
                builder.Append(parts[random.Next(parts.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            }

            string text = builder.ToString();
            int end = 0;
            foreach (Mention mention in OtsText.FindMentions(text))
            {
                Assert.True(mention.Start >= end && mention.NameLength > 0 && mention.NameLength <= mention.Length, text);
                end = mention.Start + mention.Length;
                Assert.True(end <= text.Length, text);
                Assert.NotEmpty(mention.Candidates);
            }
        }
    }

    [Fact]
    public void Any_thread_may_ask_first()
    {
        using FreshLoad fresh = new();
        MethodInfo find = fresh.Library.GetType("Ots.OtsText", throwOnError: true)!.GetMethod("FindMentions", [typeof(string)])!;
        string[] answers = new string[8];
        using Barrier start = new(answers.Length);
        Thread[] threads =
        [
            .. Enumerable.Range(0, answers.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                object found = find.Invoke(null, ["Recep Tayyip Erdoğan Bakü'de, Aliyev Ankara'da."])!;
                answers[i] = string.Join("; ", ((System.Collections.IEnumerable)found).Cast<object>());
            })),
        ];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        Assert.Equal("0+20: Recep Tayyip Erdoğan; 21+7: Baku; 30+6: Ilham Aliyev; 37+9: Ankara", Assert.Single(answers.Distinct()));
    }

    [Fact]
    public void Ten_megabytes_of_halves_of_pairs_name_nothing() => Assert.Empty(OtsText.FindMentions(Repeat("\uD83D", Long)));

    private static string Repeat(string part, int length) => new StringBuilder(length + part.Length).Insert(0, part, length / part.Length).ToString();
}
