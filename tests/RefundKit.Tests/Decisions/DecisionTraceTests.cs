using RefundKit.Decisions;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class DecisionTraceTests
{
    private static ActionTrace[] Lost(APolicy policy) => [.. policy.Decide(ARequest.ForARefund()).Trace.LostActions];

    private static APolicy Teams() => APolicy.OfThirtyDays().Operations(operations => operations with { Teams = ["returns", "fraud"] });

    [Fact]
    public void A_lost_assignment_names_the_rule_that_was_earlier_and_what_it_set()
    {
        var lost = Assert.Single(Lost(Teams()
            .Rule("first", "quote.amount > 1.00 USD", new RuleActions { AssignTo = "fraud", Tags = ["a"] })
            .Rule("second", "quote.amount > 2.00 USD", new RuleActions { AssignTo = "returns", Tags = ["a", "b"] })));

        Assert.Equal(("second", "assign", "returns", "action-set-earlier"), (lost.Rule, lost.Action, lost.Value, lost.Lost.Code));
        Assert.Equal("rule \"first\" came first and set fraud", lost.Lost.Text);
        Assert.Equal("die Regel „first“ kam zuvor und setzte fraud", lost.Lost.TextIn("de"));
    }

    [Fact]
    public void What_stands_after_a_stop_lost_to_it_if_it_would_have_matched()
    {
        var lost = Lost(Teams()
            .Rule("stopper", "quote.amount > 1.00 USD", new RuleActions { Tags = ["a"] }, stop: true)
            .Rule("would", "quote.amount > 2.00 USD", new RuleActions { Priority = Priority.High, Tags = ["b"] })
            .Rule("would-not", "quote.amount > 2000.00 USD", new RuleActions { Tags = ["c"] }));

        Assert.Equal([("would", "tag", "b", "walk-stopped"), ("would", "priority", "high", "walk-stopped")], lost.Select(one => (one.Rule, one.Action, one.Value!, one.Lost.Code)));
        Assert.All(lost, one => Assert.Equal("rule=stopper", one.Lost.Arguments[0].ToString()));
    }

    [Fact]
    public void Where_only_the_first_match_acts_the_others_say_so()
    {
        var lost = Lost(Teams()
            .With(draft => draft with { Operations = draft.Operations with { HitPolicy = HitPolicy.First } })
            .Rule("only-proposes", "quote.amount > 1.00 USD", new RuleActions { Propose = Outcome.NeedsReview })
            .Rule("first", "quote.amount > 1.00 USD", new RuleActions { Tags = ["a"] })
            .Rule("second", "quote.amount > 1.00 USD", new RuleActions { Tags = ["b"] }));

        Assert.Equal([("second", "first-match-only")], lost.Select(one => (one.Rule, one.Lost.Code)));
    }

    [Fact]
    public void Nothing_lost_where_every_rule_had_its_way() => Assert.Empty(Lost(Teams()
        .Rule("first", "quote.amount > 1.00 USD", new RuleActions { AssignTo = "fraud" })
        .Rule("second", "quote.amount > 1.00 USD", new RuleActions { Tags = ["b"] })));

    [Fact]
    public void A_refusal_that_the_law_outranks_says_which_law()
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Days = 0 }).Decide(ARequest.ForARefund().ShippedTo("DE").DeliveredAt("2026-11-15T15:00:00Z")
            .Customer(customer => customer with { Kind = RefundKit.Orders.CustomerKind.Consumer }));
        var lost = decision.Trace.Proposals.Single(proposal => proposal.Source == "window:standard").Lost!;

        Assert.Equal("outranked-by-law", lost.Code);
        Assert.Contains(lost.Arguments[0].Canonical, decision.Citations);
    }

    [Fact]
    public void A_trace_is_read_twice_with_the_same_result_and_only_made_once()
    {
        var decision = Teams().Rule("first", "quote.amount > 1.00 USD", new RuleActions { AssignTo = "fraud" }).Decide(ARequest.ForARefund());

        Assert.True(decision.Reasons == decision.Reasons);
        Assert.True(decision.Trace.Rules == decision.Trace.Rules);
        Assert.True((decision with { Tags = [] }).Trace.Proposals == decision.Trace.Proposals);
    }

    [Fact]
    public void A_condition_is_seen_with_the_items_and_the_named_conditions_it_is_made_of()
    {
        var line = Condition.Parse("item.condition is used");
        var vocabulary = new RuleVocabulary
        {
            Conditions = System.Collections.Immutable.ImmutableSortedDictionary.Create<string, Condition>(StringComparer.Ordinal)
                .Add("risky", Condition.Any(Condition.Parse("customer.refunds > 2"), Condition.AnyItem(ItemRange.Return, line))),
        };
        var request = ARequest.ForARefund().Customer(customer => customer with { Refunds = 1 }).Back(back => back with { Condition = "used" }).Request;
        var viewer = new ConditionViewer(vocabulary, new RequestFacts(request, NodaTime.DateTimeZone.Utc), (_, _) => "L1");

        var named = viewer.View(Condition.Not(Condition.Parse("risky is false")));

        Assert.Equal(Truth.True, named.Truth);
        var any = named.Parts[0].Parts[0];
        Assert.Equal([Truth.False, Truth.True], any.Parts.Select(part => part.Truth));
        Assert.Equal([("customer.refunds", "1", null), ("item.condition", "used", "L1")], named.Leaves().Select(leaf => (leaf.Fact!.Name, leaf.Actual.ToString(), leaf.Line)));
    }
}
