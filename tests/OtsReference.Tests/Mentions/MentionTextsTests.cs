using System.Globalization;

namespace Ots.Tests.Mentions;

/// <summary>
/// Articles in seven languages with what they name. A mention counts as right where place, length and entity are; the floors are those of the project, not of the
/// articles at hand, so that an article with a hard case can be added before the case is solved.
/// </summary>
public class MentionTextsTests(ITestOutputHelper output)
{
    private const double PrecisionFloor = 0.98;
    private const double RecallFloor = 0.97;

    [Fact]
    public void Precision_and_recall_are_above_their_floors()
    {
        List<Score> scores = [.. AnnotatedText.All.GroupBy(text => text.Language).Select(texts => Score.Of(texts.Key, texts))];
        Score all = Score.Of("all", AnnotatedText.All);
        output.WriteLine("language  texts  expected  found  right  precision  recall");
        foreach (Score score in scores.Append(all))
        {
            output.WriteLine(score.ToString());
        }

        foreach (string mistake in AnnotatedText.All.SelectMany(Score.Mistakes))
        {
            output.WriteLine(mistake);
        }

        Assert.True(AnnotatedText.All.Count >= 30);
        Assert.Equal(["az", "en", "kk", "ky", "ru", "tr", "uz"], scores.Select(score => score.Language));
        Assert.InRange(all.Precision, PrecisionFloor, 1);
        Assert.InRange(all.Recall, RecallFloor, 1);
    }

    private sealed record Score(string Language, int Texts, int Expected, int Found, int Right)
    {
        public double Precision => (double)Right / Found;

        public double Recall => (double)Right / Expected;

        public static Score Of(string language, IEnumerable<AnnotatedText> texts)
        {
            int expected = 0;
            int found = 0;
            int right = 0;
            int count = 0;
            foreach (AnnotatedText text in texts)
            {
                HashSet<Expected> mentions = Find(text);
                count++;
                expected += text.Mentions.Count;
                found += mentions.Count;
                right += text.Mentions.Count(mentions.Contains);
            }

            return new Score(language, count, expected, found, right);
        }

        public static IEnumerable<string> Mistakes(AnnotatedText text)
        {
            HashSet<Expected> found = Find(text);
            return found.Except(text.Mentions).Select(mention => ("+", mention)).Concat(text.Mentions.Except(found).Select(mention => ("-", mention)))
                .OrderBy(mistake => mistake.mention.Start)
                .Select(mistake => $"{mistake.Item1} {text.Language}/{text.Name}: {text.Text.Substring(mistake.mention.Start, mistake.mention.Length)} ({mistake.mention.Address})");
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Language,-10}{Texts,5}{Expected,10}{Found,7}{Right,7}{Precision,11:0.000}{Recall,8:0.000}");

        private static HashSet<Expected> Find(AnnotatedText text) =>
            [.. OtsText.FindMentions(text.Text).Select(mention => new Expected(mention.Start, mention.Length, AnnotatedText.AddressOf(mention.Entity)))];
    }
}
