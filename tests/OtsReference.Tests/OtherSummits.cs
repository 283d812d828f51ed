using Ots.Runtime;

namespace Ots.Tests;

/// <summary>A second data set, with summits only, as a project's own layer would be.</summary>
internal sealed class OtherDataset : OtsDataset
{
    private readonly OtherSummits _summits;

    public OtherDataset(string rows) => _summits = new OtherSummits(this, rows);

    public override string Name => "Other";

    public override IReadOnlyList<Catalog> Catalogs => [_summits];

    public Catalog<Summit> Summits => _summits;

    protected override Catalog? CatalogOf(Type entity) => entity == typeof(Summit) ? _summits : null;

    private sealed class OtherSummits(OtsDataset dataset, string rows) : Catalog<Summit>(rows.Split('\n').Count(line => line.Length > 0 && line[0] != ' '))
    {
        private readonly byte[] _rows = System.Text.Encoding.UTF8.GetBytes(rows);

        public override OtsDataset Dataset => dataset;

        public override string Folder => "summits";

        public override ReadOnlySpan<byte> Rows => _rows;

        public override ReadOnlySpan<byte> Names => default;

        protected override Summit Create(int position) => new(this, position);
    }
}
