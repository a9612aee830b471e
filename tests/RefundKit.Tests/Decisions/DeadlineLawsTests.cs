using CsCheck;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Laws of what is due, over generated requests and promises.</summary>
public sealed class DeadlineLawsTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 0, 0);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<PolicyPromise> Refunds =
        from most in Gen.Int[0, 20]
        from unit in Gen.Enum<PromiseUnit>()
        from cutOff in Gen.Int[-1, 23]
        select new PolicyPromise
        {
            Id = "processed", After = "goodsReceived", Most = most, Unit = unit,
            CutOff = cutOff < 0 || unit is PromiseUnit.Hours or PromiseUnit.BusinessHours ? null : new LocalTime(cutOff, 0),
        };

    private static readonly Gen<PolicyPromise> Arrivals =
        from least in Gen.Int[0, 5]
        from more in Gen.Int[0, 30]
        from unit in Gen.Enum<PromiseUnit>()
        select new PolicyPromise { Id = "on-account", After = "processed", Least = least, Most = least + more, Unit = unit };

    private static readonly Gen<(string Platform, string? Country)> Sites = Gen.Select(Pick("amazon", "ebay", "walmart", "etsy", "tiktok", "shopify"), Pick<string?>("US", "DE", "GB", "JP", "TH", null));

    private static readonly Gen<Instant> Moments = Gen.Int[0, 500_000].Select(minutes => Start + Duration.FromMinutes(minutes));

    private static APolicy Of(params PolicyPromise[] promises) =>
        APolicy.OfThirtyDays().Window(window => window with { Days = null }).Terms(terms => terms with { Promises = [.. promises] });

    private static RefundRequest Back(Instant at, (string Platform, string? Country) site, params PlatformDeadline[] stated) => ARequest.ForARefund()
        .Order(order => order with { PlacedAt = Start - Duration.FromDays(20), DeliveredAt = Start - Duration.FromDays(15) })
        .Return(wanted => wanted with { ReceivedAt = at, InspectedAt = at })
        .With(request => request with { ReceivedAt = at, Source = new ChannelSource(site.Platform) { Country = site.Country, Deadlines = [.. stated] } }).Request;

    private static Deadline? Due(RefundDecision decision, Duty duty) => decision.Deadlines.FirstOrDefault(deadline => deadline.Duty == duty);

    [Fact]
    public void The_strictest_is_the_strictest_of_all_that_were_given() => Gen.Select(Refunds, Sites, Moments).Sample((refund, site, at) =>
    {
        var decision = Of(refund).Policy.Decide(Back(at, site), at);
        var own = Due(Of(refund).Policy.Decide(Back(at, ("shopify", null)), at), Duty.Refund);
        var theirs = Due(Of().Policy.Decide(Back(at, site), at), Duty.Refund);
        var composed = Due(decision, Duty.Refund);

        var given = new[] { own, theirs }.OfType<Deadline>().ToList();
        Assert.Equal(given.Count == 0 ? null : given.Min(deadline => deadline.LatestAt), composed?.LatestAt);
        Assert.All(decision.Trace.LostDeadlines.Where(lost => lost.Duty == Duty.Refund), lost => Assert.True(lost.LatestAt >= composed!.LatestAt));
        // Without a country the rows of all sites are asked.
        if (site.Country is not null) Assert.Equal(given.Count - 1, decision.Trace.LostDeadlines.Count(lost => lost.Duty == Duty.Refund));
    });

    [Fact]
    public void When_it_is_decided_moves_no_deadline() => Gen.Select(Refunds, Sites, Moments, Gen.Int[0, 100_000]).Sample((refund, site, at, later) =>
    {
        var (now, then) = (Of(refund).Policy.Decide(Back(at, site), at), Of(refund).Policy.Decide(Back(at, site), at + Duration.FromMinutes(later)));

        Assert.Equal(now.Deadlines.Select(deadline => (deadline.Promise, deadline.LatestAt)), then.Deadlines.Select(deadline => (deadline.Promise, deadline.LatestAt)));
        Assert.All(now.Deadlines.Zip(then.Deadlines), pair => Assert.True(!pair.First.IsOverdue || pair.Second.IsOverdue));
    });

    [Fact]
    public void What_begins_later_is_never_due_earlier() => Gen.Select(Refunds, Arrivals, Sites, Moments, Gen.Int[0, 20_000]).Sample((refund, arrival, site, at, later) =>
    {
        var next = at + Duration.FromMinutes(later);
        var (first, second) = (Of(refund, arrival).Policy.Decide(Back(at, site), at), Of(refund, arrival).Policy.Decide(Back(next, site), next));

        foreach (var duty in new[] { Duty.Refund, Duty.Arrival })
            if (Due(first, duty) is { } before && Due(second, duty) is { } after) Assert.True(before.LatestAt <= after.LatestAt);
    });

    [Fact]
    public void A_stated_deadline_always_takes_the_place_of_the_platforms_row() => Gen.Select(Sites, Moments, Gen.Int[-10_000, 50_000]).Sample((site, at, minutes) =>
    {
        var by = at + Duration.FromMinutes(minutes);
        var due = Due(Of().Policy.Decide(Back(at, site, new PlatformDeadline(Duty.Refund, by)), at), Duty.Refund)!;

        Assert.Equal((by, "marketplace"), (due.LatestAt, due.Source));
        Assert.Equal(at >= by, due.IsOverdue);
    });

    [Fact]
    public void The_money_is_never_promised_before_the_worst_of_its_way() => Gen.Select(Refunds, Arrivals, Pick("card", "paypal", "klarna", "ideal", "vipps", "upi"), Pick<string?>(null, "stripe", "adyen", "shopify-payments"), Moments).Sample((refund, arrival, method, gateway, at) =>
    {
        var request = Back(at, ("web", null));
        request = request with { Order = request.Order! with { Payments = [request.Order.Payments[0] with { Method = method, Gateway = gateway }] } };
        var alone = Due(Of(refund).Policy.Decide(request, at), Duty.Arrival);
        var promised = Due(Of(refund, arrival).Policy.Decide(request, at), Duty.Arrival);

        // Without a word of the policy's the table speaks alone.
        if (alone is not null) Assert.True(promised!.LatestAt >= alone.LatestAt);
    });
}
