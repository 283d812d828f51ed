namespace Ots.Cli.Cards;

internal sealed class PostCard : Kind<Post>
{
    protected override IReadOnlyList<Column<Post>> Columns { get; } =
    [
        new("name", post => post.Name),
        new("holders", post => string.Join("; ", post.Holders.Select(term => term.Holder.ToString()))),
    ];

    protected override void Describe(Post entity, FieldList fields) => fields
        .Add("name", entity.Name)
        .Add("institution", entity.Institution)
        .Add("state", entity.State)
        .Add("term-years", entity.TermYears)
        .Add("shared", entity.Shared)
        .AddAliases(entity.Aliases);
}
