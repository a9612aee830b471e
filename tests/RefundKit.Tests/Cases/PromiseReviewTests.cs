using NodaTime;
using RefundKit.Calendars;
using RefundKit.Cases;
using RefundKit.Cases.Events;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Cases;

/// <summary>A promise keeps what it was counted from, so that it can be counted again.</summary>
public sealed class PromiseReviewTests
{
    private static readonly CalendarSet Shipped = CalendarSet.Shipped;

    private static PromiseMade[] Made(params PolicyPromise[] promises)
    {
        var request = ARequest.ForARefund().With(request => request with { Source = new ChannelSource("ebay") { Country = "US" } }).Request;
        var decision = APolicy.OfThirtyDays().Terms(terms => terms with { Promises = [.. promises] }).Policy.Decide(request, request.LatestInstant());
        var opened = RefundCase.New(new CaseId(request.Tenant, request.Id)).Receive(request, "m-1", request.ReceivedAt, CaseBuilder.Customer).After;
        return [.. opened.Record(decision, [], request.ReceivedAt, CaseBuilder.Agent).Entries.Select(entry => entry.Event).OfType<PromiseMade>()];
    }

    private static PromiseMade Stored(PromiseMade made)
    {
        var line = JournalLine.Write(new CaseId("t", "R-1"), 1, made, JournalEntry.NoHash).Line;
        Assert.True(CaseJournal.TryRead(new CaseId("t", "R-1"), [line], out var journal, out var problem), problem?.ToString());
        return Assert.IsType<PromiseMade>(journal.Entries[0].Event);
    }

    [Fact]
    public void Every_promise_of_a_decision_comes_to_the_same_again()
    {
        var made = Made(
            new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 5, CutOff = new LocalTime(9, 0) }, new PolicyPromise { Id = "told", After = "processed", Least = 1, Most = 3, Unit = PromiseUnit.Hours },
            new PolicyPromise { Id = "asked", After = "requestReceived", Most = 4, Unit = PromiseUnit.BusinessHours }, new PolicyPromise { Id = "on-account", After = "processed", Most = 30, Unit = PromiseUnit.Days });

        Assert.Equal(["asked", "on-account", "processed", "told"], made.Select(promise => promise.Promise).Order(StringComparer.Ordinal));
        Assert.All(made, promise => Assert.Equal((promise.Promise, PromiseReview.Confirmed), (promise.Promise, Stored(promise).Review(Shipped))));
        var processed = made.Single(promise => promise.Promise == "processed");
        Assert.Equal(("marketplace", Duty.Refund, Silence.BuyerMayEscalate, "returnDelivered"), (processed.Source, processed.Duty, processed.Silence, processed.Count!.After));
    }

    [Fact]
    public void Another_edition_of_the_calendar_or_a_changed_record_is_told_apart()
    {
        var made = Stored(Made(new PolicyPromise { Id = "told", After = "goodsReceived", Most = 5 }).Single(promise => promise.Promise == "told"));
        var closed = BusinessCalendar.Parse("""
            { "id": "US", "edition": "other", "timeZone": "America/New_York", "closed": ["2026-11-23", "2026-11-24"],
              "hours": { "mon": [["00:00", "24:00"]], "tue": [["00:00", "24:00"]], "wed": [["00:00", "24:00"]], "thu": [["00:00", "24:00"]], "fri": [["00:00", "24:00"]] } }
            """u8.ToArray());

        Assert.Equal(PromiseReview.CalendarMissing, (made with { Calendar = "nowhere" }).Review(Shipped));
        Assert.Equal(PromiseReview.Differs, (made with { Due = made.Due + Duration.FromDays(1) }).Review(Shipped));
        Assert.Equal(PromiseReview.CalendarChanged, made.Review(Shipped.With("test", closed)));
        Assert.Equal(PromiseReview.NotCountable, (made with { Count = null }).Review(Shipped));
    }
}
