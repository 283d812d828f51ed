namespace Ots.Cli.Diff;

/// <summary>That what was named is no data, or none that can be read.</summary>
/// <param name="problem">What to tell, with the place in the file.</param>
/// <param name="exitCode">What the tool exits with.</param>
internal sealed class UnreadableDataException(string problem, int exitCode) : Exception(problem)
{
    public int ExitCode => exitCode;
}
