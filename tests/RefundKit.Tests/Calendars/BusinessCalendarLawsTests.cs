using CsCheck;
using NodaTime;
using RefundKit.Calendars;
using Xunit;

namespace RefundKit.Tests.Calendars;

public class BusinessCalendarLawsTests
{
    private static readonly LocalDate FirstDay = new(2024, 1, 1);
    private static readonly LocalDate LastDay = new(2025, 12, 31);

    private static readonly Gen<LocalDate> Dates =
        Gen.Int[-3, Period.DaysBetween(FirstDay, LastDay) + 3].Select(day => FirstDay.PlusDays(day));

    // Each holds transitions of the zones tried; the autumn also an internal seam of the timeline.
    private static readonly Gen<SteppingCalendar> AroundTransitions = Gen.OneOf(
        SteppingCalendar.Over(new LocalDate(2024, 3, 1), new LocalDate(2024, 4, 20)),
        SteppingCalendar.Over(new LocalDate(2024, 9, 25), new LocalDate(2024, 11, 15)),
        SteppingCalendar.Over(new LocalDate(2018, 10, 20), new LocalDate(2018, 11, 20)));

    [Fact]
    public void Adding_days_is_stepping_a_date_at_a_time() =>
        Gen.Select(SteppingCalendar.Over(FirstDay, LastDay), Dates, Gen.Int[-60, 300]).Sample((stepping, date, days) =>
        {
            var result = stepping.Build().AddBusinessDays(date, days);

            return (result.IsKnown ? result.Value : (LocalDate?)null) == stepping.Add(date, days) &&
                result.IsKnown == (result.Problem?.Id != "RK4002");
        });

    [Fact]
    public void Counting_days_is_stepping_a_date_at_a_time() =>
        Gen.Select(SteppingCalendar.Over(FirstDay, LastDay), Dates, Dates).Sample((stepping, from, to) =>
        {
            var (start, end) = from < to ? (from, to) : (to, from);
            int? count = 0;
            for (var date = start.PlusDays(1); date <= end; date = date.PlusDays(1))
            {
                if (date < FirstDay || date > LastDay) count = null;
                else if (stepping.IsBusinessDay(date)) count++;
            }

            var result = stepping.Build().BusinessDaysBetween(from, to);
            return (result.IsKnown ? result.Value : (int?)null) == (from < to ? count : -count);
        });

