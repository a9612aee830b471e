using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public class DoubtTests
{
    [Theory]
    [InlineData(Outcome.Approve)]
    [InlineData(Outcome.Deny)]
    public void A_rule_decides_nothing_where_nobody_asks_for_money(Outcome proposed)
    {
        var policy = APolicy.OfThirtyDays().Proposing(proposed, "order.id is known");
        var request = ARequest.ForARefund().With(request => request with { Return = null }).Saying("Where is my parcel?", MessageIntent.Other);

        Assert.Equal(Outcome.None, policy.Decide(request).Outcome);
    }

    [Fact]
    public void An_excluded_item_is_not_refused_before_anybody_said_that_it_is_not_faulty()
    {
        var policy = APolicy.OfThirtyDays().Excluding("final-sale", "item.tags has final-sale");
        var request = ARequest.ForARefund().Tagged("final-sale");

        var unsaid = policy.Decide(request.Because(null));

        Assert.Equal(Outcome.NeedsInformation, unsaid.Outcome);
        Assert.Contains(new MissingFact("item.reason", FactSupplier.Customer), unsaid.Needs);
        Assert.Equal(Outcome.Deny, policy.Decide(request.Because("changed-mind")).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(request.Because("defective")).Outcome);
    }

    [Fact]
    public void A_fault_of_the_seller_never_gives_back_less_shipping_than_a_change_of_mind()
    {
        var policy = APolicy.OfThirtyDays().Terms(terms => terms with { Shipping = RefundShare.Full });
        var request = ARequest.ForARefund("USD", "5.00").Order(order => order with
        {
            Lines = order.Lines.Add(new OrderLine { Id = "L9", Quantity = 1, UnitPrice = Money.Parse("95.00", order.Currency) }),
            Shipping = [new ShippingCharge { Id = "S1", Price = Money.Parse("10.00", order.Currency) }],
            Payments = [order.Payments[0] with { Captured = Money.Parse("110.00", order.Currency) }],
        });

        Assert.Equal("10.00 USD", policy.Decide(request.Because("changed-mind")).Refund!.Shipping.ToString());
        Assert.Equal("10.00 USD", policy.Decide(request.Because("defective")).Refund!.Shipping.ToString());
    }

    [Fact]
    public void Payments_that_gave_back_more_than_the_lines_say_go_to_a_human()
    {
        var request = ARequest.ForARefund().Order(order => order with
        {
            Payments = [order.Payments[0] with { Captured = Money.Parse("300.00", order.Currency), Refunded = Money.Parse("100.00", order.Currency) }],
        });

        Assert.Equal(Outcome.NeedsReview, APolicy.OfThirtyDays().Decide(request).Outcome);
    }
}
