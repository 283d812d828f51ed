namespace Ots.Mentions;

/// <summary>
/// How each language calls an office by what it is an office of: the president of a state, the Secretary General of an organization. The data has these names
/// where a source has them; texts put them together for every state and under every name of it.
/// </summary>
internal sealed class OfficeNames(KnownNames known)
{
    // An office by how the id of its posts starts, then each language's way with # for the state or organization.
    private static readonly string[][] s_ofStates =
    [
        [
            "president-of-",
            "en president of #", "en president of the #", "en # president", "tr # cumhurbaşkanı", "tr # devlet başkanı", "az # prezidenti", "kk # президенті", "ky # президенти",
            "uz # prezidenti", "uz-Cyrl # президенти", "ru президент #",
        ],
        [
            "prime-minister-of-",
            "en prime minister of #", "en prime minister of the #", "en # prime minister", "tr # başbakanı", "az # baş naziri", "kk # премьер-министрі", "ky # премьер-министри",
            "uz # bosh vaziri", "uz-Cyrl # бош вазири", "ru премьер-министр #", "ru премьер #",
        ],
        [
            "minister-of-foreign-affairs-of-",
            "en foreign minister of #", "en minister of foreign affairs of #", "en # foreign minister", "tr # dışişleri bakanı", "az # xarici işlər naziri", "kk # сыртқы істер министрі",
            "ky # тышкы иштер министри", "uz # tashqi ishlar vaziri", "uz-Cyrl # ташқи ишлар вазири", "ru министр иностранных дел #", "ru глава МИД #",
        ],
        [
            "minister-of-foreign-affairs-of-hungary",
            "en minister of foreign affairs and trade of #", "en foreign affairs and trade minister of #", "tr # dışişleri ve ticaret bakanı", "az # xarici işlər və ticarət naziri",
            "kk # сыртқы істер және сауда министрі", "ky # тышкы иштер жана соода министри", "uz # tashqi ishlar va savdo vaziri", "uz-Cyrl # ташқи ишлар ва савдо вазири",
            "ru министр иностранных дел и торговли #",
        ],
    ];

    private static readonly string[][] s_ofInstitutions =
    [
        [
            "president-of-the-",
            "en president of the #", "en # president", "tr # başkanı", "az # prezidenti", "kk # президенті", "ky # президенти", "uz # prezidenti", "ru президент #",
        ],
        [
            "secretary-general",
            "en secretary general of #", "en secretary general of the #", "en # secretary general", "tr # genel sekreteri", "az # baş katibi", "kk # бас хатшысы", "ky # башкы катчысы",
            "ky # баш катчысы", "uz # bosh kotibi", "uz-Cyrl # бош котиби", "ru генеральный секретарь #", "ru генсек #",
        ],
    ];

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
                foreach (SourceName name in known.Of(owner))
                {
                    for (int i = 1; i < office.Length; i++)
                    {
                        NameWays.Add(names, office[i], name, isWeak: false);
                    }
                }
            }
        }
    }
}
