using Ots.Generator.Binding;
using Ots.Generator.Linking;
using Ots.Generator.Naming;
using Ots.Generator.Schema;

namespace Ots.Generator.Lowering;

/// <summary>Puts what each entity of a kind is found by into tables.</summary>
internal static class NameForms
{
    public static NameTables Of(LinkedKind kind, DataSchema schema)
    {
        NameTable names = new();
        NameTable folds = new();
        NameTable words = new();
        HashSet<string> surnames = new(StringComparer.Ordinal);
        foreach (BoundEntity entity in kind.Entities)
        {
            foreach (NameForm form in NameForm.Of(entity, kind.Schema, schema))
            {
                if (form.Table == NameForm.Surname)
                {
                    surnames.Add(form.Key);
                    continue;
                }

                NameTable table = form.Table switch { NameForm.Name => names, NameForm.Fold => folds, _ => words };
                table.Add(form.Key, entity.Id, form.IsCandidate);
            }
        }

        // Of two persons with one surname, the one to whom more of the data refers is more likely meant.
        string[] inverses = [.. kind.Schema.Record.Properties.Where(property => property.Inverse is not null).Select(property => property.Name)];
        folds.Complete(names);
        AddShortcuts(surnames, names, folds, words);
        return new NameTables(names.Lines(), folds.Lines(names), words.Lines(id => inverses.Sum(property => kind.Inverse(property, id).Count)));
    }

    // A surname in letters of the data need not be widened when it is looked up: it has the line that it would be found by.
    private static void AddShortcuts(IEnumerable<string> surnames, NameTable names, NameTable folds, NameTable words)
    {
        foreach (string surname in surnames)
        {
            string[] keys = NameKeys.Tried(surname);
            if (!names.Has(NameKeys.Exact(surname)) && !keys.Any(key => folds.Has(key) || names.Has(key)) && keys.FirstOrDefault(words.Has) is { } key)
            {
                words.Copy(key, NameKeys.Spelled + NameKeys.Exact(surname));
            }
        }
    }
}
