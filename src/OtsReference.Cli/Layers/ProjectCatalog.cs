using System.Text;
using Ots.Generator.Lowering;

namespace Ots.Cli.Layers;

/// <summary>The entities of a kind in a project's data set, read from the lines that the compiler would emit for it.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class ProjectCatalog<T>(OtsDataset dataset, KindModel model, Func<Catalog, int, T> create) : Catalog<T>(model.Entities.Count)
    where T : Entity
{
    private readonly byte[] _rows = Lines(model.Entities.Select(entity => entity.Row.TrimEnd('\n')));
    private readonly byte[] _names = Lines(model.Names.Names);
    private readonly byte[] _folds = Lines(model.Names.Folds);
    private readonly byte[] _words = Lines(model.Names.Words);
    private readonly byte[] _nameFields = Lines(model.NameFields);
    private readonly byte[] _order = Lines(model.Order);

    public override OtsDataset Dataset => dataset;

    public override string Folder => model.Schema.Folder;

    public override ReadOnlySpan<byte> Rows => _rows;

    public override ReadOnlySpan<byte> Names => _names;

    public override ReadOnlySpan<byte> Folds => _folds;

    public override ReadOnlySpan<byte> Words => _words;

    public override ReadOnlySpan<byte> NameFields => _nameFields;

    protected override ReadOnlySpan<byte> Order => _order;

    protected override T Create(int position) => create(this, position);

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
