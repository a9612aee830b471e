using NodaTime;
using RefundKit.Calendars;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Business hours, cut-offs, and promises that cannot be dated.</summary>
public sealed class PromiseCountTests
{
    private static readonly BusinessCalendar Office = BusinessCalendar.Parse("""
        { "id": "office", "timeZone": "America/New_York",
          "hours": { "mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]], "wed": [["09:00", "17:00"]], "thu": [["09:00", "17:00"]], "fri": [["09:00", "17:00"]] } }
        """u8.ToArray());

    private static readonly ReferenceData WithOffice = new() { Calendars = CalendarSet.Shipped.With("test", Office) };

    private static Deadline Decide(PolicyPromise promise, ARequest request) => Assert.Single(Decision(request, promise).Deadlines, deadline => deadline.Promise == promise.Id);

    private static RefundDecision Decision(ARequest request, params PolicyPromise[] promises) =>
        APolicy.OfThirtyDays().Operations(operations => operations with { Promises = [.. promises] }).Policy.Decide(request.Request, request.Request.LatestInstant(), WithOffice);

    private static PolicyPromise Answer(int hours, DeadlineAtClose atClose = DeadlineAtClose.EndOfPeriod) =>
        new() { Id = "answer", After = "requestReceived", Most = hours, Unit = PromiseUnit.BusinessHours, Calendar = "office", AtClose = atClose };

    [Theory]
    [InlineData(4, "2026-11-20T14:00:00Z", "2026-11-20T18:00:00Z")] // Friday, 9:00 in New York
    [InlineData(4, "2026-11-20T20:00:00Z", "2026-11-23T16:00:00Z")] // Friday, 15:00: two hours today, two on Monday
    [InlineData(4, "2026-11-21T12:00:00Z", "2026-11-23T18:00:00Z")] // Saturday: from Monday's opening on
    public void A_promise_in_business_hours_counts_the_hours_the_calendar_is_open(int hours, string received, string due)
    {
        var deadline = Decide(Answer(hours), ARequest.ForARefund().ReceivedAt(received));

        Assert.Equal((true, ARequest.At(due), "office"), (deadline.IsByTheHour, deadline.LatestAt, deadline.Calendar));
        Assert.Equal($"{hours} business hours after requestReceived", deadline.Rule);
    }

    [Fact]
    public void A_promise_that_ends_at_closing_time_has_two_readings()
    {
        var friday = ARequest.ForARefund().ReceivedAt("2026-11-20T18:00:00Z");

        Assert.Equal(ARequest.At("2026-11-20T22:00:00Z"), Decide(Answer(4), friday).LatestAt);
        Assert.Equal(ARequest.At("2026-11-23T14:00:00Z"), Decide(Answer(4, DeadlineAtClose.NextOpening), friday).LatestAt);
    }

    [Theory]
    [InlineData("2026-11-19T22:00:00Z", "2026-11-20")] // Thursday, 17:00 in New York: still in time
    [InlineData("2026-11-19T22:00:01Z", "2026-11-23")] // a second later it is Friday's
    [InlineData("2026-11-21T01:00:00Z", "2026-11-24")] // Friday evening is Monday's, the next business day
    [InlineData("2026-11-20T22:00:00Z", "2026-11-23")] // Friday, 17:00: still in time
    [InlineData("2026-11-21T17:00:00Z", "2026-11-24")] // Saturday noon is Monday's as well
    public void What_arrives_after_the_cut_off_counts_as_the_next_business_days(string received, string due)
    {
        var cut = new PolicyPromise { Id = "answer", After = "requestReceived", Most = 1, CutOff = new LocalTime(17, 0) };
        var deadline = Decide(cut, ARequest.ForARefund().ReceivedAt(received));

        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value, deadline.Latest);
        Assert.Equal("1 business day after requestReceived, cut-off 17:00", deadline.Rule);
    }

    [Fact]
    public void A_promise_the_calendar_cannot_date_is_no_promise_and_a_human_looks()
    {
        var late = ARequest.ForARefund().DeliveredAt("2150-11-01T15:00:00Z").ReceivedAt("2150-11-20T15:00:00Z").Order(order => order with { PlacedAt = ARequest.At("2150-10-25T15:00:00Z") })
            .Return(wanted => wanted with { ReceivedAt = ARequest.At("2150-11-20T15:00:00Z"), InspectedAt = ARequest.At("2150-11-20T15:00:00Z") });
        var impossible = Decision(late, new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2 });
        var possible = Decision(late, new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2, Unit = PromiseUnit.Days });

        Assert.Equal((Outcome.NeedsReview, Outcome.Approve), (impossible.Outcome, possible.Outcome));
        Assert.Equal("RK4002", Assert.Single(impossible.Problems).Id);
        Assert.Contains(impossible.Reasons, reason => reason is { Code: "promise-impossible", Audience: Audience.Staff } && reason.Text.Contains("promise \"processed\"", StringComparison.Ordinal));
        Assert.Contains(impossible.Trace.Proposals, proposal => proposal is { Source: "promise:processed", Won: true });
    }

    [Theory]
    [InlineData(PromiseUnit.Days)]
    [InlineData(PromiseUnit.Hours)]
    public void Promises_that_go_on_beyond_the_year_9999_are_a_problem_and_no_crash(PromiseUnit unit)
    {
        PolicyPromise[] chain = [.. Enumerable.Range(0, unit == PromiseUnit.Days ? 400 : 8000).Select(i => new PolicyPromise { Id = $"p{i}", After = i == 0 ? "requestReceived" : $"p{i - 1}", Most = 10_000, Unit = unit })];
        var decision = Decision(ARequest.ForARefund().ReceivedAt("2026-11-20T15:00:00Z"), chain);

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Equal("RK5050", Assert.Single(decision.Problems).Id);
        Assert.InRange(decision.Deadlines.Length, 1, chain.Length - 1);
        Assert.All(decision.Deadlines, deadline => Assert.True(deadline.LatestAt >= deadline.EarliestAt));
    }

    [Fact]
    public void A_deadline_keeps_what_it_was_counted_from()
    {
        var decision = Decision(
            ARequest.ForARefund(), new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2 }, new PolicyPromise { Id = "told", After = "processed", Least = 1, Most = 3, Unit = PromiseUnit.Hours });
        var (processed, told) = (decision.Deadlines.Single(deadline => deadline.Promise == "processed"), decision.Deadlines.Single(deadline => deadline.Promise == "told"));

        Assert.Equal(("goodsReceived", 0, 2), (processed.Count!.After, processed.Count.Least, processed.Count.Most));
        Assert.Equal(ARequest.At("2026-11-20T15:00:00Z"), processed.CountedFrom!.Value.LatestAt);
        Assert.Equal((processed.Earliest, processed.Latest, null), (told.CountedFrom!.Value.Earliest, told.CountedFrom.Value.Latest, told.CountedFrom.Value.LatestAt));
    }
}
