namespace Ots.Mentions;

/// <summary>Words that start a sentence, and so stand capitalized before a surname, without being anybody's given name.</summary>
internal static class Openers
{
    private static readonly SortedWords s_words = new(
        // English.
        "a after although also and as at because before both but by despite during earlier every for from had has he her his how however if in instead is it its last later like "
        + "meanwhile neither next nor not now of on once only or our she since so some still than that the their then there these they this though thus to today together tomorrow "
        + "tonight under unlike until was we were what when where whether which while who whom whose why with without yesterday yet you "

        // Turkish and Azerbaijani.
        + "ama amma ancaq ancak ardindan artik ayrica bele boylece bu bugun buna bundan burada bununla daha deyerli digar diger dolayisiyla dun dunen eger elece evvelce fakat gecen gelecek "
        + "halen hele hemcinin hemin her icinde ile indi ise iste ki lakin meger meselen nihayet niye o ona onceki onda ondan once onlar onu onun orada ote oysa sabah simdi son sonda "
        + "sonra sonradan sonunda sozlerine soz ustelik uzun ve veya ya yalniz yaninda yarin yeni yene yine zaten zira cunki cunku "

        // Uzbek.
        + "ammo aytish bugungi bundan endi ertaga esa eslatib ham hozir hozirda kecha keyin keyinchalik lekin misol shu shundan shuningdek shunday so'ng song tashrif u unda uning va xususan yana "

        // Russian.
        + "а без бывший в во вместе вместо вслед вчера где давно даже для до дочь если еще жена за завтра зато затем и из или именно как когда которого кроме ли между мы на над накануне например "
        + "напротив но ныне о об однако около он она они от отец очередь перед по под поздравив позднее позже пока помимо помощник после потом потому почему при про ранее с сам сейчас сегодня "
        + "со советник согласно сразу среди супруга сын так также там тем теперь то тогда только требуя тут у уже хотя чем через что чтобы это этот "

        // Kazakh, Kyrgyz, Uzbek in Cyrillic.
        + "ал алайда анда андан анын ары бірақ бирок бұл бул бүгін бүгүн бугун ва вале да дегенмен ендеше енді еми ерең ертең эми эртең ертага әрі жана және жаңа кейін кейин кеше кечээ кеча "
        + "лекин мен мұнда мында мысалы ол ошол ошондой осы осыдан сол содан сонда соң соңра сондай сондықтан сосун сүйтіп ушундай шу шундай шунингдек у унда унинг ҳам ҳозир өткен өз өзі");

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => s_words.Contains(folded);
}
