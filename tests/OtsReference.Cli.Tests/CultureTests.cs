using System.Globalization;

namespace Ots.Cli.Tests;

public class CultureTests
{
    public static TheoryData<string> Questions =>
    [
        "show samarkand-2022", "show astana", "show istanbul --json", "list summits", "list places", "list --json",
        "on 2021-11-12", "on 2014-05-01 --json", "find ISTANBUL", "show ISTANBUUL", "--help",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_answer_is_the_same_under_every_culture(string question)
    {
        string[] args = question.Split(' ');
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Answer expected = Tool.Run(args);

            // Dotted capital i; a decimal comma; years of another calendar.
            foreach (string culture in (string[])["tr-TR", "az-Latn-AZ", "de-DE", "th-TH", "ar-SA"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Tool.Run(args));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
