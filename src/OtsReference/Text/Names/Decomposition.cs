using System;

namespace Ots.Text;

/// <summary>
/// Which letter and which mark a letter is made of: Unicode's canonical decompositions of the lower-case Latin and Cyrillic letters. A table of our own,
/// since <see cref="string.Normalize()"/> allocates, differs from one platform to the next and, without ICU, refuses to work.
/// </summary>
internal static class Decomposition
{
    // Letter, base, mark; sorted by letter.
    private const string Table =
        "àa\u0300áa\u0301âa\u0302ãa\u0303äa\u0308åa\u030Açc\u0327èe\u0300ée\u0301êe\u0302ëe\u0308ìi\u0300íi\u0301îi\u0302" +
        "ïi\u0308ñn\u0303òo\u0300óo\u0301ôo\u0302õo\u0303öo\u0308ùu\u0300úu\u0301ûu\u0302üu\u0308ýy\u0301ÿy\u0308āa\u0304" +
        "ăa\u0306ąa\u0328ćc\u0301ĉc\u0302ċc\u0307čc\u030Cďd\u030Cēe\u0304ĕe\u0306ėe\u0307ęe\u0328ěe\u030Cĝg\u0302ğg\u0306" +
        "ġg\u0307ģg\u0327ĥh\u0302ĩi\u0303īi\u0304ĭi\u0306įi\u0328ĵj\u0302ķk\u0327ĺl\u0301ļl\u0327ľl\u030Cńn\u0301ņn\u0327" +
        "ňn\u030Cōo\u0304ŏo\u0306őo\u030Bŕr\u0301ŗr\u0327řr\u030Cśs\u0301ŝs\u0302şs\u0327šs\u030Cţt\u0327ťt\u030Cũu\u0303" +
        "ūu\u0304ŭu\u0306ůu\u030Aűu\u030Bųu\u0328ŵw\u0302ŷy\u0302źz\u0301żz\u0307žz\u030Cơo\u031Bưu\u031Bǎa\u030Cǐi\u030C" +
        "ǒo\u030Cǔu\u030Cǖü\u0304ǘü\u0301ǚü\u030Cǜü\u0300ǟä\u0304ǡȧ\u0304ǣæ\u0304ǧg\u030Cǩk\u030Cǫo\u0328ǭǫ\u0304ǯʒ\u030C" +
        "ǰj\u030Cǵg\u0301ǹn\u0300ǻå\u0301ǽæ\u0301ǿø\u0301ȁa\u030Fȃa\u0311ȅe\u030Fȇe\u0311ȉi\u030Fȋi\u0311ȍo\u030Fȏo\u0311" +
        "ȑr\u030Fȓr\u0311ȕu\u030Fȗu\u0311șs\u0326țt\u0326ȟh\u030Cȧa\u0307ȩe\u0327ȫö\u0304ȭõ\u0304ȯo\u0307ȱȯ\u0304ȳy\u0304" +
        "йи\u0306ѐе\u0300ёе\u0308ѓг\u0301їі\u0308ќк\u0301ѝи\u0300ўу\u0306ѷѵ\u030Fӂж\u0306ӑа\u0306ӓа\u0308ӗе\u0306ӛә\u0308" +
        "ӝж\u0308ӟз\u0308ӣи\u0304ӥи\u0308ӧо\u0308ӫө\u0308ӭэ\u0308ӯу\u0304ӱу\u0308ӳу\u030Bӵч\u0308ӹы\u0308ḁa\u0325ḃb\u0307" +
        "ḅb\u0323ḇb\u0331ḉç\u0301ḋd\u0307ḍd\u0323ḏd\u0331ḑd\u0327ḓd\u032Dḕē\u0300ḗē\u0301ḙe\u032Dḛe\u0330ḝȩ\u0306ḟf\u0307" +
        "ḡg\u0304ḣh\u0307ḥh\u0323ḧh\u0308ḩh\u0327ḫh\u032Eḭi\u0330ḯï\u0301ḱk\u0301ḳk\u0323ḵk\u0331ḷl\u0323ḹḷ\u0304ḻl\u0331" +
        "ḽl\u032Dḿm\u0301ṁm\u0307ṃm\u0323ṅn\u0307ṇn\u0323ṉn\u0331ṋn\u032Dṍõ\u0301ṏõ\u0308ṑō\u0300ṓō\u0301ṕp\u0301ṗp\u0307" +
        "ṙr\u0307ṛr\u0323ṝṛ\u0304ṟr\u0331ṡs\u0307ṣs\u0323ṥś\u0307ṧš\u0307ṩṣ\u0307ṫt\u0307ṭt\u0323ṯt\u0331ṱt\u032Dṳu\u0324" +
        "ṵu\u0330ṷu\u032Dṹũ\u0301ṻū\u0308ṽv\u0303ṿv\u0323ẁw\u0300ẃw\u0301ẅw\u0308ẇw\u0307ẉw\u0323ẋx\u0307ẍx\u0308ẏy\u0307" +
        "ẑz\u0302ẓz\u0323ẕz\u0331ẖh\u0331ẗt\u0308ẘw\u030Aẙy\u030Aẛſ\u0307ạa\u0323ảa\u0309ấâ\u0301ầâ\u0300ẩâ\u0309ẫâ\u0303" +
        "ậạ\u0302ắă\u0301ằă\u0300ẳă\u0309ẵă\u0303ặạ\u0306ẹe\u0323ẻe\u0309ẽe\u0303ếê\u0301ềê\u0300ểê\u0309ễê\u0303ệẹ\u0302" +
        "ỉi\u0309ịi\u0323ọo\u0323ỏo\u0309ốô\u0301ồô\u0300ổô\u0309ỗô\u0303ộọ\u0302ớơ\u0301ờơ\u0300ởơ\u0309ỡơ\u0303ợơ\u0323" +
        "ụu\u0323ủu\u0309ứư\u0301ừư\u0300ửư\u0309ữư\u0303ựư\u0323ỳy\u0300ỵy\u0323ỷy\u0309ỹy\u0303";

    /// <summary>Puts the marks of the letter at a place behind it.</summary>
    /// <returns>Where they end.</returns>
    public static int Write(Span<char> letters, int place)
    {
        int low = 0;
        int high = Table.Length / 3;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            char found = Table[3 * middle];
            if (found == letters[place])
            {
                letters[place] = Table[(3 * middle) + 1];
                int end = Write(letters, place);
                letters[end] = Table[(3 * middle) + 2];
                return end + 1;
            }

            if (found < letters[place])
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return place + 1;
    }
}
