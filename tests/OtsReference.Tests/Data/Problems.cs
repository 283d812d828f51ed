namespace Ots.Tests.Data;

/// <summary>Sentences for whoever edits the YAML: each names the file and says what is wrong there.</summary>
internal static class Problems
{
    public static void None(IEnumerable<string> problems)
    {
        string[] found = problems.ToArray();
        Assert.True(found.Length == 0, $"{found.Length} problem(s) in the data:\n{string.Join('\n', found)}");
    }

    /// <summary>The file of an entity, as a curator knows it.</summary>
    public static string File(Entity entity) => $"data/{FolderOf(entity)}/{entity.Id}.yaml";

    public static string FolderOf(Entity entity) => OtsDataset.Packaged.Catalogs.Single(catalog => catalog.Entities.Contains(entity)).Folder;
}
