namespace Ots.Cli.Cards;

/// <summary>A kind of entity as the tool shows it: the columns of its table and the fields of its cards.</summary>
internal abstract class Kind
{
    /// <summary>All kinds, in the order in which <c>ots list</c> names them.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new SummitCard(), new StateCard(), new OfficialCard(), new PostCard(), new InstitutionCard(),
        new ChairmanshipCard(), new DocumentCard(), new MeetingCard(), new PlaceCard(), new AwardCard(), new ReleaseCard(), new SourceCard(),
    ];

    /// <summary>The folder of its YAML files, which is the kind's name on the command line.</summary>
    public string Folder => Catalog.Folder;

    public IReadOnlyList<Entity> Entities => Catalog.Entities;

    /// <summary>The entities of the kind in a data set.</summary>
    public IReadOnlyList<Entity> In(OtsDataset data) => CatalogIn(data).Entities;

    /// <summary>The headings of the kind's table, after the id.</summary>
    public abstract IEnumerable<string> Headings { get; }

    public static Kind Of(Entity entity) => All.First(kind => kind.Holds(entity));

    /// <summary>What names an entity among all kinds, such as <c>summits/samarkand-2022</c>.</summary>
    public static string Address(Entity entity) => $"{Of(entity).Folder}/{entity.Id}";

    public static Card CardOf(Entity entity) => Of(entity).Describe(entity);

    public abstract Card Describe(Entity entity);

    public abstract IEnumerable<string> Cells(Entity entity);

    protected abstract Catalog CatalogIn(OtsDataset data);

    private Catalog Catalog => CatalogIn(OtsDataset.Packaged);

    protected abstract bool Holds(Entity entity);
}

internal abstract class Kind<T> : Kind
    where T : Entity
{
    protected override Catalog CatalogIn(OtsDataset data) => data.GetCatalog<T>();

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
