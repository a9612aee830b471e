using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using RefundKit.Problems;
using RefundKit.Tool.Commands;

namespace RefundKit.Tool;

/// <summary>The command line as a function: arguments and a shell in, an exit code out.</summary>
internal static partial class Cli
{
    public static int Run(IReadOnlyList<string> arguments, Shell shell)
    {
        var root = Root(shell);
        using var output = new StreamWriter(shell.Output, leaveOpen: true) { NewLine = "\n" };
        try
        {
            // No response files: a message may begin with @.
            var parsed = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 || Misread(parsed).Any()) return Wrong(parsed, shell);
            var code = parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output,
                Error = shell.Error,
            });
            output.Flush();
            shell.Output.Flush();
            return code;
        }
        catch (UsageException wrong)
        {
            shell.Error.WriteLine("refundkit: " + ProblemReport.Printable(wrong.Message));
            return ExitCodes.Usage;
        }
        catch (InputException refused)
        {
            shell.Report.Add(refused.Problem);
            return ExitCodes.Problems;
        }
        catch (TemporaryFileException failed)
        {
            shell.Report.Add(failed.Problem);
            return ExitCodes.Problems;
        }
        catch (ReaderGoneException)
        {
            return ExitCodes.Fine;
        }
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Check, try and print a policy for refunds and returns.")
        {
            InitCommand.Make(shell),
            CheckCommand.Make(shell),
            TestCommand.Make(shell),
            DiffCommand.Make(shell),
            FormatCommand.Make(shell),
            SchemaCommand.Make(shell),
            DecideCommand.Make(shell),
            ReplayCommand.Make(shell),
            ClassifyCommand.Make(shell),
            TextCommand.Make(shell),
            RenderCommand.Make(shell),
            LintTemplateCommand.Make(shell),
            ImportTemplateCommand.Make(shell),
            MetricsCommand.Make(shell),
            EventsCommand.Make(shell),
            CalendarCommand.Make(shell),
        };
        root.HelpName = "refundkit";
        root.Directives.Clear();
        root.Add(CommonOptions.Strict);
        return root;
    }

    private static int Wrong(ParseResult parsed, Shell shell)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Options.SelectMany(option => option.Aliases.Append(option.Name)))
            .Concat(CommonOptions.Everywhere).ToList();
        var unmatched = parsed.UnmatchedTokens.Where(token => token.Length > 1).Concat(Misread(parsed)).ToList();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in unmatched)
        {
            var kind = token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
            var line = $"unknown {kind} \"{token}\"";
            if (NameSuggestion.Sentence(token, known) is { } near) line += ". " + near;
            if (said.Add(line)) shell.Error.WriteLine("refundkit: " + ProblemReport.Printable(line));
            if (kind == "command") break;
        }

        // Beside an unknown name, what the parser misses is only what follows from it.
        foreach (var error in unmatched.Count > 0 ? [] : parsed.Errors)
        {
            var line = OneLine(error.Message);
            if (said.Add(line)) shell.Error.WriteLine("refundkit: " + ProblemReport.Printable(line));
        }

        shell.Error.WriteLine($"See: {PathTo(parsed.CommandResult)} --help");
        return ExitCodes.Usage;
    }

    // The parser lists the words it would take one below the other.
    private static string OneLine(string message) =>
        NotRead().Match(message) is { Success: true } read
            ? $"{read.Groups["option"].Value}: \"{read.Groups["value"].Value}\" is no {(read.Groups["type"].Value.StartsWith("Int", StringComparison.Ordinal) ? "whole number" : "number")} that can be used"
            : message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, .. { Length: > 0 } words] ? $"{first} {string.Join(", ", words)}" : message;

    // The parser's own sentence names a type of .NET.
    [GeneratedRegex(@"^Cannot parse argument '(?<value>.*)' for option '(?<option>[^']*)' as expected type 'System\.(?<type>Int\d+|Decimal|Double)'", RegexOptions.Singleline)]
    private static partial Regex NotRead();

    // An argument that takes any number of files takes a misspelt option for one of them; after -- it may look like that.
    private static IEnumerable<string> Misread(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens).Select(token => token.Value)
                .Where(value => value.Length > 1 && value[0] == '-');

    private static string PathTo(CommandResult result)
    {
        var names = new List<string>();
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult { Command: not RootCommand } command) names.Add(command.Command.Name);
        }

        names.Add("refundkit");
        names.Reverse();
        return string.Join(' ', names);
    }
}
