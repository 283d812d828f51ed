using System.Text;
using Ots.Cli.Commands;
using Ots.Cli.Output;

namespace Ots.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        // Whatever the console is set to: what other programs write is UTF-8.
        using StreamReader input = new(Console.OpenStandardInput(), Encoding.UTF8);
        return Run(args, Console.Out, Console.Error, input, isTerminal: !Console.IsOutputRedirected);
    }

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The words after <c>ots</c>.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where problems go.</param>
    /// <param name="input">What a command reads where it is told to read standard input.</param>
    /// <param name="isTerminal">Whether results go to a terminal, which has colors and a width.</param>
    /// <returns>0 for an answer, 1 where what was asked for is not there, 2 for a question that is wrong in itself.</returns>
    internal static int Run(string[] args, TextWriter output, TextWriter error, TextReader? input = null, bool isTerminal = false) =>
        CommandLine.Run(args, new Screen(output, error, isTerminal, input));
}
