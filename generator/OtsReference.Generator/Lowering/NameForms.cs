using Ots.Generator.Binding;
using Ots.Generator.Linking;
using Ots.Generator.Naming;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>Works out what a kind's entities are found by.</summary>
internal sealed class NameForms
{
    private readonly NameTable _names = new();
    private readonly NameTable _folds = new();
    private readonly NameTable _words = new();

    public static NameTables Of(LinkedKind kind, DataSchema schema)
    {
        NameForms forms = new();
        foreach (BoundEntity entity in kind.Entities)
        {
            forms.Add(new StatedName(entity.Id, "en", IsWeak: false), entity.Id);
            StatedName[] names = [.. StatedName.In(entity.Record, schema)];
            foreach (StatedName name in names)
            {
                forms.Add(name, entity.Id);
            }

            if (kind.Schema.IsSearchedByWord)
            {
                PersonForms.Add(names, (text, name) => forms.Widen(text, name, entity.Id), (key, isCandidate) => forms._words.Add(key, entity.Id, isCandidate));
            }
        }

        // Of two persons with one surname, the one to whom more of the data refers is more likely meant.
        string[] inverses = [.. kind.Schema.Record.Properties.Where(property => property.Inverse is not null).Select(property => property.Name)];
        forms._folds.Complete(forms._names);
        return new NameTables(forms._names.Lines(), forms._folds.Lines(forms._names), forms._words.Lines(id => inverses.Sum(property => kind.Inverse(property, id).Count)));
    }

    private void Add(StatedName name, string id)
    {
        string letters = NameKeys.Letters(name.Text);
        _names.Add(NameKeys.Exact(letters), id, name.IsWeak);
        if (!name.IsTitle)
        {
            Widen(letters, name, id);
        }
    }

    private void Widen(string letters, StatedName name, string id)
    {
        foreach (string key in NameKeys.Widened(letters, name.Language))
        {
            _folds.Add(key, id, name.IsWeak);
        }
    }
}
