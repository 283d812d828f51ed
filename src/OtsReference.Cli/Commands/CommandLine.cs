using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;
using Ots.Cli.Lookup;
using Ots.Cli.Output;

namespace Ots.Cli.Commands;

/// <summary>The command line as a whole: the commands, <c>--help</c> with examples, <c>--version</c>, and what to say to a wrong one.</summary>
internal static class CommandLine
{
    private static readonly (string Line, string Meaning)[] Examples =
    [
        ("ots show samarkand-2022", "A summit with its dates, place, attendees and sources"),
        ("ots show states/azerbaijan --json", "The same facts about a state for another program"),
        ("ots list", "The kinds of entries"),
        ("ots list summits", "All summits in a table"),
        ("ots find Омуралиев", "Whoever has that name, in any spelling"),
        ("ots on 2021-11-12", "Members, observers, chair, Secretary General and heads of state that day"),
        ("ots timeline kazakhstan", "What changed for one entry, or without one for the organization"),
        ("ots annotate article.txt", "An article with the entries that it names, and their sources"),
        ("ots annotate - --json", "The same of what is piped in, for another program"),
        ("ots diff OtsReference.0.1.0.nupkg", "What the data has learned since, as a change log"),
        ("ots check data", "What is wrong with a folder of YAML, as the compiler says it"),
        ("ots check --sarif ots.sarif", "The same as a log that code hosts show beside the lines"),
        ("ots fix data --dry-run", "Which misspellings can be corrected and which keys are out of order"),
        ("ots coverage", "How much is cited fact by fact, and named in which language"),
        ("ots schema ots", "What an editor completes and checks the YAML of a project with"),
        ("ots init", "A folder for data of a project's own, with an example"),
        ("ots eject summits/samarkand-2022", "A file of the package in that folder, to change"),
        ("ots export --format json", "All data with its sources and its schema, as one document"),
        ("ots export --format rdf states", "One kind for a store of linked data"),
        ("ots export --format ical", "The summits for a calendar"),
    ];

    public static int Run(string[] args, Screen screen)
    {
        RootCommand root = Create(screen);

        // A name may start with @, so that a word is never taken for a file of arguments.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? screen.Fail(Problem(parsed, root) + $"\nTry '{Path(parsed.CommandResult)} --help'.", Screen.UsageError)
            : screen.Guard(() => parsed.Invoke(new InvocationConfiguration { Output = new TrimmingWriter(screen.Output), Error = screen.Error, EnableDefaultExceptionHandler = false }));
    }

    /// <summary>The version of the tool.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static Option<bool> JsonOption(string description = "Write one JSON document, with the keys of the YAML and references as ids.") =>
        new("--json") { Description = description };

    /// <summary>Refuses an unknown option, which would otherwise be taken for a word of the argument.</summary>
    public static void RejectUnknownOptions(Command command, Argument argument) => argument.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            IReadOnlyList<string> close = Spellings.Closest(token.Value, command.Options.Select(option => option.Name).Append("--help"));
            result.AddError($"there is no option '{token.Value}'.{Messages.DidYouMean(close)}");
        }
    });

    private static RootCommand Create(Screen screen)
    {
        RootCommand root = new("The Organization of Turkic States: curated facts, each with its sources.")
        {
            ShowCommand.Create(screen),
            ListCommand.Create(screen),
            FindCommand.Create(screen),
            OnCommand.Create(screen),
            TimelineCommand.Create(screen),
            AnnotateCommand.Create(screen),
            DiffCommand.Create(screen),
            CoverageCommand.Create(screen),
            CheckCommand.Create(screen),
            FixCommand.Create(screen),
            SchemaCommand.Create(screen),
            InitCommand.Create(screen),
            EjectCommand.Create(screen),
            ExportCommand.Create(screen),
        };
        root.HelpName = "ots";
        HelpOption help = root.Options.OfType<HelpOption>().First();
        HelpAction plainHelp = (HelpAction)help.Action!;
        plainHelp.MaxWidth = screen.IsTerminal ? plainHelp.MaxWidth : int.MaxValue;
        help.Action = new HelpWithExamples(plainHelp);
        root.Options.OfType<VersionOption>().First().Action = new VersionAction();
        root.SetAction(parsed => ((HelpWithExamples)help.Action).Invoke(parsed));
        return root;
    }

    private static string Problem(ParseResult parsed, RootCommand root)
    {
        if (parsed.CommandResult.Command != root || parsed.UnmatchedTokens is not [string first, ..])
        {
            return parsed.Errors[0].Message;
        }

        return $"there is no command '{first}'." + (OtsDataset.Packaged.WithId(first).Count > 0
            ? Messages.DidYouMean([$"ots show {first}"])
            : Messages.DidYouMean(Spellings.Closest(first, root.Subcommands.Select(command => command.Name))));
    }

    private static string Path(CommandResult result) => result.Parent is null ? "ots" : $"ots {result.Command.Name}";

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        // Asking for help is no error, whatever else is on the line.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            string command = Path(parseResult.CommandResult);
            foreach ((string line, string meaning) in Examples.Where(example => example.Line.StartsWith(command, StringComparison.Ordinal)))
            {
                output.Write($"  {line,-35}{meaning}\n");
            }

            return exitCode;
        }
    }

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write($"{Version}\n");
            return 0;
        }
    }
}
