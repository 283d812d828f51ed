using System.Text;
using Ots.Generator.Binding;
using Ots.Generator.Naming;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>A key by which an entity is found.</summary>
/// <param name="Table">The table that it goes into: <see cref="Name"/>, <see cref="Fold"/> or <see cref="Word"/>; or that it is a <see cref="Surname"/>.</param>
/// <param name="Key">The key.</param>
/// <param name="IsCandidate">Whether it makes the entity a candidate and no more.</param>
internal readonly record struct NameForm(char Table, string Key, bool IsCandidate)
{
    public const char Name = 'n';
    public const char Fold = 'f';
    public const char Word = 'w';

    /// <summary>The letters of a surname, not widened: a short way to a line of the table of words.</summary>
    public const char Surname = 's';

    private const char Candidate = '~';
    private const char Separator = '\t';

    /// <summary>The forms of an entity. Those of a packaged one were worked out when the package was built, for folding takes longer than all else.</summary>
    public static IEnumerable<NameForm> Of(BoundEntity entity, KindSchema kind, DataSchema schema) =>
        entity is { IsPackaged: true, Forms: { } written } ? Read(written) : Compute(entity, kind, schema);

    /// <summary>The forms of a name, or of another way to write it, when it is widened.</summary>
    public static IEnumerable<NameForm> Widened(string letters, StatedName name) =>
        NameKeys.Widened(letters, name.Language).Select(key => new NameForm(Fold, key, name.IsWeak));

    /// <summary>The forms as a layer has them: no key has a tab, or begins with the mark of a candidate.</summary>
    public static string Write(BoundEntity entity, KindSchema kind, DataSchema schema)
    {
        StringBuilder written = new();
        foreach (NameForm form in Of(entity, kind, schema))
        {
            written.Append(written.Length == 0 ? "" : "\t").Append(form.Table).Append(form.IsCandidate ? "~" : "").Append(form.Key);
        }

        return written.ToString();
    }

    private static IEnumerable<NameForm> Read(string written) => written.Split(Separator).Select(form =>
    {
        bool isCandidate = form.Length > 1 && form[1] == Candidate;
        return new NameForm(form[0], form.Substring(isCandidate ? 2 : 1), isCandidate);
    });

    private static List<NameForm> Compute(BoundEntity entity, KindSchema kind, DataSchema schema)
    {
        List<NameForm> forms = [];
        StatedName[] names = [.. StatedName.In(entity.Record, schema)];
        foreach (StatedName name in names.Prepend(new StatedName(entity.Id, "en", IsWeak: false)))
        {
            string letters = NameKeys.Letters(name.Text);
            forms.Add(new NameForm(Name, NameKeys.Exact(letters), name.IsWeak));
            if (!name.IsTitle)
            {
                forms.AddRange(Widened(letters, name));
            }
        }

        if (kind.IsSearchedByWord)
        {
            forms.AddRange(PersonForms.Of(names));
        }

        return forms;
    }
}
