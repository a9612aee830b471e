using System.Text.Json.Nodes;
using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class DecisionHashTests
{
    private static readonly APolicy Policy = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null));

    private static string HashOf(ARequest request, string? asOf = null) => Policy.Decide(request, asOf).Hash;

    [Fact]
    public void The_golden_vectors_hold()
    {
        var vectors = JsonNode.Parse(File.ReadAllText(Vectors.Path))!.AsObject();
        Assert.Equal(4, vectors["vectors"]!.AsArray().Count);
        foreach (var vector in vectors["vectors"]!.AsArray())
        {
            var policy = RefundPolicy.Parse((vector!["policy"] ?? vectors["policy"])!.ToJsonString());
            var decision = policy.Decide(RefundRequest.Parse(vector["request"]!.ToJsonString()), ARequest.At((string)vector["asOf"]!));
            Assert.Equal((string)vector["canonical"]!, DecisionHash.Canonical(decision));
            Assert.Equal((string)vector["decisionHash"]!, decision.Hash);
        }
    }

    private static class Vectors
    {
        public static string Path
        {
            get
            {
                var root = AppContext.BaseDirectory;
                while (!File.Exists(System.IO.Path.Combine(root, "RefundKit.sln"))) root = System.IO.Path.GetDirectoryName(root)!;
                return System.IO.Path.Combine(root, "tests", "RefundKit.Tests", "Decisions", "Data", "decision-hash.json");
            }
        }
    }

    [Fact]
    public void The_instant_tags_reply_deadlines_and_prose_leave_it_unchanged()
    {
        var hash = HashOf(ARequest.ForARefund());
        var talkative = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Template("hello", "en")
            .Operations(operations => operations with { Acknowledge = "hello", Promises = [new PolicyPromise { Id = "approval", After = "inspected", Most = 1 }] })
            .Rule("tag", "shipTo.country is US", new RuleActions { Tags = ["seen"], AssignTo = "agent" });

        Assert.StartsWith("rk1:", hash, StringComparison.Ordinal);
        Assert.Equal(hash, HashOf(ARequest.ForARefund(), "2030-01-01T00:00:00Z"));
        Assert.Equal(hash, HashOf(ARequest.ForARefund().In("de")));
        Assert.Equal(hash, talkative.Decide(ARequest.ForARefund()).Hash);
    }

    [Fact]
    public void A_deadline_of_the_law_that_has_passed_leaves_it_unchanged()
    {
        var request = ARequest.ForARefund("EUR").ShippedTo("DE").DeliveredAt("2026-11-15T10:00:00Z").Return(wanted => wanted with { InspectedAt = null });
        var (now, late) = (Policy.Decide(request), Policy.Decide(request, "2027-03-01T00:00:00Z"));

        Assert.NotEqual(now.Outcome, late.Outcome);
        Assert.Equal(now.Hash, late.Hash);
    }

    public static TheoryData<string> Ingredients => ["tenant", "case", "order", "amount", "quantity", "payment", "payee", "evidence", "inspection", "currency", "resolution"];

    [Theory]
    [MemberData(nameof(Ingredients))]
    public void Each_thing_an_approval_is_about_changes_it(string ingredient)
    {
        var request = ARequest.ForARefund();
        var changed = ingredient switch
        {
            "tenant" => request.With(found => found with { Tenant = "other" }),
            "case" => request.With(found => found with { Id = "R-2" }),
            "order" => request.Order(order => order with { Id = "1002" }),
            "amount" => request.Line(line => line with { UnitPrice = Money.Parse("99.99", Currency.Of("USD")) }),
            "quantity" => request.Line(line => line with { Quantity = 2, UnitPrice = Money.Parse("50.00", Currency.Of("USD")) }).Back(line => line with { Quantity = 2, ReceivedQuantity = 2 }),
            "payment" => request.Order(order => order with { Payments = [order.Payments[0] with { Id = "P2" }] }),
            "payee" => request.Customer(customer => customer with { Id = "C-9" }),
            "evidence" => request.Return(wanted => wanted with { Evidence = [new Evidence("photo", "e1")] }),
            "inspection" => request.Back(line => line with { Condition = "used" }),
            "currency" => ARequest.ForARefund("EUR"),
            _ => request.Return(wanted => wanted with { Wanted = WantedResolution.StoreCredit }),
        };
        var policy = APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null))
            .Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit });

        Assert.NotEqual(policy.Decide(ARequest.ForARefund()).Hash, policy.Decide(changed).Hash);
    }

    public static TheoryData<string, string?, int, string> Items => new()
    {
        { "B", null, 1, "60.00" }, { "A", "Blue", 1, "60.00" }, { "A", null, 3, "20.00" }, { "A", null, 2, "60.00" }, { "A", null, 1, "59.99" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void What_is_sent_in_exchange_changes_it(string sku, string? name, int quantity, string price)
    {
        static ExchangeItem Item(string sku, string? name, int quantity, string price) =>
            new() { Sku = sku, Name = name, Quantity = quantity, UnitPrice = Money.Parse(price, Currency.Of("USD")) };
        static string Of(params ExchangeItem[] items) => APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "swap", Kind = ResolutionKind.Exchange })
            .Decide(ARequest.ForARefund().Return(wanted => wanted with { Wanted = WantedResolution.Exchange, ExchangeFor = [.. items] })).Hash;
        var (one, other, third) = (Item("A", null, 1, "60.00"), Item(sku, name, quantity, price), Item("C", null, 1, "0.01"));
        Assert.NotEqual(Of(one), Of(other));
        Assert.NotEqual(Of(one, third), Of(third, one));
    }

    [Fact]
    public void Which_shipping_goes_back_changes_it()
    {
        static string Of(string charge)
        {
            var five = Money.Parse("5.00", Currency.Of("USD"));
            var decision = APolicy.OfThirtyDays().Terms(terms => terms with { Shipping = RefundShare.None }).Decide(ARequest.ForARefund()
                .Order(order => order with
                {
                    Shipping = [new ShippingCharge { Id = "S1", Price = five }, new ShippingCharge { Id = "S2", Price = five }],
                    Payments = [order.Payments[0] with { Captured = Money.Parse("110.00", Currency.Of("USD")) }],
                })
                .Return(wanted => wanted with { Shipping = [new AskedShipping(charge, null)] }));
            Assert.Empty(decision.Problems.Select(problem => problem.ToString()));
            Assert.Equal([charge], decision.Refund!.ShippingCharges.Select(found => found.ShippingId));
            return decision.Hash;
        }

        Assert.NotEqual(Of("S1"), Of("S2"));
    }

    [Fact]
    public void Terms_fees_and_approval_rules_change_it()
    {
        var hash = HashOf(ARequest.ForARefund());

        Assert.NotEqual(hash, APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Window(window => window with { Days = 31 }).Decide(ARequest.ForARefund()).Hash);
        Assert.NotEqual(hash, APolicy.OfThirtyDays().ApprovedBy(("agent", "51.00"), ("manager", null)).Decide(ARequest.ForARefund()).Hash);
    }
}