    [Fact]
    public void From_a_business_day_two_additions_are_one_and_counting_undoes_them() =>
        Gen.Select(SteppingCalendar.Over(FirstDay, LastDay), Dates, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((stepping, date, a, b) =>
        {
            var calendar = stepping.Build();
            if (!calendar.RollForward(date).TryGetValue(out var start)) return true;
            var whole = calendar.AddBusinessDays(start, a + b);
            if (!whole.IsKnown) return true;

            return calendar.AddBusinessDays(calendar.AddBusinessDays(start, a).Value, b).Value == whole.Value &&
                calendar.BusinessDaysBetween(start, whole.Value).Value == a + b &&
                calendar.AddBusinessDays(whole.Value, -(a + b)).Value == start;
        });

    [Fact]
    public void A_later_start_or_more_days_never_end_earlier() =>
        Gen.Select(
            SteppingCalendar.Over(FirstDay, LastDay), Dates, Gen.Int[1, 200], Gen.Int[0, 9], Gen.Int[0, 9])
        .Sample((stepping, date, days, later, more) =>
        {
            var calendar = stepping.Build();
            var first = calendar.AddBusinessDays(date, days);
            var second = calendar.AddBusinessDays(date.PlusDays(later), days + more);

            return !first.IsKnown || !second.IsKnown || first.Value <= second.Value;
        });

    [Fact]
    public void Counting_is_additive_and_turns_its_sign_with_the_direction() =>
        Gen.Select(SteppingCalendar.Over(FirstDay, LastDay), Dates, Dates, Dates).Sample((stepping, a, b, c) =>
        {
            var calendar = stepping.Build();
            var (first, second, whole) = (calendar.BusinessDaysBetween(a, b), calendar.BusinessDaysBetween(b, c), calendar.BusinessDaysBetween(a, c));
            if (!first.IsKnown || !second.IsKnown) return true;

            return whole.Value == first.Value + second.Value && calendar.BusinessDaysBetween(c, a).Value == -whole.Value;
        });

    [Fact]
    public void A_date_is_explained_exactly_when_it_is_not_counted() =>
        Gen.Select(SteppingCalendar.Over(FirstDay, LastDay), Dates, Gen.Int[0, 40]).Sample((stepping, from, length) =>
        {
            var calendar = stepping.Build();
            if (!calendar.Explain(from, from.PlusDays(length)).TryGetValue(out var skipped)) return true;

            return skipped.Length + calendar.BusinessDaysBetween(from, from.PlusDays(length)).Value == length &&
                skipped.All(day => !stepping.IsBusinessDay(day.Date));
        });

    [Fact]
    public void A_deadline_is_counting_open_minutes_one_at_a_time() =>
        Gen.Select(AroundTransitions, Gen.Int[0, 50_000], Gen.Int[0, 6_000]).Sample((stepping, start, amount) =>
        {
            var calendar = stepping.Build();
            var minutes = stepping.Minutes();
            if (start >= minutes.Length) return true;
            var left = amount;
            var minute = start;
            for (; minute < minutes.Length && left > 0; minute++)
            {
                if (minutes[minute]) left--;
            }

            int? atEnd = left > 0 ? null : minute;
            while (minute < minutes.Length && !minutes[minute]) minute++;
            int? atOpening = left > 0 || minute == minutes.Length ? null : minute;
            if (amount == 0) atEnd = atOpening;
            return Minute(DeadlineAtClose.EndOfPeriod) == atEnd && Minute(DeadlineAtClose.NextOpening) == atOpening;

            int? Minute(DeadlineAtClose atClose)
            {
                var result = calendar.Deadline(
                    stepping.Start + Duration.FromMinutes(start), Duration.FromMinutes(amount), atClose);
                return result.IsKnown ? (int)(result.Value - stepping.Start).TotalMinutes : null;
            }
        });

    [Fact]
    public void Elapsed_time_is_counting_open_minutes_one_at_a_time() =>
        Gen.Select(AroundTransitions, Gen.Int[0, 70_000], Gen.Int[0, 70_000]).Sample((stepping, from, to) =>
        {
            var minutes = stepping.Minutes();
            var (start, end) = (Math.Min(from, minutes.Length), Math.Min(to, minutes.Length));
            var count = start < end ? minutes[start..end].Count(open => open) : 0;

            return stepping.Build()
                .Elapsed(stepping.Start + Duration.FromMinutes(start), stepping.Start + Duration.FromMinutes(end))
                .Value == Duration.FromMinutes(count);
        });

    [Fact]
    public void What_is_open_is_what_a_clock_on_the_wall_says_is_open() =>
        Gen.OneOf(
            SteppingCalendar.AwayFromTransitions(new LocalDate(2026, 3, 2), new LocalDate(2026, 4, 12)),
            SteppingCalendar.AwayFromTransitions(new LocalDate(2026, 9, 21), new LocalDate(2026, 11, 8)),
            SteppingCalendar.AwayFromTransitions(new LocalDate(2018, 10, 29), new LocalDate(2018, 11, 11)),
            SteppingCalendar.AwayFromTransitions(new LocalDate(2018, 2, 5), new LocalDate(2018, 2, 25)))
        .Sample(stepping =>
        {
            var wall = stepping.MinutesOnTheWall();
            var open = new bool[wall.Length];
            foreach (var period in stepping.Build().OpenPeriods(stepping.Start, stepping.Start + Duration.FromMinutes(wall.Length)).Value)
                open.AsSpan((int)(period.Start - stepping.Start).TotalMinutes, (int)period.Duration.TotalMinutes).Fill(true);

            return open.AsSpan().SequenceEqual(wall);
        }, iter: 60);

    [Fact]
    public void A_later_start_or_more_time_never_gives_an_earlier_deadline_and_the_next_opening_is_never_before_the_close() =>
        Gen.Select(
            AroundTransitions, Gen.Int[0, 40_000], Gen.Int[0, 3_000], Gen.Int[0, 500], Gen.Int[0, 500])
        .Sample((stepping, start, amount, later, more) =>
        {
            var calendar = stepping.Build();
            var from = stepping.Start + Duration.FromMinutes(start);
            var first = calendar.Deadline(from, Duration.FromMinutes(amount));
            var second = calendar.Deadline(from + Duration.FromMinutes(later), Duration.FromMinutes(amount + more));
            var opening = calendar.Deadline(from, Duration.FromMinutes(amount), DeadlineAtClose.NextOpening);

            return (!first.IsKnown || !second.IsKnown || first.Value <= second.Value)
                && (!opening.IsKnown || (first.Value <= opening.Value && calendar.Elapsed(first.Value, opening.Value).Value == Duration.Zero));
        });

    [Fact]
    public void Open_periods_are_ascending_apart_and_as_long_as_the_time_that_elapses() =>
        Gen.Select(AroundTransitions, Gen.Int[0, 30_000], Gen.Int[0, 14_000]).Sample((stepping, from, length) =>
        {
            var calendar = stepping.Build();
            var start = stepping.Start + Duration.FromMinutes(from);
            var end = start + Duration.FromMinutes(length);
            var periods = calendar.OpenPeriods(start, end).Value;

            return calendar.Elapsed(start, end).Value == periods.Aggregate(Duration.Zero, (sum, period) => sum + period.Duration) &&
                periods.Zip(periods.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
        });

    [Fact]
    public void To_the_nanosecond_the_time_up_to_a_deadline_is_its_amount_and_two_amounts_are_one() =>
        Gen.Select(
            SteppingCalendar.Over(FirstDay, LastDay), Gen.Long[0, 400 * NodaConstants.NanosecondsPerDay],
            Gen.Long[1, 900 * NodaConstants.NanosecondsPerHour], Gen.Long[1, 900 * NodaConstants.NanosecondsPerHour])
            .Sample((stepping, offset, a, b) =>
            {
                var calendar = stepping.Build();
                var from = stepping.Start + Duration.FromNanoseconds(offset);
                var (first, second) = (Duration.FromNanoseconds(a), Duration.FromNanoseconds(b));
                var whole = calendar.Deadline(from, first + second);
                if (!whole.IsKnown) return true;

                return calendar.Elapsed(from, whole.Value).Value == first + second &&
                    calendar.Deadline(calendar.Deadline(from, first).Value, second).Value == whole.Value;
            });
}
