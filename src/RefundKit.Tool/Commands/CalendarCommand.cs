using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Calendars;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit calendar</c>: business time by hand; bare values on standard output, one for each question.</summary>
internal static class CalendarCommand
{
    public static Command Make(Shell shell) => new("calendar", "Count business days and business time.")
    {
        Add(shell), Between(shell), Deadline(shell), Elapsed(shell), Periods(shell),
    };

    private static Command Add(Shell shell)
    {
        var calendar = CalendarOption();
        var from = new Option<string>("--from")
        {
            HelpName = "DATE|INSTANT", Description = "The day to count from, which never counts itself. An instant gives the same clock time then, or the next opening.", Required = true,
        };
        var days = new Option<int>("--days") { HelpName = "N", Description = "How many business days; a negative number counts back.", Required = true };
        var command = new Command("add", "The date that many business days later.") { calendar, from, days };
        command.SetAction(parsed =>
        {
            var (text, count) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(days));
            if (text.Contains(':', StringComparison.Ordinal))
            {
                var instant = Times.Instant("--from", text);
                return Answer(shell, parsed, calendar, found => found.AddBusinessDays(instant, count), Times.Write);
            }

            var start = Times.Date("--from", text);
            return Answer(shell, parsed, calendar, found => found.AddBusinessDays(start, count), LocalDatePattern.Iso.Format);
        });
        return command;
    }

    private static Command Between(Shell shell)
    {
        var calendar = CalendarOption();
        var from = DateOption("--from", "The day to count from, not included.");
        var to = DateOption("--to", "The last day, included.");
        var command = new Command("between", "How many business days lie in (from, to].") { calendar, from, to };
        command.SetAction(parsed =>
        {
            var start = Times.Date("--from", parsed.GetRequiredValue(from));
            var end = Times.Date("--to", parsed.GetRequiredValue(to));
            return Answer(shell, parsed, calendar, found => found.BusinessDaysBetween(start, end), Plain);
        });
        return command;
    }

    private static Command Deadline(Shell shell)
    {
        var calendar = CalendarOption();
        var from = InstantOption("--from", "The instant the count begins at.");
        var minutes = new Option<decimal>("--minutes") { HelpName = "M", Description = "How many minutes of business time; more than 0.", Required = true };
        var atClose = new Option<string>("--at-close") { Description = "What a deadline at the very close is: that close, or the next opening.", DefaultValueFactory = _ => "endOfPeriod" };
        atClose.AcceptOnlyFromAmong("endOfPeriod", "nextOpening");
        var command = new Command("deadline", "The instant at which that much business time has passed.") { calendar, from, minutes, atClose };
        command.SetAction(parsed =>
        {
            var start = Times.Instant("--from", parsed.GetRequiredValue(from));
            var amount = parsed.GetRequiredValue(minutes);
            if (amount is <= 0 or > 100_000_000) throw new UsageException($"--minutes: {Plain(amount)} is not more than 0 and at most 100000000");
            var duration = Duration.FromTicks((long)decimal.Round(amount * NodaConstants.TicksPerMinute));
            var close = parsed.GetValue(atClose) == "nextOpening" ? DeadlineAtClose.NextOpening : DeadlineAtClose.EndOfPeriod;
            return Answer(shell, parsed, calendar, found => found.Deadline(start, duration, close), Times.Write);
        });
        return command;
    }

    private static Command Elapsed(Shell shell)
    {
        var calendar = CalendarOption();
        var from = InstantOption("--from", "The first instant.");
        var to = InstantOption("--to", "The last instant.");
        var command = new Command("elapsed", "How many minutes of business time lie between.") { calendar, from, to };
        command.SetAction(parsed =>
        {
            var start = Times.Instant("--from", parsed.GetRequiredValue(from));
            var end = Times.Instant("--to", parsed.GetRequiredValue(to));
            return Answer(shell, parsed, calendar, found => found.Elapsed(start, end), duration => Plain(decimal.Round((decimal)duration.BclCompatibleTicks / NodaConstants.TicksPerMinute, 6) / 1.000000m));
        });
        return command;
    }

    private static Command Periods(Shell shell)
    {
        var calendar = CalendarOption();
        var from = InstantOption("--from", "The first instant.");
        var to = InstantOption("--to", "The last instant.");
        var command = new Command("periods", "The open periods between, one on a line, each with its opening and its close.") { calendar, from, to };
        command.SetAction(parsed =>
        {
            var start = Times.Instant("--from", parsed.GetRequiredValue(from));
            var end = Times.Instant("--to", parsed.GetRequiredValue(to));
            return Answer(
                shell, parsed, calendar, found => found.OpenPeriods(start, end),
                periods => periods.Select(period => $"{Times.Write(period.Start)}/{Times.Write(period.End)}"));
        });
        return command;
    }

    private static int Answer<T>(Shell shell, ParseResult parsed, Option<string> calendar, Func<BusinessCalendar, CalendarResult<T>> count, Func<T, string> write) =>
        Answer(shell, parsed, calendar, count, value => [write(value)]);

    private static int Answer<T>(Shell shell, ParseResult parsed, Option<string> calendar, Func<BusinessCalendar, CalendarResult<T>> count, Func<T, IEnumerable<string>> write)
    {
        if (Find(shell, parsed.GetRequiredValue(calendar)) is { } found)
        {
            var result = count(found);
            shell.Report.AddRange(result.Problems.Select(problem => problem with { Source = problem.Source ?? parsed.GetRequiredValue(calendar) }));
            foreach (var line in result.IsKnown ? write(result.Value) : []) shell.WriteLine(line);
        }

        return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
    }

    // An id of the package, else a file; what looks like neither is most likely a misspelt id.
    private static BusinessCalendar? Find(Shell shell, string name)
    {
        var known = CalendarSet.Shipped.Find(name);
        if (known.IsKnown) return known.Value;
        var file = new InputFile(shell, name);
        if (!file.IsStandardInput && !File.Exists(file.Path) && file.Extension != ".json" && !name.Contains('/', StringComparison.Ordinal) && !name.Contains('\\', StringComparison.Ordinal))
        {
            shell.Report.AddRange(known.Problems);
            return null;
        }

        BusinessCalendar.TryParse(file.ReadAll(), file.Name, out var calendar, out var problems);
        shell.Report.AddRange(problems);
        return calendar;
    }

    private static string Plain<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    private static Option<string> CalendarOption() => new("--calendar")
    {
        HelpName = "ID|FILE", Description = "A calendar of the package, such as DE-BY, or a calendar file.", Required = true,
    };

    private static Option<string> DateOption(string name, string description) => new(name) { HelpName = "DATE", Description = description, Required = true };

    private static Option<string> InstantOption(string name, string description) => new(name) { HelpName = "INSTANT", Description = description, Required = true };
}
