using Ots.Cli.Layers;
using Ots.Generator.Lowering;

namespace Ots.Cli.Cards;

/// <summary>A kind of entity as the tool shows it: the columns of its table and the fields of its cards.</summary>
internal abstract class Kind
{
    /// <summary>All kinds of the package, in the order in which <c>ots list</c> names them.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new SummitCard(), new StateCard(), new OfficialCard(), new PostCard(), new InstitutionCard(),
        new ChairmanshipCard(), new DocumentCard(), new MeetingCard(), new PlaceCard(), new AwardCard(), new ReleaseCard(), new SourceCard(),
    ];

    /// <summary>The folder of its YAML files, which is the kind's name on the command line.</summary>
    public abstract string Folder { get; }

    /// <summary>The package's entities of the kind.</summary>
    public IReadOnlyList<Entity> Entities => In(OtsDataset.Packaged);

    /// <summary>All kinds of a data set: the package's, then those of the project that it is of.</summary>
    public static IReadOnlyList<Kind> AllIn(OtsDataset data) => data is ProjectData project ? [.. All, .. project.OwnKinds] : All;

    /// <summary>The entities of the kind in a data set.</summary>
    public IReadOnlyList<Entity> In(OtsDataset data) => CatalogIn(data).Entities;

    /// <summary>The headings of the kind's table, after the id.</summary>
    public abstract IEnumerable<string> Headings { get; }

    public static Kind Of(Entity entity) => entity is OwnEntity own ? own.Kind : All.First(kind => kind.Holds(entity));

    /// <summary>What names an entity among all kinds, such as <c>summits/samarkand-2022</c>.</summary>
    public static string Address(Entity entity) => $"{Of(entity).Folder}/{entity.Id}";

    public static Card CardOf(Entity entity) => Of(entity).Describe(entity);

    public abstract Card Describe(Entity entity);

    public abstract IEnumerable<string> Cells(Entity entity);

    /// <summary>The catalog of the kind in a data set.</summary>
    public abstract Catalog CatalogIn(OtsDataset data);

    /// <summary>A catalog of what a project says of the kind, for its data set.</summary>
    public abstract Catalog Compile(OtsDataset data, KindModel model);

    protected abstract bool Holds(Entity entity);
}

internal abstract class Kind<T> : Kind
    where T : Entity
{
    public override string Folder => CatalogIn(OtsDataset.Packaged).Folder;

    public override Catalog CatalogIn(OtsDataset data) => data.GetCatalog<T>();

    public override Catalog Compile(OtsDataset data, KindModel model) =>
        new ProjectCatalog<T>(data, model, static (catalog, position) => (T)Activator.CreateInstance(typeof(T), catalog, position)!);

    public override IEnumerable<string> Headings => Columns.Select(column => column.Heading);

    protected abstract IReadOnlyList<Column<T>> Columns { get; }

    public override Card Describe(Entity entity)
    {
        FieldList fields = new();
        Describe((T)entity, fields);
        if (entity is ICited cited)
        {
            fields.AddSources(cited.Sources).AddDisputes(cited.Disputes);
        }

        return new Card(this, entity, fields.Fields, fields.Sources, fields.Disputes);
    }

    public override IEnumerable<string> Cells(Entity entity) => Columns.Select(column => column.Cell((T)entity)?.ToString() ?? "");

    /// <summary>Adds the entity's fields in the order in which its record declares them.</summary>
    protected abstract void Describe(T entity, FieldList fields);

    protected override bool Holds(Entity entity) => entity is T;
}

/// <summary>A column of a kind's table.</summary>
internal sealed record Column<T>(string Heading, Func<T, object?> Cell);
