using Ots.Generator.Binding;
using Ots.Generator.Linking;
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
        foreach (BoundEntity entity in kind.Entities)
        {
            foreach (NameForm form in NameForm.Of(entity, kind.Schema, schema))
            {
                NameTable table = form.Table switch { NameForm.Name => names, NameForm.Fold => folds, _ => words };
                table.Add(form.Key, entity.Id, form.IsCandidate);
            }
        }

        // Of two persons with one surname, the one to whom more of the data refers is more likely meant.
        string[] inverses = [.. kind.Schema.Record.Properties.Where(property => property.Inverse is not null).Select(property => property.Name)];
        folds.Complete(names);
        return new NameTables(names.Lines(), folds.Lines(names), words.Lines(id => inverses.Sum(property => kind.Inverse(property, id).Count)));
    }
}
