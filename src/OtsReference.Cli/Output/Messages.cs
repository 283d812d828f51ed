using System.Globalization;
using Ots.Cli.Cards;
using Ots.Cli.Lookup;

namespace Ots.Cli.Output;

/// <summary>Sentences that several commands say.</summary>
internal static class Messages
{
    /// <summary>A question to follow a sentence, or nothing where there is nothing to suggest.</summary>
    public static string DidYouMean(IReadOnlyList<string> suggestions) => suggestions.Count switch
    {
        0 => "",
        1 => $" Did you mean '{suggestions[0]}'?",
        _ => $" Did you mean {string.Join(", ", suggestions.SkipLast(1).Select(text => $"'{text}'"))} or '{suggestions[^1]}'?",
    };

    /// <summary>A number and what it counts: <c>1 file</c>, <c>1,400 files</c>.</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    public static string NoSuchKind(OtsDataset data, string folder)
    {
        string[] folders = Kind.AllIn(data).Select(kind => kind.Folder).ToArray();
        IReadOnlyList<string> close = Spellings.Closest(folder, folders);
        return $"there is no kind '{folder}'." + (close.Count > 0 ? DidYouMean(close) : $" The kinds are {string.Join(", ", folders)}.");
    }
}
