namespace Ots.Runtime;

/// <summary>The texts of a catalog that keys are looked up in.</summary>
internal enum SortedTable
{
    Rows,
    Names,
    Folds,
    Words,
}
