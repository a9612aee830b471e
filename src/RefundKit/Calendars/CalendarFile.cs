using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Calendars;

/// <summary>
/// Reads a calendar file into a draft. Besides the members that describe the calendar it takes <c>edition</c>,
/// <c>source</c>, <c>checked</c> (the day the source was looked at) and <c>projected</c> (a list of years), with which the calendars of the package are written too.
/// </summary>
internal sealed class CalendarFile
{
    private const int MaxBytes = 1_000_000;

    private static readonly string[] Members =
    [
        "id", "timeZone", "hours", "closed", "openWeekend", "breaks", "shifts", "coverage", "edition", "source", "checked",
        "projected", "$schema",
    ];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    // What other calendars call the same member, and too far from our name to be found as a misspelling.
    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tz"] = "timeZone",
        ["zone"] = "timeZone",
        ["holidays"] = "closed",
        ["closures"] = "closed",
        ["workingWeekends"] = "openWeekend",
        ["intervals"] = "hours",
        ["name"] = "id",
        ["version"] = "edition",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly CalendarDraft _draft = new();
    private readonly ProblemList _problems;

    private CalendarFile(ProblemList problems) => _problems = problems;

    public static BusinessCalendar? Read(ReadOnlyMemory<byte> utf8Json, string? name, ProblemList problems)
    {
        if (LocatedJson.Read(utf8Json, name, problems, MaxBytes, comments: true) is not { } root) return null;
        return new CalendarFile(problems).Read(root);
    }

