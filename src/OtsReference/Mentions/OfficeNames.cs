namespace Ots.Mentions;

/// <summary>
/// How each language calls an office by what it is an office of: the president of a state, the Secretary General of an organization. The data has these names
/// where a source has them; texts put them together for every state and under every name of it.
/// </summary>
internal sealed class OfficeNames
{
    // An office by how the id of its posts starts, then each language's way with # for the state or organization.
    private static readonly string[][] s_ofStates =
    [
        [
            "president-of-",
            "en president of #", "en president of the #", "tr # cumhurbaşkanı", "tr # devlet başkanı", "az # prezidenti", "kk # президенті", "ky # президенти",
            "uz # prezidenti", "uz-Cyrl # президенти", "ru президент #",
        ],
        [
            "prime-minister-of-",
            "en prime minister of #", "en prime minister of the #", "tr # başbakanı", "az # baş naziri", "kk # премьер-министрі", "ky # премьер-министри",
            "uz # bosh vaziri", "uz-Cyrl # бош вазири", "ru премьер-министр #", "ru премьер #",
        ],
        [
            "minister-of-foreign-affairs-of-",
            "en foreign minister of #", "en minister of foreign affairs of #", "tr # dışişleri bakanı", "az # xarici işlər naziri", "kk # сыртқы істер министрі",
            "ky # тышкы иштер министри", "uz # tashqi ishlar vaziri", "uz-Cyrl # ташқи ишлар вазири", "ru министр иностранных дел #", "ru глава МИД #",
        ],
    ];

    private static readonly string[][] s_ofInstitutions =
    [
        [
            "president-of-the-",
            "en president of the #", "tr # başkanı", "az # prezidenti", "kk # президенті", "ky # президенти", "uz # prezidenti", "ru президент #",
        ],
        [
            "secretary-general",
            "en secretary general of #", "en secretary general of the #", "en # secretary general", "tr # genel sekreteri", "az # baş katibi", "kk # бас хатшысы", "ky # башкы катчысы",
            "ky # баш катчысы", "uz # bosh kotibi", "uz-Cyrl # бош котиби", "ru генеральный секретарь #", "ru генсек #",
        ],
    ];

    private readonly Dictionary<string, List<SourceName>> _owners = new(StringComparer.Ordinal);

    /// <summary>The names of a post by those of its state or institution.</summary>
    public List<SourceName> Of(Post post)
    {
        List<SourceName> names = [];
        if (post.State is { } state)
        {
            Add(names, s_ofStates, post, state);
        }
        else if (post.Institution is { } institution)
        {
            // Who heads an organ such as the Secretariat is called by the organization.
            Add(names, s_ofInstitutions, post, institution is { Kind: InstitutionKind.Organ, Parent: { } parent } ? parent : institution);
        }

        return names;
    }

    private void Add(List<SourceName> names, string[][] offices, Post post, Entity owner)
    {
        foreach (string[] office in offices)
        {
            if (post.Id.StartsWith(office[0], StringComparison.Ordinal))
            {
                foreach (SourceName name in NamesOf(owner))
                {
                    Add(names, office, name);
                }
            }
        }
    }

    private List<SourceName> NamesOf(Entity owner)
    {
        string key = owner.Catalog.Folder + "/" + owner.Id;
        if (!_owners.TryGetValue(key, out List<SourceName>? names))
        {
            names = new NameSource(owner.Catalog).NamesOf(owner);
            if (owner is State)
            {
                Republics.AddTo(names);
            }

            _owners.Add(key, names);
        }

        return names;
    }

    private static void Add(List<SourceName> names, string[] office, SourceName owner)
    {
        for (int i = 1; i < office.Length; i++)
        {
            string way = office[i];
            int language = way.IndexOf(' ', StringComparison.Ordinal);
            if (!owner.IsWeak && (IsIn(owner, way.AsSpan(0, language)) || (IsAcronym(owner.Text) && IsCyrillic(owner.Text) == IsCyrillic(way))))
            {
                int place = way.IndexOf('#', StringComparison.Ordinal);
                names.Add(new SourceName(way[(language + 1)..place] + owner.Text + way[(place + 1)..], way[..language], isWeak: false));
            }
        }
    }

    private static bool IsIn(SourceName owner, ReadOnlySpan<char> language) => owner.Language is not null && language.SequenceEqual(owner.Language);

    // An acronym is the same in every language of its alphabet.
    private static bool IsAcronym(string name)
    {
        foreach (char letter in name)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCyrillic(string text)
    {
        foreach (char letter in text)
        {
            if (letter is >= 'Ѐ' and <= 'ӿ')
            {
                return true;
            }
        }

        return false;
    }
}
