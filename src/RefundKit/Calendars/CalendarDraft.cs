using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Calendars;

/// <summary>What the calendar file and the builder fill in alike; building checks it as a whole.</summary>
internal sealed class CalendarDraft
{
    // One for each hour. Together with the years a calendar may span it bounds the memory that a hostile file can ask for.
    private const int MostPeriods = 24;

    private const int MostOfName = 256;
    private const int MostOfSource = 2_000;

    /// <summary>Where the calendar is written; null where it is made in code.</summary>
    public LocatedValue? Place { get; set; }

    public string Id { get; set; } = "";

    public Placed<string> ZoneId { get; set; }

    public string? Edition { get; set; }

    public string? Source { get; set; }

    public LocalDate? CheckedOn { get; set; }

    /// <summary>The hours of the seven weekdays, from Monday.</summary>
    public List<Placed<OpeningHours>>[] Week { get; } = [[], [], [], [], [], [], []];

    public List<Placed<LocalDate>> Closed { get; } = [];

    public List<Placed<LocalDate>> OpenWeekend { get; } = [];

    public List<(Placed<LocalDate> Date, List<Placed<OpeningHours>> Hours)> Breaks { get; } = [];

    public List<(Placed<LocalDate> Date, List<Placed<OpeningHours>> Hours)> Shifts { get; } = [];

    public Placed<DateInterval>? Coverage { get; set; }

    public List<int> ProjectedYears { get; } = [];

