using Microsoft.CodeAnalysis;
using Ots.Cli.Cards;
using Ots.Cli.Check;
using Ots.Cli.Schema;
using Ots.Generator.Binding;
using Ots.Generator.Linking;
using Ots.Generator.Lowering;
using Ots.Generator.Schema;

namespace Ots.Cli.Layers;

/// <summary>A project's data over the package's, as the project's own build makes it: linked and lowered by the compiler's stages, and read without compiling.</summary>
internal sealed class ProjectData : OtsDataset
{
    private readonly Dictionary<string, Catalog> _byRecord = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Id), BoundEntity> _own;

    private ProjectData(string name, FolderSchema folder, IReadOnlyList<LinkedKind> kinds)
    {
        Name = name;
        Compilation = folder.Compilation;
        Schema = folder.Schema;
        _own = (from kind in kinds
                from entity in kind.Entities
                where !entity.IsPackaged
                select (Address: (kind.Schema.Folder, entity.Id), Entity: entity)).ToDictionary(own => own.Address, own => own.Entity);
        Dictionary<string, KindModel> compiled = Lowerer.Lower(ChangedKinds.Of(kinds, Schema), kinds, Schema, "").ToDictionary(model => model.Schema.Record.TypeName, StringComparer.Ordinal);
        foreach (KindSchema kind in Schema.Kinds)
        {
            string record = kind.Record.TypeName;
            _byRecord.Add(record, kind.Record.IsSource ? OwnCatalog(compiled[record]) : PackagedCatalog(Kind.All.First(packaged => packaged.Folder == kind.Folder), compiled.GetValueOrDefault(record)));
        }

        Catalogs = [.. Schema.Kinds.Select(kind => _byRecord[kind.Record.TypeName])];
    }

    public override string Name { get; }

    public override IReadOnlyList<Catalog> Catalogs { get; }

    /// <summary>What the package's and the project's records say.</summary>
    public DataSchema Schema { get; }

    /// <summary>A compilation that knows the records.</summary>
    public Compilation Compilation { get; }

    /// <summary>The kinds that the project declares, by folder.</summary>
    public IReadOnlyList<OwnKind> OwnKinds { get; private set; } = [];

    /// <summary>Lays a project's files over the package's. A file with an error is left out, and so is one that cannot do without it.</summary>
    /// <param name="name">The name of the project's assembly.</param>
    /// <param name="folder">Its data folder.</param>
    /// <param name="errors">How many errors there are.</param>
    /// <param name="left">How many files are left out.</param>
    public static ProjectData Read(string name, DataFolder folder, out int errors, out int left)
    {
        BoundFile[] files = [.. folder.Bind()];
        BoundFile[] read = files;
        string[] faulty = Faulty(read, folder, out IReadOnlyList<LinkedKind> kinds);
        errors = faulty.Length + folder.Schema.Problems.Count(problem => problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        while (faulty.Length > 0)
        {
            read = Without(read, faulty);
            faulty = Faulty(read, folder, out kinds);
        }

        left = files.Length - read.Length;
        return new ProjectData(name, folder.Kinds, kinds);
    }

    /// <summary>What the project's file says of an entity, or <see langword="null"/> where there is no such file.</summary>
    public Contribution? ContributionTo(Entity entity) =>
        _own.TryGetValue((Kind.Of(entity).Folder, entity.Id), out BoundEntity? own) ? new Contribution(entity.Origin, own.Stated is { } keys ? [.. keys] : null) : null;

    /// <summary>The entity of a kind with an id.</summary>
    /// <param name="record">The full C# name of the kind's record.</param>
    /// <param name="id">The id.</param>
    public Entity Entity(string record, string id) => _byRecord[record].Entities.First(entity => entity.Id == id);

    protected override Catalog? CatalogOf(Type entity) => _byRecord.GetValueOrDefault($"global::{entity.FullName}");

    // The file of each error.
    private static string[] Faulty(IReadOnlyList<BoundFile> files, DataFolder folder, out IReadOnlyList<LinkedKind> kinds)
    {
        kinds = Linker.Link(files, folder.Schema, folder.Kinds.Layer, out IReadOnlyList<Generator.Diagnostics.Problem> linking);
        return
        [
            .. from problem in Generator.DataChecker.Problems(files, kinds, linking, folder.Schema)
               where problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error
               select problem.Path,
        ];
    }

    // What is wrong in a packaged file is so because a file of the project takes something away.
    private static BoundFile[] Without(BoundFile[] files, IEnumerable<string> faulty)
    {
        HashSet<string> paths = [.. faulty];
        BoundFile[] rest = [.. files.Where(file => file.Entity is not null && !paths.Contains(file.Entity.Path))];
        rest = rest.Length < files.Length ? rest : [.. files.Where(file => !file.Entity!.IsRemoved)];
        return rest.Length < files.Length ? rest : [];
    }

    private Catalog PackagedCatalog(Kind kind, KindModel? model) => model is null ? kind.CatalogIn(Packaged) : kind.Compile(this, model);

    private Catalog OwnCatalog(KindModel model)
    {
        OwnKind kind = new(model.Schema, this);
        OwnKinds = [.. OwnKinds.Append(kind).OrderBy(own => own.Folder, StringComparer.Ordinal)];
        return kind.Compile(this, model);
    }
}

/// <summary>What a project's file says of an entity.</summary>
/// <param name="Origin">The project and the file.</param>
/// <param name="Keys">The keys that the file states; the others are the package's. <see langword="null"/> where all of it is the project's.</param>
internal sealed record Contribution(DataOrigin Origin, IReadOnlyList<string>? Keys);
