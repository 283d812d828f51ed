namespace Ots.Mentions;

/// <summary>Words that start a sentence, and so stand capitalized before a surname, without being anybody's given name.</summary>
internal static class Openers
{
    private static readonly SortedWords s_words = new(
        // English.
        "a about above according across after again all also although amid among an and another any are around as at because been before behind being "
        + "below between beyond both but by despite did do does during earlier either even ever every few finally following for former from further "
        + "given had has have he her here his how however if in indeed instead is it its just last later like many meanwhile more most much neither "
        + "never next no nobody none nor not nothing now of on once only or other others our over perhaps recently second she should similarly since so "
        + "some soon still such than that the their then there these they this those though through thus to today together tomorrow tonight too towards "
        + "under unlike until upon was we were what when where whether which while who whom whose why with without would yesterday yet you "

        // Turkish and Azerbaijani.
        + "acaba aksine ama amma ancak ancaq ardindan artik artiq ayni ayrica az basqa bazen bazi bele belelikle belki bezen bir birinci biz bizim "
        + "boyle boylece bu bugun bugunku buna bundan bunlar bununla burada butun cogu cok cunki cunku daha deyerli deyesen digar diger diye "
        + "dolayisiyla dun dunen dunenki eger ele elece en eski evvel evvelce evvelki fakat gecen gecenlerde gelecek gelen gercekten halbuki halen "
        + "hamisi hani hatta hec hele hemcinin hemin hep heqiqeten her hetta hic icin icinde iki ikinci ile ilk indi ise iste karsilik kecen ki kim "
        + "kimi lakin madem meger mehz mesela meselen nasil ne nece neden nehayet nihayet nitekim niye o ona once onceki onda ondan onlar onu onun "
        + "orada ote oten oyle oysa ozu sabah sadece sanki simdi simdilik son sonda sonra sonradan sonucta sonuncu sonunda soz sozlerine su tabii tam "
        + "tekce tez tum umumiyyetle ustelik uzun ve veya xatirladaq xususile ya yakinda yalniz yaninda yarin yene yeni yine yoksa zaten zira "

        // Uzbek.
        + "agar ammo aslida avval avvalroq aytish biroq biz bizning bugungi bunda bunga chunki dastlab demak endi eng ertaga esa eslatib garchi ham har "
        + "hatto hozir hozirda ilgari jumladan kecha kechagi keyin keyinchalik keyingi lekin mana misol nihoyat oldin oradan osha oshal oshanda "
        + "oshandan otgan qachon sababi shu shunda shundan shunday shuning shuningdek song tashrif tez u ular ularning unda undan unga uning va xususan "
        + "yana yangi yaqinda yoki "

        // Russian.
        + "а без беседа бывший в ведь видимо вместе вместо во возможно вот впервые впрочем все всего вслед встреча вчера выступление где давно даже "
        + "дальше действительно для до дочь его ее если еще жена за завтра затем зато заявление и из или именно иначе инициатива итак их к каждый как "
        + "когда команда которого кроме кстати ли лишь между много мы на над накануне например напротив наш недавно нет ни никогда никто но новый ныне "
        + "о об обращение обычно один однажды однако около он она они особенно от ответ отец отметим очередь первый переговоры перед план по победа под "
        + "поездка позднее поздравив позже позиция пока политика помимо помощник после последний потом потому похоже почему поэтому правда предложение "
        + "прежде пресс при про пусть ранее речь роль с сам себе сегодня сейчас скоро следом слова снова со советник согласно спустя сразу среди судя "
        + "супруга сын та так также там те тем теперь то тогда только тот требуя тут у уже указ фото хоть хотя часто чем через что чтобы эта эти это "
        + "этот "

        // Kazakh, Kyrgyz, Uzbek in Cyrillic.
        + "аввал ага агар азыр азырынча айрыкча айта ал алайда алар алгач алдымен алғаш аммо анан анда андан анткени аны анын ары аслида баары башка "
        + "биз биздин бизнинг бир бирок бироқ биыл буга бугун бугунги бул бунга бунда быйыл былтыр біз біздің бірақ бүгін бүгінгі бүгүн бүгүнкү бұдан "
        + "бұл бұрын бұған ва вале да дагы дал дастлаб дегенмен деди демак дәл егер еми ендеше енді ерең ертесіне ертең жакында жалпы жана жақында жаңа "
        + "жумладан және илгари иш кейин кейін кейінгі келерки келесі кеча кечээ кечээки кеше кешегі кийин кийинки лекин мана мен мисалы муну мунун "
        + "мурда мурун мурунку мында мысалы мұнда негізі ниҳоят ол олар олдин онда оны оның ортаға осы осыдан осылайша осыған ошентип ошол ошондо "
        + "ошондой ошондон ошондуктан ошону оған сабаби себеби себебі содан сол солардың сонда сондай сондықтан сонымен сосун соң соңра сўнг сўнгра "
        + "сүйтіп сөз тактап тағы тез тек тіпті у улар уларнинг унга унда ундан унинг учурда ушул ушундай ушундан чунки чынында шу шунда шундай шундан "
        + "шунинг шунингдек эгер эгерде экинчи эми энг энди эртага эртеси эртең яна янги яқинда ёки ўтган ўша ўшанда қазір қазіргі қачон ҳам ҳар ҳатто "
        + "ҳозир әйтсе әлі әрі өз өзі өзү өйткені өткен өткөн");

    // What grammar gives the first word of a sentence: English and Russian participles (Welcoming, Встретив, Принимая).
    private const int ShortestInflected = 7;

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="isFirst">Whether it is the first of a sentence, so that a case of place (Toplantıda, Саммитте) or a participle is no given name either.</param>
    public static bool Contains(ReadOnlySpan<char> folded, bool isFirst) =>
        s_words.Contains(folded) || (isFirst && folded.Length >= ShortestInflected && (EndsInPlace(folded) || folded is [.., 'i', 'n', 'g'] or [.., 'и', 'в'] or [.., 'а', 'я']));

    private static bool EndsInPlace(ReadOnlySpan<char> folded) => folded is
        [.., 'd' or 't', 'a' or 'e'] or [.., 'd' or 't', 'a' or 'e', 'n'] or [.., 'д' or 'т', 'а' or 'е' or 'о' or 'ө'] or [.., 'д' or 'т', 'а' or 'е' or 'о' or 'ө', 'н'];
}