    /// <summary>The calendar; null, with problems added, where something is wrong.</summary>
    public BusinessCalendar? Build(ProblemList problems)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId.Value);
        if (zone is null)
        {
            problems.Add(At(ZoneId.Place, "RK4017", $"there is no time zone \"{LocatedValue.Shorten(ZoneId.Value)}\"") with
            {
                Suggestion = NameSuggestion.Sentence(ZoneId.Value, DateTimeZoneProviders.Tzdb.Ids),
            });
        }

        if (Place is null || Id.Length > 0) CheckName("id", Id, MostOfName, problems);
        CheckName("edition", Edition, MostOfName, problems);
        CheckName("source", Source, MostOfSource, problems);
        CheckCoverage(problems);
        CheckDates(problems);
        CheckCounts(problems);
        CheckOverlaps(problems);
        if (Week.All(day => day.Count == 0) && Shifts.All(shift => shift.Hours.Count == 0) && !problems.HasErrors)
            problems.Add(At(Place, "RK4019", "the calendar is never open: it has neither weekly hours nor shifts"));
        if (problems.HasErrors) return null;
        WarnOfContradictions(problems);

        var days = new CalendarDays(
            [.. Week.Select(InOrder)],
            Closed.Select(date => date.Value),
            OpenWeekend.Select(date => date.Value),
            ByDate(Breaks),
            ByDate(Shifts));
        return new BusinessCalendar(
            Id, Edition ?? Fingerprint(), Source, CheckedOn, zone!, Coverage?.Value ?? BusinessCalendar.Everything, Coverage is null,
            [.. ProjectedYears.Distinct().Order()], days);
    }

    // Id and edition stand in every decision, so that they are names and no texts.
    private void CheckName(string member, string? text, int most, ProblemList problems)
    {
        if (text is null || (!text.AsSpan().Trim().IsEmpty && text.Length <= most && !text.Any(char.IsControl))) return;
        problems.Add(At(Place?[member] ?? Place, "RK4022", $"\"{member}\" is empty, longer than {most} characters, or holds control characters"));
    }

    internal static Problem At(
        LocatedValue? place, string id, string message, ProblemSeverity severity = ProblemSeverity.Error) => new()
    {
        Id = id,
        Severity = severity,
        Message = message,
        Source = place?.Source.Name,
        Position = place?.Position,
        Path = place?.Path,
    };

    private static OpeningHours[] InOrder(List<Placed<OpeningHours>> hours) =>
        [.. hours.Select(period => period.Value).OrderBy(period => period.FirstSecond)];

    private static IEnumerable<KeyValuePair<LocalDate, OpeningHours[]>> ByDate(
        List<(Placed<LocalDate> Date, List<Placed<OpeningHours>> Hours)> dates) => dates
        .GroupBy(entry => entry.Date.Value)
        .Select(entry => KeyValuePair.Create(entry.Key, InOrder([.. entry.SelectMany(day => day.Hours)])));

    private void CheckCoverage(ProblemList problems)
    {
        if (Coverage is not { } coverage) return;
        var all = BusinessCalendar.Everything;
        if (all.Contains(coverage.Value)) return;
        problems.Add(At(
            coverage.Place, "RK4018",
            $"coverage lies outside of {CalendarProblems.Iso(all.Start)} to {CalendarProblems.Iso(all.End)}"));
    }

    private IEnumerable<Placed<LocalDate>> AllDates() =>
        Closed.Concat(OpenWeekend).Concat(Breaks.Concat(Shifts).Select(entry => entry.Date));

    private void CheckDates(ProblemList problems)
    {
        var all = BusinessCalendar.Everything;
        foreach (var date in AllDates())
        {
            if (all.Contains(date.Value)) continue;
            problems.Add(At(
                date.Place, "RK4013",
                $"{CalendarProblems.Iso(date.Value)} lies outside of {CalendarProblems.Iso(all.Start)} to {CalendarProblems.Iso(all.End)}"));
        }
    }

    private void CheckCounts(ProblemList problems)
    {
        var days = Breaks.Concat(Shifts).Select(entry => entry.Hours).Concat(Week);
        foreach (var hours in days.Where(hours => hours.Count > MostPeriods))
            problems.Add(At(hours[MostPeriods].Place, "RK4021", $"a day has at most {MostPeriods} periods, and this one has {hours.Count}"));
    }

    private void CheckOverlaps(ProblemList problems)
    {
        var week = new List<Placed<OpeningHours>>[7];
        for (var day = 0; day < 7; day++) week[day] = CheckOverlaps(Week[day], problems);
        foreach (var (_, hours) in Shifts) CheckOverlaps(hours, problems);
        for (var day = 0; day < 7; day++)
        {
            var next = week[(day + 1) % 7];
            if (week[day].Count == 0 || next.Count == 0) continue;
            var last = week[day].MaxBy(period => period.Value.EndSecond);
            if (last.Value.EndSecond - 86_400 <= next[0].Value.FirstSecond) continue;
            problems.Add(At(
                next[0].Place, "RK4016",
                $"the hours {next[0].Value} of {(IsoDayOfWeek)(((day + 1) % 7) + 1)} begin before those of " +
                $"{(IsoDayOfWeek)(day + 1)}, {last.Value}, end"));
        }
    }

    private static List<Placed<OpeningHours>> CheckOverlaps(List<Placed<OpeningHours>> hours, ProblemList problems)
    {
        var ordered = hours.OrderBy(period => period.Value.FirstSecond).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].Value.EndSecond <= ordered[i].Value.FirstSecond) continue;
            problems.Add(At(
                ordered[i].Place, "RK4016",
                $"the hours {ordered[i].Value} overlap with {ordered[i - 1].Value} of the same day"));
        }

        return ordered;
    }

    private void WarnOfContradictions(ProblemList problems)
    {
        var closed = Closed.Select(date => date.Value).ToHashSet();
        foreach (var date in OpenWeekend.Concat(Shifts.Select(shift => shift.Date)))
        {
            if (closed.Contains(date.Value)) Warn(date, "is closed as well, and stays closed");
        }

        foreach (var date in OpenWeekend)
        {
            if (Week[(int)date.Value.DayOfWeek - 1].Count > 0) Warn(date, "is a working day of the week anyway");
        }

        if (Coverage is not { } coverage) return;
        foreach (var date in AllDates())
        {
            if (!coverage.Value.Contains(date.Value)) Warn(date, "lies outside of the calendar's coverage");
        }

        void Warn(Placed<LocalDate> date, string remark) => problems.Add(
            At(date.Place, "RK4020", $"{CalendarProblems.Iso(date.Value)} {remark}", ProblemSeverity.Warning));
    }

    // The content in one fixed order, so that two calendars of the same meaning have the same edition.
    private string Fingerprint()
    {
        var text = new StringBuilder();
        text.Append(Id).Append('\n').Append(ZoneId.Value).Append('\n');
        foreach (var day in Week) AppendHours(InOrder(day));
        AppendDates('c', Closed);
        AppendDates('o', OpenWeekend);
        AppendDays('b', Breaks);
        AppendDays('s', Shifts);
        if (Coverage is { } coverage)
            text.Append(CalendarProblems.Iso(coverage.Value.Start)).Append('/').Append(CalendarProblems.Iso(coverage.Value.End));
        foreach (var year in ProjectedYears.Distinct().Order()) text.Append(CultureInfo.InvariantCulture, $" {year}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return $"sha256-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";

        void AppendHours(OpeningHours[] hours) => text.AppendJoin(',', hours).Append('\n');

        void AppendDates(char kind, List<Placed<LocalDate>> dates)
        {
            foreach (var date in dates.Select(date => date.Value).Distinct().Order())
                text.Append(kind).Append(CalendarProblems.Iso(date)).Append('\n');
        }

        void AppendDays(char kind, List<(Placed<LocalDate> Date, List<Placed<OpeningHours>> Hours)> days)
        {
            foreach (var (date, hours) in ByDate(days).OrderBy(day => day.Key))
            {
                text.Append(kind).Append(CalendarProblems.Iso(date)).Append(' ');
                AppendHours(hours);
            }
        }
    }
}