    private BusinessCalendar? Read(LocatedValue root)
    {
        if (!IsKind(root, LocatedKind.Object, "a calendar is an object")) return null;
        foreach (var member in root.Children)
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal)) ReportUnknown(member, Members);
        }

        _draft.Place = root;
        _draft.Id = RequiredText(root, "id") ?? "";
        _draft.Edition = OptionalText(root, "edition");
        _draft.Source = OptionalText(root, "source");
        _draft.CheckedOn = root["checked"] is { } day ? ReadDate(day) : null;
        var zone = RequiredText(root, "timeZone");
        _draft.ZoneId = new Placed<string>(zone ?? "UTC", root["timeZone"]);
        ReadWeek(root);
        ReadDates(root["closed"], _draft.Closed);
        ReadDates(root["openWeekend"], _draft.OpenWeekend);
        ReadDays(root["breaks"], _draft.Breaks);
        ReadDays(root["shifts"], _draft.Shifts);
        ReadCoverage(root["coverage"]);
        ReadProjected(root["projected"]);
        return _draft.Build(_problems);
    }

    private void ReadWeek(LocatedValue root)
    {
        if (root["hours"] is not { } week)
        {
            Report(root, "RK4011", "the calendar has no \"hours\"", "Write \"hours\": {\"mon\": [[\"09:00\", \"17:00\"]]}.");
            return;
        }

        if (!IsKind(week, LocatedKind.Object, "\"hours\" is an object of weekdays")) return;
        foreach (var day in week.Children)
        {
            var weekday = Array.IndexOf(Weekdays, day.Name);
            if (weekday < 0) ReportUnknown(day, Weekdays);
            else _draft.Week[weekday].AddRange(ReadPeriods(day));
        }
    }

    private void ReadDates(LocatedValue? list, List<Placed<LocalDate>> dates)
    {
        if (list is null || !IsKind(list, LocatedKind.Array, $"\"{list.Name}\" is a list of dates")) return;
        foreach (var item in list.Children)
        {
            if (ReadDate(item) is { } date) dates.Add(new Placed<LocalDate>(date, item));
        }
    }

    private void ReadDays(
        LocatedValue? days, List<(Placed<LocalDate> Date, List<Placed<OpeningHours>> Hours)> into)
    {
        if (days is null || !IsKind(days, LocatedKind.Object, $"\"{days.Name}\" is an object of dates")) return;
        foreach (var day in days.Children)
        {
            var parsed = LocalDatePattern.Iso.Parse(day.Name!);
            if (parsed.Success) into.Add((new Placed<LocalDate>(parsed.Value, day), ReadPeriods(day)));
            else
            {
                _problems.Add(CalendarDraft.At(day, "RK4013", $"\"{LocatedValue.Shorten(day.Name!)}\" is no date") with
                {
                    Position = day.NamePosition,
                    Suggestion = Array.Exists(Weekdays, name => day.Name!.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                        ? "What is the same every week stands in \"hours\", a day with a break as two periods of it; this is for single dates, such as 2026-12-24."
                        : "Write dates as 2026-12-25.",
                });
            }
        }
    }

    private void ReadCoverage(LocatedValue? coverage)
    {
        if (coverage is null || !IsKind(coverage, LocatedKind.Object, "\"coverage\" is an object of \"from\" and \"to\"")) return;
        foreach (var member in coverage.Children)
        {
            if (member.Name is not ("from" or "to")) ReportUnknown(member, ["from", "to"]);
        }

        var from = RequiredDate(coverage, "from");
        var to = RequiredDate(coverage, "to");
        if (from is not { } first || to is not { } last) return;
        if (last < first)
        {
            Report(
                coverage["to"]!, "RK4018",
                $"coverage ends on {CalendarProblems.Iso(last)}, before it begins on {CalendarProblems.Iso(first)}");
            return;
        }

        _draft.Coverage = new Placed<DateInterval>(new DateInterval(first, last), coverage);
    }

    private void ReadProjected(LocatedValue? years)
    {
        if (years is null || !IsKind(years, LocatedKind.Array, "\"projected\" is a list of years")) return;
        foreach (var item in years.Children)
        {
            if (item.Kind == LocatedKind.Number &&
                int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199)
            {
                _draft.ProjectedYears.Add(year);
            }
            else Report(item, "RK4012", $"a year from 1900 to 2199 is wanted here, not {item.Described}");
        }
    }

    private List<Placed<OpeningHours>> ReadPeriods(LocatedValue list)
    {
        var periods = new List<Placed<OpeningHours>>();
        if (!IsKind(list, LocatedKind.Array, "hours are a list of periods such as [[\"09:00\", \"17:00\"]]")) return periods;
        foreach (var item in list.Children)
        {
            if (item.Kind != LocatedKind.Array || item.Children.Count != 2)
            {
                Report(
                    item, "RK4015", "a period is a list of its opening and its close",
                    item.Kind == LocatedKind.Text ? "Put each period into its own list: [[\"09:00\", \"17:00\"]]." : null);
                continue;
            }

            var opens = ReadTime(item.Children[0], isClose: false);
            var closes = ReadTime(item.Children[1], isClose: true);
            if (opens is not { } first || closes is not { } end) continue;
            if (first == end && !IsDayEnd(item.Children[1].Text))
            {
                Report(
                    item, "RK4015", $"the period closes when it opens, at {item.Children[0].Text}",
                    "The whole day is [\"00:00\", \"24:00\"]; a closed day has an empty list.");
                continue;
            }

            periods.Add(new Placed<OpeningHours>(new OpeningHours(first, end), item));
        }

        return periods;
    }

    private LocalTime? ReadTime(LocatedValue value, bool isClose)
    {
        if (value.Kind == LocatedKind.Text)
        {
            if (TryReadTime(value.Text, out var time)) return time;
            if (IsDayEnd(value.Text) && isClose) return LocalTime.Midnight;
            if (IsDayEnd(value.Text))
            {
                Report(value, "RK4014", "a period cannot open at 24:00", "Write it as 00:00 of the next day.");
                return null;
            }

            var padded = $"0{value.Text}";
            Report(
                value, "RK4014", $"\"{LocatedValue.Shorten(value.Text)}\" is no time of day from 00:00 to 24:00",
                TryReadTime(padded, out _) ? $"Did you mean \"{padded}\"?" : null);
            return null;
        }

        Report(value, "RK4014", $"a time such as \"09:00\" is wanted here, not {value.Described}");
        return null;
    }

    private static bool IsDayEnd(string text) => text is "24:00" or "24:00:00";

    // 09:00 or 09:00:30
    private static bool TryReadTime(string text, out LocalTime time)
    {
        time = default;
        if (text.Length is not (5 or 8)) return false;
        var numbers = (stackalloc int[3]);
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 3 == 2)
            {
                if (text[i] != ':') return false;
            }
            else if (char.IsAsciiDigit(text[i])) numbers[i / 3] = (numbers[i / 3] * 10) + (text[i] - '0');
            else return false;
        }

        if (numbers[0] > 23 || numbers[1] > 59 || numbers[2] > 59) return false;
        time = new LocalTime(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    private LocalDate? RequiredDate(LocatedValue owner, string name)
    {
        if (owner[name] is { } value) return ReadDate(value);
        Report(owner, "RK4011", $"\"{owner.Name}\" has no \"{name}\"");
        return null;
    }

    private LocalDate? ReadDate(LocatedValue value)
    {
        if (value.Kind == LocatedKind.Text)
        {
            var parsed = LocalDatePattern.Iso.Parse(value.Text);
            if (parsed.Success) return parsed.Value;
        }

        Report(value, "RK4013", $"a date is wanted here, not {value.Described}", "Write dates as 2026-12-25.");
        return null;
    }

    private string? RequiredText(LocatedValue root, string name)
    {
        if (root[name] is not { } value)
        {
            Report(root, "RK4011", $"the calendar has no \"{name}\"");
            return null;
        }

        if (value.Kind == LocatedKind.Text && !string.IsNullOrWhiteSpace(value.Text)) return value.Text;
        Report(value, "RK4012", $"\"{name}\" is a text that is not empty, and not {value.Described}");
        return null;
    }

    private string? OptionalText(LocatedValue root, string name) => root[name] is null ? null : RequiredText(root, name);

    private bool IsKind(LocatedValue value, LocatedKind kind, string rule)
    {
        if (value.Kind == kind) return true;
        Report(value, "RK4012", $"{rule}, and not {value.Described}");
        return false;
    }

    private void ReportUnknown(LocatedValue member, string[] known)
    {
        var suggestion = OtherNames.TryGetValue(member.Name!, out var ours) && known.Contains(ours, StringComparer.Ordinal)
            ? $"Did you mean \"{ours}\"?"
            : NameSuggestion.Sentence(member.Name!, known) ?? Weekday(member.Name!, known) ?? $"Known are {string.Join(", ", known)}.";
        _problems.Add(CalendarDraft.At(member, "RK4010", $"\"{LocatedValue.Shorten(member.Name!)}\" is not known here") with
        {
            Position = member.NamePosition,
            Suggestion = suggestion,
        });
    }

    // A whole name is too far from its first letters to be found as a misspelling.
    private static string? Weekday(string given, string[] known) =>
        ReferenceEquals(known, Weekdays) && Array.Find(Weekdays, name => given.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } meant ? $"Did you mean \"{meant}\"?" : null;

    private void Report(LocatedValue place, string id, string message, string? suggestion = null) =>
        _problems.Add(CalendarDraft.At(place, id, message) with { Suggestion = suggestion });
}
