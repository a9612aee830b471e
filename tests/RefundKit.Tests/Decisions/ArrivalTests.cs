using NodaTime;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>When money is on the account: the worst of what is promised and of the way it takes.</summary>
public sealed class ArrivalTests
{
    private static readonly PolicyPromise Processed = new() { Id = "processed", After = "goodsReceived", Most = 2 };

    private static APolicy Promising(params PolicyPromise[] promises) => APolicy.OfThirtyDays().Terms(terms => terms with { Promises = [.. promises] });

    private static APolicy Arriving(int least, int most) => Promising(Processed, new PolicyPromise { Id = "on-account", After = "processed", Least = least, Most = most });

    private static ARequest PaidBy(string? method, string? gateway = null) =>
        ARequest.ForARefund().Order(order => order with { Payments = [order.Payments[0] with { Method = method, Gateway = gateway }] });

    private static Deadline Arrival(RefundDecision decision) => Assert.Single(decision.Deadlines, deadline => deadline.Duty == Duty.Arrival);

    [Fact]
    public void A_promise_shorter_than_the_way_of_the_money_gives_way_to_it()
    {
        // Processed by Tuesday, 24 November; ten business days later, past Thanksgiving, is 9 December.
        var arrival = Arrival(Arriving(1, 5).Decide(PaidBy("card")));

        Assert.Equal(("on-account", "payment", new LocalDate(2026, 12, 9), "US"), (arrival.Promise, arrival.Source, arrival.Latest, arrival.Calendar));
        Assert.StartsWith("5 to 10 business days after refund (card: support.stripe.com", arrival.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_that_is_longer_stands()
    {
        var decision = Arriving(5, 15).Decide(PaidBy("card"));

        Assert.Equal("policy", Arrival(decision).Source);
        Assert.Equal("payment", Assert.Single(decision.Trace.LostDeadlines).Source);
    }

    [Fact]
    public void The_gateways_own_row_counts_before_the_methods()
    {
        // 40 business days from 24 November: past Thanksgiving, Christmas, New Year and Martin Luther King's day.
        Assert.Equal(new LocalDate(2027, 1, 25), Arrival(Arriving(5, 10).Decide(PaidBy("ideal", "adyen"))).Latest);
        Assert.Equal(new LocalDate(2026, 12, 11), Arrival(Arriving(5, 10).Decide(PaidBy("card", "shopify-payments"))).Latest);
    }

    [Fact]
    public void Of_several_payments_the_slowest_that_gets_something_counts()
    {
        var both = ARequest.ForARefund().Order(order => order with
        {
            Payments = [order.Payments[0] with { Captured = Money.Parse("40.00", order.Currency) }, order.Payments[0] with { Id = "P2", Gateway = "adyen", Captured = Money.Parse("60.00", order.Currency) }],
        });

        Assert.Equal(new LocalDate(2027, 1, 25), Arrival(Arriving(5, 10).Decide(both)).Latest);
    }

    [Fact]
    public void Of_an_unknown_method_it_is_said_and_the_policys_own_promise_stands()
    {
        var decision = Arriving(5, 10).Decide(PaidBy("boleto"));

        Assert.Equal(("policy", new LocalDate(2026, 12, 9)), (Arrival(decision).Source, Arrival(decision).Latest));
        Assert.Contains("boleto", Assert.Single(decision.Problems, problem => problem.Id == "RK5051").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_house_books_itself_waits_for_no_bank()
    {
        var decision = Arriving(0, 1).Decide(PaidBy("gift-card"));

        Assert.Equal("policy", Arrival(decision).Source);
        Assert.Empty(decision.Problems);
    }

    [Fact]
    public void Credit_and_exchanges_send_no_money()
    {
        var credit = Arriving(0, 1).Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit })
            .Decide(PaidBy("card").Return(wanted => wanted with { Wanted = WantedResolution.StoreCredit }));

        Assert.Equal(ResolutionKind.StoreCredit, credit.Resolution!.Kind);
        Assert.DoesNotContain(credit.Deadlines, deadline => deadline.Duty == Duty.Arrival);
    }

    [Fact]
    public void One_way_that_nobody_knows_leaves_no_day_where_none_is_promised()
    {
        var both = ARequest.ForARefund().Order(order => order with
        {
            Payments = [order.Payments[0] with { Method = "card", Captured = Money.Parse("40.00", order.Currency) }, order.Payments[0] with { Id = "P2", Method = "crypto", Captured = Money.Parse("60.00", order.Currency) }],
        });
        var decision = Promising(Processed).Decide(both);

        Assert.DoesNotContain(decision.Deadlines, deadline => deadline.Duty == Duty.Arrival);
        Assert.Equal("how long a refund to \"crypto\" takes is not known; no day is named", Assert.Single(decision.Problems, problem => problem.Id == "RK5051").Message);
        Assert.Contains("the policy's own promise stands", Assert.Single(Arriving(5, 10).Decide(both).Problems, problem => problem.Id == "RK5051").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payment_without_a_method_is_said_unless_its_gateway_tells_the_way()
    {
        Assert.Contains("names no method", Assert.Single(Promising(Processed).Decide(PaidBy(null)).Problems, problem => problem.Id == "RK5051").Message, StringComparison.Ordinal);
        var known = Promising(Processed).Decide(PaidBy(null, "stripe"));
        Assert.Empty(known.Problems);
        Assert.Contains("card-stripe", Arrival(known).Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_policy_says_nothing_of_it_the_staff_know_the_day_all_the_same()
    {
        var decision = Promising(Processed).Decide(PaidBy("card"));

        Assert.Equal(("on-account", "payment", new LocalDate(2026, 12, 9)), (Arrival(decision).Promise, Arrival(decision).Source, Arrival(decision).Latest));
        Assert.DoesNotContain(decision.Explain(Audience.Customer, "en").Sections.SelectMany(section => section.Lines), line => line.Text.Contains("9 December", StringComparison.Ordinal));
        Assert.DoesNotContain(Promising().Decide(PaidBy("card")).Deadlines, deadline => deadline.Duty == Duty.Arrival);
    }

    [Fact]
    public void The_banks_holidays_are_those_of_the_customers_country()
    {
        var arrival = Arrival(Arriving(1, 2).Decide(PaidBy("card").ShippedTo("GB")));

        Assert.Equal(("GB-ENG", new LocalDate(2026, 12, 8)), (arrival.Calendar, arrival.Latest));
    }

    [Fact]
    public void A_promise_of_arrival_that_does_not_count_from_the_refund_waits_for_it_all_the_same()
    {
        var promised = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 10 }, new PolicyPromise { Id = "on-account", After = "goodsReceived", Most = 10 });
        var arrival = Arrival(promised.Decide(PaidBy("card")));

        // Ten business days to process, ten for the bank.
        Assert.Equal(("payment", new LocalDate(2026, 12, 21)), (arrival.Source, arrival.Latest));
    }

    [Fact]
    public void A_stricter_deadline_moves_the_refund_and_the_arrival_says_from_which_day_it_is_counted()
    {
        var policy = Promising(
            new PolicyPromise { Id = "refund", After = "goodsReceived", Most = 30, Unit = PromiseUnit.Days },
            new PolicyPromise { Id = "on-account", After = "refund", Least = 5, Most = 10 });
        var request = PaidBy("card").ShippedTo("DE").DeliveredAt("2026-11-10T10:00:00Z");

        var decision = policy.Decide(request);

        // The law wants the money sent by 4 December; the house's own day, 20 December, is the one that makes the worst case.
        var refund = Assert.Single(decision.Deadlines, deadline => deadline.Promise == "refund");
        Assert.Equal(("law", new LocalDate(2026, 12, 4)), (refund.Source, refund.Latest));
        Assert.Equal(new LocalDate(2027, 1, 5), Arrival(decision).Latest);
        Assert.EndsWith("; counted from 2026-12-20, the latest day the policy itself gives \"refund\"", Arrival(decision).Rule, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 12, 20), Arrival(decision).CountedFrom!.Value.Latest);
        Assert.DoesNotContain("counted from", Arrival(policy.Decide(request.ShippedTo("US", "TX"))).Rule, StringComparison.Ordinal);
    }
}
