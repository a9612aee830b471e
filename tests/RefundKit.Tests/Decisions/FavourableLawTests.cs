using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Where more than one right holds, the one that gives the consumer more counts, whatever the order of the lines; where one may be lost, a human looks.</summary>
public sealed class FavourableLawTests
{
    private static readonly Currency Euro = Currency.Of("EUR");

    private static ARequest Asking(string country, string delivered, string reason = "defective", string condition = "unopened") => ARequest.ForARefund("EUR")
        .ReceivedAt("2026-11-20T09:00:00Z")
        .ShippedTo(country)
        .DeliveredAt(delivered + "T10:00:00Z")
        .Order(order => order with { PlacedAt = ARequest.At("2026-09-01T10:00:00Z") })
        .Customer(customer => customer with { Kind = CustomerKind.Consumer })
        .Because(reason)
        .Back(line => line with { Condition = condition })
        .With(request => request with { Legal = new LegalCircumstances { Informed = true } });

    private static APolicy Charging(string zone = "Europe/Berlin") => APolicy.OfThirtyDays().Window(window => window with { Days = 90 })
        .With(draft => draft with { Currency = Euro, TimeZone = zone })
        .Fee(new FeeRule { Id = "label", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(Money.Parse("6.50", Euro)), Faults = [Fault.Buyer, Fault.Seller] })
        .Fee(new FeeRule { Id = "restock", Kind = FeeKind.Restocking, BasisPoints = 1000, Items = Condition.Parse("item.condition in [worn, damaged]"), Faults = [Fault.Buyer, Fault.Seller] });

    private static string Refund(ARequest request) => Charging().Decide(request).Refund!.Amount.ToAmountString();

    private static NodaTime.LocalDate? DueByLaw(ARequest request) => Charging().Decide(request).Deadlines.SingleOrDefault(deadline => deadline.Source == "law")?.Latest;

    [Theory]
    [InlineData("DE", "2026-11-10")]
    [InlineData("DE", "2026-10-26")]
    [InlineData("GB", "2026-11-10")]
    [InlineData("GB", "2026-10-28")]
    [InlineData("GB", "2026-09-20")]
    [InlineData("AU", "2026-09-20")]
    public void Faulty_goods_are_free_whether_or_not_one_could_also_withdraw(string country, string delivered)
    {
        Assert.Equal("100.00", Refund(Asking(country, delivered, condition: "worn")));
        Assert.Contains(Charging().Decide(Asking(country, delivered)).Reasons, reason => reason.Code == "law-no-fee");
    }

    [Fact]
    public void Who_changed_their_mind_pays_the_way_back_and_what_use_has_cost() => Assert.Equal("83.50", Refund(Asking("DE", "2026-11-10", "changed-mind", "worn")));

    [Theory]
    [InlineData("2026-11-10")]
    [InlineData("2026-10-28")]
    public void Of_two_rights_the_earlier_day_for_the_money_counts(string delivered) => Assert.Equal(new NodaTime.LocalDate(2026, 12, 3), DueByLaw(Asking("GB", delivered)));

    [Fact]
    public void The_laws_day_does_not_depend_on_the_order_of_the_lines()
    {
        var both = Asking("GB", "2026-11-10", "changed-mind").AndLine("L2", "10.00").Order(order => order with
        {
            PlacedAt = ARequest.At("2026-11-08T10:00:00Z"), Lines = order.Lines.SetItem(1, order.Lines[1] with { Kind = ItemKind.Service }),
        }).StillWithTheCustomer();
        var first = DueByLaw(both);

        Assert.Equal(new NodaTime.LocalDate(2026, 12, 4), first);
        Assert.Equal(first, DueByLaw(both.Return(back => back with { Lines = [back.Lines[1], back.Lines[0]] })));
    }

    [Fact]
    public void A_withdrawal_beside_faulty_goods_is_acknowledged_all_the_same()
    {
        var both = Asking("DE", "2026-11-10", "changed-mind").AndLine("L2", "10.00", "defective");

        Assert.Contains(Charging().Decide(both).Reasons, reason => reason.Code == "law-acknowledge");
        Assert.Contains(Charging().Decide(both.Return(back => back with { Lines = [back.Lines[1], back.Lines[0]] })).Reasons, reason => reason.Code == "law-acknowledge");
    }

    [Theory]
    [InlineData("KR", "damaged", Outcome.NeedsReview)]
    [InlineData("KR", "Damaged", Outcome.NeedsReview)]
    [InlineData("KR", "worn", Outcome.NeedsReview)]
    [InlineData("CN", "damaged", Outcome.NeedsReview)]
    [InlineData("CN", "used", Outcome.NeedsReview)]
    [InlineData("CN", "opened", Outcome.Approve)]
    [InlineData("KR", "unopened", Outcome.Approve)]
    [InlineData("DE", "worn", Outcome.Approve)]
    public void What_may_no_longer_be_intact_is_for_a_human_where_the_law_leaves_it_out(string country, string condition, Outcome outcome)
    {
        var refusing = Charging().Terms(terms => terms with { Fees = [] }).Excluding("not-as-new", "item.condition is not new");

        Assert.Equal(outcome, refusing.Decide(Asking(country, "2026-11-18", "changed-mind", condition)).Outcome);
    }

    [Fact]
    public void No_fee_is_struck_for_what_the_law_may_leave_out()
    {
        Assert.Equal("83.50", Refund(Asking("CN", "2026-11-18", "changed-mind", "damaged")));
        Assert.Equal("83.50", Refund(Asking("KR", "2026-11-18", "changed-mind", "damaged")));
        Assert.Equal("100.00", Refund(Asking("BR", "2026-11-18", "changed-mind", "damaged")));
    }

    [Fact]
    public void The_days_to_send_the_goods_off_end_no_sooner_than_on_the_buyers_own_calendar()
    {
        var early = Asking("DE", "2026-11-10", "changed-mind").ReceivedAt("2026-11-20T01:00:00Z").StillWithTheCustomer();

        Assert.Equal(new NodaTime.LocalDate(2026, 12, 4), Charging("America/Los_Angeles").Decide(early).SendBackBy);
        Assert.Equal(new NodaTime.LocalDate(2026, 12, 9), Charging("America/Los_Angeles").Terms(terms => terms with { SendBackDays = 20 }).Decide(early).SendBackBy);
    }
}
