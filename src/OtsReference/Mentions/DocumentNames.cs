namespace Ots.Mentions;

/// <summary>How each language calls a document by its place: Budapesht deklaratsiyasi. The data has these names where a source has them.</summary>
internal sealed class DocumentNames(KnownNames known)
{
    // What an id says behind the place, then each language's way with # for the place.
    private static readonly string[] s_declaration =
    [
        "-declaration",
        "tr # bildirisi", "tr # deklarasyonu", "tr # bildirgesi", "az # bəyannaməsi", "kk # декларациясы", "ky # декларациясы", "uz # deklaratsiyasi", "uz-Cyrl # декларацияси",
    ];

    private static readonly string[] s_agreement =
    [
        "-agreement",
        "tr # anlaşması", "az # sazişi", "kk # келісімі", "ky # келишими", "ky # макулдашуусу", "uz # bitimi", "uz # shartnomasi", "uz-Cyrl # битими", "uz-Cyrl # шартномаси",
    ];

    /// <summary>The names of a document by its place, and by how its full name starts.</summary>
    public List<SourceName> Of(Document document)
    {
        List<SourceName> names = [];
        foreach (SourceName name in known.Of(document))
        {
            AddHead(names, name);
        }

        if (document.Place is { } place)
        {
            // Several declarations have the place of one; an agreement of a place is called by it alone.
            Add(names, s_declaration, document, place, isWeak: true);
            Add(names, s_agreement, document, place, isWeak: false);
        }

        return names;
    }

    private void Add(List<SourceName> names, string[] ways, Document document, Place place, bool isWeak)
    {
        if (!document.Id.StartsWith(place.Id + ways[0], StringComparison.Ordinal))
        {
            return;
        }

        for (int i = 1; i < ways.Length; i++)
        {
            foreach (SourceName name in known.Of(place))
            {
                NameWays.Add(names, ways[i], name, isWeak);
            }
        }
    }

    // Бишкекская декларация 11-го Саммита is the Бишкекская декларация to all who have named the summit.
    private static void AddHead(List<SourceName> names, SourceName name)
    {
        const string Declaration = " декларация ";
        int end = name.Text.IndexOf(Declaration, StringComparison.Ordinal);
        if (end > 0 && !name.IsWeak && !name.Text.AsSpan(0, end).Contains(' '))
        {
            names.Add(new SourceName(name.Text[..(end + Declaration.Length - 1)], "ru", isWeak: true));
        }
    }
}
