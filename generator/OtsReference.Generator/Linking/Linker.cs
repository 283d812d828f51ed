using Ots.Generator.Binding;
using Ots.Generator.Collections;
using Ots.Generator.Diagnostics;
using Ots.Generator.Layers;
using Ots.Generator.Naming;
using Ots.Generator.Schema;

namespace Ots.Generator.Linking;

/// <summary>Lays the project's entities over the package's, checks what only all of them together show (ids, references, unique values), and works out the inverses.</summary>
internal sealed class Linker
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<LinkedKind, Suggestions> _suggestions = [];

    public static IReadOnlyList<LinkedKind> Link(IEnumerable<BoundFile> files, DataSchema schema, Layer layer, out IReadOnlyList<Problem> problems)
    {
        Linker linker = new();
        ILookup<string, BoundEntity> entities = files.Select(file => file.Entity).OfType<BoundEntity>().ToLookup(entity => entity.KindType);
        List<LinkedKind> kinds = [.. schema.Kinds.Select(kind => linker.Gather(kind, entities[kind.Record.TypeName], layer.Entities(kind.Record.TypeName)))];
        Dictionary<string, LinkedKind> byType = kinds.ToDictionary(kind => kind.Schema.Record.TypeName, StringComparer.Ordinal);
        foreach (LinkedKind kind in kinds)
        {
            linker.CheckReferences(kind, byType);
            linker.CheckUniqueKeys(kind);
            Invert(kind, byType);
        }

        problems = linker._problems;
        return kinds;
    }

    private LinkedKind Gather(KindSchema kind, IEnumerable<BoundEntity> entities, IEnumerable<BoundEntity> packaged)
    {
        Dictionary<string, BoundEntity> byId = packaged.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Dictionary<string, string> removed = new(StringComparer.Ordinal);
        foreach (IGrouping<string, BoundEntity> sameId in entities.OrderBy(e => e.Path, StringComparer.Ordinal).GroupBy(e => e.Id))
        {
            BoundEntity entity = sameId.First();
            byId[entity.Id] = entity;
            foreach (BoundEntity duplicate in sameId.Skip(1))
            {
                Report(duplicate.Path, default, Descriptors.DuplicateId, duplicate.Id, entity.Path);
            }

            if (entity.IsRemoved)
            {
                byId.Remove(entity.Id);
                removed.Add(entity.Id, entity.Path);
            }
        }

        Dictionary<string, string> identifiers = new(StringComparer.Ordinal);
        return new LinkedKind(kind, [.. WithNames(kind, byId.Values, identifiers).OrderBy(entity => entity.Id, Utf8Order.Instance)], identifiers, removed);
    }

    // Of two that make the same C# name, the packaged one has it: it was there first.
    private List<BoundEntity> WithNames(KindSchema kind, IEnumerable<BoundEntity> entities, Dictionary<string, string> identifiers)
    {
        List<BoundEntity> named = [];
        HashSet<string> reserved = [.. ReservedNames.Of(kind)];
        Dictionary<string, BoundEntity> byIdentifier = new(StringComparer.Ordinal);
        foreach (BoundEntity entity in entities.OrderBy(entity => !entity.IsPackaged).ThenBy(entity => entity.Id, Utf8Order.Instance))
        {
            string identifier = Identifiers.Of(entity.Id, reserved);
            identifiers.Add(entity.Id, identifier);
            if (byIdentifier.TryGetValue(identifier, out BoundEntity? other))
            {
                Report(entity.Path, default, Descriptors.IdentifierCollision, entity.Id, identifier, other.Path);
            }
            else
            {
                byIdentifier.Add(identifier, entity);
                named.Add(entity);
            }
        }

        return named;
    }

    private void CheckReferences(LinkedKind kind, Dictionary<string, LinkedKind> byType)
    {
        foreach (BoundEntity entity in kind.Entities)
        {
            foreach (BoundReference reference in References.In(entity.Record))
            {
                byType.TryGetValue(reference.KindType, out LinkedKind? target);
                if (target?.Has(reference.Id) != true)
                {
                    ReportUnknown(entity, reference, target);
                }
            }
        }
    }

    // Who writes a name where an id belongs is told the id.
    private void ReportUnknown(BoundEntity entity, BoundReference reference, LinkedKind? target)
    {
        if (target?.RemovedBy(reference.Id) is { } file)
        {
            _problems.Add(Problem.At(entity.Path, reference.Range, Descriptors.UnknownReference, target.Schema.Record.Name, reference.Id, $" '{file}' removes it."));
            return;
        }

        string[] named = target is null ? [] : [.. target.Named(reference.Id)];
        if (named.Length > 1)
        {
            Report(entity.Path, reference.Range, Descriptors.AmbiguousReference, reference.Id, string.Join(" or ", named.Select(id => $"'{id}'")));
            return;
        }

        string name = target?.Schema.Record.Name ?? reference.KindType.Substring(reference.KindType.LastIndexOf('.') + 1);
        Suggestion meant = named.Length == 1 ? new Suggestion(named[0], IsCertain: true) : target is null ? default : Suggest(target, reference.Id);
        _problems.Add(Problem.At(entity.Path, reference.Range, Descriptors.UnknownReference, name, reference.Id, meant.Sentence) with { Fix = meant.Fix });
    }

    private Suggestion Suggest(LinkedKind target, string id)
    {
        if (!_suggestions.TryGetValue(target, out Suggestions? suggestions))
        {
            _suggestions.Add(target, suggestions = new Suggestions(target.Entities.Select(entity => entity.Id)));
        }

        return suggestions.For(id);
    }

    private void CheckUniqueKeys(LinkedKind kind)
    {
        foreach (PropertySchema property in kind.Schema.Record.Properties.Where(p => p.IsUnique))
        {
            Dictionary<string, BoundEntity> byValue = new(StringComparer.Ordinal);
            foreach (BoundEntity entity in kind.Entities.OrderBy(entity => !entity.IsPackaged))
            {
                if (entity.Record[property.Name] is not BoundScalar value)
                {
                    continue;
                }

                if (byValue.TryGetValue(value.Canonical, out BoundEntity? other))
                {
                    Report(entity.Path, value.Range, Descriptors.DuplicateUniqueKey, property.Key, value.Canonical, $"'{other.Id}'");
                }
                else
                {
                    byValue.Add(value.Canonical, entity);
                }
            }
        }
    }

    private static void Invert(LinkedKind kind, Dictionary<string, LinkedKind> byType)
    {
        foreach (PropertySchema property in kind.Schema.Record.Properties.Where(p => p.Inverse is not null))
        {
            string[] path = property.Inverse!.Split('.');
            if (!byType.TryGetValue(property.TypeName, out LinkedKind? referrers))
            {
                continue;
            }

            foreach (BoundEntity referrer in referrers.Ordered)
            {
                foreach (BoundReference reference in References.At(referrer.Record, path).Where(r => r.KindType == kind.Schema.Record.TypeName))
                {
                    kind.AddInverse(property.Name, reference.Id, referrer.Id);
                }
            }
        }
    }

    private void Report(string path, TextRange range, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, params string[] arguments) =>
        _problems.Add(Problem.At(path, range, descriptor, arguments));
}
