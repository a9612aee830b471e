using RefundKit.Decisions;
using RefundKit.Decisions.Counterfactuals;
using RefundKit.Languages;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class FlipTests
{
    private static Flip Only(RefundDecision decision) => Assert.Single(decision.FindFlips().All);

    private static string Say(FlipChange change) =>
        $"{change.Fact}{(change.Line is null ? "" : "@" + change.Line)} {change.Relation} {string.Join('|', change.To)} from {change.From} by {change.Supplier?.ToString() ?? "nobody"}";

    private static void AssertFlip(RefundDecision decision, Outcome outcome, params string[] changes)
    {
        var flip = Only(decision);
        Assert.True(decision.FindFlips().IsComplete);
        Assert.Equal(changes, flip.Changes.Select(Say));
        Assert.Equal(outcome, flip.Outcome);
    }

    [Fact]
    public void A_refusal_of_a_late_request_tells_until_when_it_was_possible()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2026-12-05T15:00:00Z"));

        AssertFlip(decision, Outcome.Approve, "receivedAt AtMost 2026-12-01 from 2026-12-05 by nobody");
        var flip = Only(decision);
        Assert.Equal("Jacket could be returned until 1 December 2026.", flip.TextIn(Audience.Customer, "en"));
        Assert.Equal("Jacket konnte bis zum 1. Dezember 2026 zurückgegeben werden.", flip.TextIn(Audience.Customer, "de"));
        Assert.Equal("Approval if: the day the request arrived: 1 December 2026 at the latest (now 5 December 2026).", flip.TextIn(Audience.Staff, "en"));
    }

    [Fact]
    public void An_approval_tells_until_when_it_stays_one()
    {
        var flip = Only(APolicy.OfThirtyDays().Decide(ARequest.ForARefund()));

        Assert.Equal(("stays-open", Outcome.Deny, new NodaTime.LocalDate(2026, 12, 1)), (flip.Code, flip.Outcome, flip.LastDay!.Value));
        Assert.Equal("Your return window is open until 1 December 2026.", flip.TextIn(Audience.Customer, "en"));
        Assert.Equal("您可在2026年12月1日之前（含当日）申请退货。", flip.TextIn(Audience.Customer, "zh-CN"));
    }

    [Fact]
    public void A_rule_that_watches_the_age_ends_an_approval_earlier_and_no_customer_hears_of_it()
    {
        var flip = Only(APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "order.daysSinceDelivered > 25").Decide(ARequest.ForARefund()));

        Assert.Equal((Outcome.NeedsReview, new NodaTime.LocalDate(2026, 11, 26)), (flip.Outcome, flip.LastDay!.Value));
        Assert.Null(flip.TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void Where_the_law_holds_on_longer_than_the_terms_the_laws_day_is_the_last()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = 3 });
        var request = ARequest.ForARefund().ShippedTo("DE").DeliveredAt("2026-11-19T11:00:00Z").Customer(customer => customer with { Kind = CustomerKind.Consumer });

        var flip = Only(policy.Decide(request));

        Assert.Equal(new NodaTime.LocalDate(2026, 12, 3), flip.LastDay);
    }

    [Fact]
    public void Where_it_is_open_which_window_applies_the_end_of_each_counts()
    {
        var flip = Only(APolicy.OfThirtyDays().Window(window => window with { Days = null })
            .FirstWindow(new ReturnWindow { Id = "faulty", Days = 60, Items = Condition.Parse("item.fault in [seller, carrier]") })
            .Decide(ARequest.ForARefund().Because(null)));

        Assert.Equal((Outcome.NeedsInformation, new NodaTime.LocalDate(2026, 12, 31)), (flip.Outcome, flip.LastDay!.Value));
    }

    [Fact]
    public void A_window_that_never_ends_and_no_rule_of_age_leave_an_approval_without_a_last_day() =>
        Assert.Empty(APolicy.OfThirtyDays().Window(window => window with { Days = null }).Decide(ARequest.ForARefund()).FindFlips().All);

    [Fact]
    public void Goods_that_have_not_been_inspected_need_the_inspection()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().Return(wanted => wanted with { InspectedAt = null }));

        AssertFlip(decision, Outcome.Approve, "return.isInspected Is true from false by Warehouse");
        Assert.Equal("The goods still have to be checked.", Only(decision).TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void Goods_still_with_the_customer_need_to_come_and_be_inspected_which_only_both_together_change()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().StillWithTheCustomer());

        AssertFlip(decision, Outcome.Approve, "return.isInspected Is true from false by Warehouse", "return.isReceived Is true from false by Warehouse");
        Assert.Equal("The goods still have to be checked. The goods have to reach us first.", Only(decision).TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void What_can_still_come_about_is_told_before_what_would_have_to_have_been_otherwise()
    {
        var flips = APolicy.OfThirtyDays().FirstWindow(new ReturnWindow { Id = "content", Days = 60, Items = Condition.Parse("item.kind in [digital, service]") })
            .Decide(ARequest.ForARefund().StillWithTheCustomer()).FindFlips();

        Assert.Equal(["return.isInspected, return.isReceived", "item.kind"], flips.All.Select(flip => string.Join(", ", flip.Changes.Select(change => change.Fact))));
        Assert.True(flips.IsComplete);
    }

    [Fact]
    public void A_reason_nobody_gave_is_asked_for_and_staff_see_which_reasons_would_do()
    {
        var decision = APolicy.OfThirtyDays().Excluding("final", "item.tags has final-sale").Decide(ARequest.ForARefund().Tagged("final-sale").Because(null));
        var flip = decision.FindFlips().All.Single(flip => flip.Changes[0].Fact == "item.reason");

        Assert.Equal(FactSupplier.Customer, flip.Changes[0].Supplier);
        Assert.Contains(FactValue.Of("defective"), flip.Changes[0].To);
        Assert.DoesNotContain(FactValue.Of("changed-mind"), flip.Changes[0].To);
        Assert.Equal("What we need from you: why you are sending it back.", flip.TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void A_known_reason_that_would_do_instead_is_never_suggested_to_a_customer()
    {
        var decision = APolicy.OfThirtyDays().FirstWindow(new ReturnWindow { Id = "faulty", Days = 365, Items = Condition.Parse("item.reason is defective") })
            .Decide(ARequest.ForARefund().ReceivedAt("2026-12-20T15:00:00Z"));
        var flip = decision.FindFlips().All.Single(flip => flip.Changes[0].Fact == "item.reason");

        Assert.False(flip.IsForCustomer);
        Assert.Null(flip.TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void A_count_is_moved_to_the_nearest_value_that_changes_anything()
    {
        var policy = APolicy.OfThirtyDays().Proposing(Outcome.Deny, "customer.refunds > 2").Proposing(Outcome.NeedsReview, "customer.refunds > 7", "more");

        AssertFlip(policy.Decide(ARequest.ForARefund().Customer(customer => customer with { Refunds = 9 })), Outcome.Approve, "customer.refunds AtMost 2 from 9 by Host");
    }

    [Fact]
    public void A_count_nobody_knows_is_told_up_to_where_it_would_do() => AssertFlip(
        APolicy.OfThirtyDays().Safeguards(safeguards => safeguards with { ReviewFromRefunds = 3 }).Decide(ARequest.ForARefund()),
        Outcome.Approve,
        "customer.refunds AtMost 2 from unknown by Host");

    [Fact]
    public void A_word_of_the_order_is_any_but_those_the_rule_names() => AssertFlip(
        APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "order.market in [eu, uk]").Decide(ARequest.ForARefund().Order(order => order with { Market = "eu" })),
        Outcome.Approve,
        "order.market IsNot [eu, uk] from eu by Host");

    [Fact]
    public void Of_two_rules_that_refuse_both_have_to_be_turned_round()
    {
        var decision = APolicy.OfThirtyDays().Proposing(Outcome.Deny, "customer.refunds > 2", "many").Proposing(Outcome.Deny, "order.market is eu", "market")
            .Decide(ARequest.ForARefund().Order(order => order with { Market = "eu" }).Customer(customer => customer with { Refunds = 5 }));

        AssertFlip(decision, Outcome.Approve, "customer.refunds AtMost 2 from 5 by Host", "order.market IsNot [eu] from eu by Host");
    }

    [Fact]
    public void A_rule_of_two_ways_has_to_be_closed_on_both()
    {
        var either = Condition.Any(Condition.Parse("customer.refunds > 2"), Condition.Parse("order.market is eu"));
        var decision = APolicy.OfThirtyDays().Rule("either", either, new RuleActions { Propose = Outcome.Deny })
            .Decide(ARequest.ForARefund().Order(order => order with { Market = "eu" }).Customer(customer => customer with { Refunds = 5 }));

        Assert.Equal(2, Only(decision).Changes.Length);
    }

    [Fact]
    public void Five_things_that_stand_in_the_way_are_taken_away_one_after_the_other()
    {
        var decision = APolicy.OfThirtyDays()
            .Proposing(Outcome.Deny, "customer.refunds > 2", "a").Proposing(Outcome.Deny, "order.market is eu", "b").Proposing(Outcome.Deny, "customer.orders > 3", "c")
            .Proposing(Outcome.Deny, "channel is email", "d").Proposing(Outcome.Deny, "item-free is true", "e")
            .With(draft => draft with { Facts = [new HostFact { Name = "item-free", Type = FactType.Boolean }] })
            .Decide(ARequest.ForARefund().Order(order => order with { Market = "eu" }).Customer(customer => customer with { Refunds = 5, Orders = 9 })
                .With(request => request with { Channel = "email", Facts = request.Facts.Add("item-free", FactValue.Of(true)) }));

        var flip = Only(decision);
        Assert.Equal((5, Outcome.Approve), (flip.Changes.Length, flip.Outcome));
        Assert.False(decision.FindFlips().IsComplete);
        Assert.EndsWith("a smaller change may do as well.", decision.Explain(Audience.Staff, "en").Sections.Single(section => section.Heading == "What would change it").Lines[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refund_above_a_limit_tells_up_to_where_a_rule_and_a_lower_role_would_let_it_pass()
    {
        var ruled = APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "quote.amount >= 50.00 USD").Decide(ARequest.ForARefund());
        AssertFlip(ruled, Outcome.Approve, "quote.amount AtMost 49.99 USD from 100.00 USD by Host");

        var approver = APolicy.OfThirtyDays().ApprovedBy(("agent", "80.00"), ("lead", null)).Decide(ARequest.ForARefund()).FindFlips().All.Single(flip => flip.Code == "approver");
        Assert.Equal(("agent", "quote.amount AtMost 79.99 USD from 100.00 USD by Host"), (approver.Role!, Say(approver.Changes[0])));
        Assert.False(approver.IsForCustomer);
    }

    [Fact]
    public void A_wish_the_terms_do_not_know_is_turned_to_one_they_do_and_offered_to_the_customer()
    {
        var decision = APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit })
            .Decide(ARequest.ForARefund().Return(wanted => wanted with { Wanted = WantedResolution.Replacement }));
        var flip = decision.FindFlips().All[0];

        Assert.Equal("return.wanted", flip.Changes[0].Fact);
        Assert.Equal("We can offer you this instead: store credit.", flip.TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void A_message_that_frightened_a_rule_tells_the_topic_or_the_words()
    {
        var request = ARequest.ForARefund().Saying("I will call my Lawyer about this", MessageIntent.RequestRefund, MessageTopic.Refund, MessageTopic.LegalThreat);

        AssertFlip(APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "message mentions legal-threat").Decide(request), Outcome.Approve,
            "message Without [legal-threat] from a message on refund, legal-threat by Customer");
        AssertFlip(APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "message contains any [lawyer, court]").Decide(request), Outcome.Approve,
            "message Without [Lawyer] from a message on refund, legal-threat by Customer");
    }

    [Fact]
    public void A_part_that_is_refused_tells_what_would_grant_the_whole()
    {
        var flips = APolicy.OfThirtyDays().Excluding("final", "item.tags has final-sale").Decide(ARequest.ForARefund().AndLine("L2", "20.00", tags: "final-sale")).FindFlips().All;

        Assert.All(flips, flip => Assert.Equal((Outcome.Approve, "L2"), (flip.Outcome, Assert.Single(flip.Changes).Line)));
        Assert.Equal("item.tags@L2 Without [final-sale] from [final-sale] by Host", Say(flips.Single(flip => flip.Changes[0].Fact == "item.tags").Changes[0]));
        Assert.False(flips.Single(flip => flip.Changes[0].Fact == "item.reason").IsForCustomer);
    }

    [Fact]
    public void Where_the_law_held_open_longer_than_the_terms_its_day_is_the_nearest_and_the_customers_to_know()
    {
        var flip = APolicy.OfThirtyDays().Window(window => window with { Days = 5 })
            .Decide(ARequest.ForARefund().ShippedTo("DE").Customer(customer => customer with { Kind = CustomerKind.Consumer })).FindFlips().All[0];

        Assert.Equal("receivedAt AtMost 2026-11-16 from 2026-11-20 by nobody", Say(flip.Changes[0]));
        Assert.Equal("Jacket could be returned until 16 November 2026.", flip.TextIn(Audience.Customer, "en"));
    }

    [Fact]
    public void What_is_no_refund_matter_has_nothing_to_flip() => Assert.Empty(
        APolicy.OfThirtyDays().Decide(ARequest.ForARefund().With(request => request with { Return = null }).Saying("hello", MessageIntent.Other)).FindFlips().All);

    [Fact]
    public void A_decision_that_was_read_from_elsewhere_has_no_policy_to_decide_by()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2026-12-05T15:00:00Z"));
        var read = decision with { Trace = new DecisionTrace { Rules = decision.Trace.Rules, Proposals = decision.Trace.Proposals, LostActions = [] } };

        Assert.Equal(Flips.None, read.FindFlips());
    }

    [Theory]
    [MemberData(nameof(ReasonProseTests.Languages), MemberType = typeof(ReasonProseTests))]
    public void A_flip_is_told_in_every_language(string language)
    {
        var late = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2026-12-05T15:00:00Z")).FindFlips().All[0];

        Assert.Contains(DateProse.Long(new NodaTime.LocalDate(2026, 12, 1), language), late.TextIn(Audience.Customer, language), StringComparison.Ordinal);
        Assert.Contains(DateProse.Long(new NodaTime.LocalDate(2026, 12, 1), language), late.TextIn(Audience.Staff, language), StringComparison.Ordinal);
    }

    [Fact]
    public void The_versions_of_a_policy_decide_the_changed_request_too()
    {
        var old = APolicy.OfThirtyDays().With(draft => draft with { Until = new NodaTime.LocalDate(2026, 9, 30) }).Policy;
        var now = APolicy.OfThirtyDays().Window(window => window with { Days = 10 }).With(draft => draft with { Version = "2", From = new NodaTime.LocalDate(2026, 10, 1) }).Policy;

        var decision = new PolicyVersions(old, now).Decide(ARequest.ForARefund().Request, ARequest.At("2026-11-20T16:00:00Z"), ReferenceData.Embedded);

        AssertFlip(decision, Outcome.Approve, "receivedAt AtMost 2026-11-11 from 2026-11-20 by nobody");
    }

    [Fact]
    public void What_the_law_would_hold_open_against_a_rule_is_found_though_no_line_of_the_policy_reads_it()
    {
        var flips = APolicy.OfThirtyDays().Window(window => window with { Days = null }).Proposing(Outcome.Deny, "customer.orders < 3")
            .Decide(ARequest.ForARefund().ShippedTo("DE").Because("changed-mind").ReceivedAt("2026-11-20T15:00:00Z").Customer(customer => customer with { Kind = CustomerKind.Consumer, Orders = 1 }))
            .FindFlips();

        Assert.Contains(flips.All, flip => flip.Outcome == Outcome.NeedsReview && flip.Changes is [{ Fact: "receivedAt" }]);
    }

    [Fact]
    public void What_waits_for_a_human_or_leaves_the_goods_with_the_customer_is_offered_to_nobody()
    {
        var waiting = APolicy.OfThirtyDays().Offering(Kind(ResolutionKind.OriginalPayment), Kind(ResolutionKind.Exchange)).Safeguards(own => own with { ReviewFromRefunds = 3 })
            .Proposing(Outcome.Deny, "return.wanted is refund").Decide(ARequest.ForARefund().Return(back => back with { Wanted = WantedResolution.Refund }).Customer(customer => customer with { Refunds = 5 }));
        var quiet = APolicy.OfThirtyDays().Offering(Kind(ResolutionKind.KeepIt)).Decide(ARequest.ForARefund().Return(back => back with { Wanted = WantedResolution.Exchange }));

        foreach (var flip in waiting.FindFlips().All.Concat(quiet.FindFlips().All)) Assert.Null(flip.TextIn(Audience.Customer, "en"));

        static ResolutionRule Kind(ResolutionKind kind) => new() { Id = kind.ToString(), Kind = kind };
    }

    [Fact]
    public void The_neighbour_of_a_number_with_decimals_is_as_near_as_it_is_written()
    {
        var decision = WithScore(FactType.Number).Proposing(Outcome.Deny, "fraud.score >= 0.8").Decide(Scored(0.85m));

        AssertFlip(decision, Outcome.Approve, "fraud.score AtMost 0.79 from 0.85 by Host");
    }

    [Fact]
    public void A_hosts_own_count_of_days_is_a_fact_and_no_day()
    {
        var decision = APolicy.OfThirtyDays().With(draft => draft with { Facts = [new HostFact { Name = "loyalty.daysSinceJoined", Type = FactType.Number }] })
            .Proposing(Outcome.NeedsReview, "loyalty.daysSinceJoined < 10")
            .Decide(ARequest.ForARefund().With(request => request with { Facts = request.Facts.Add("loyalty.daysSinceJoined", FactValue.Of(3m)) }));

        Assert.Contains(decision.FindFlips().All, flip => flip.Changes is [{ Fact: "loyalty.daysSinceJoined", Relation: FlipRelation.AtLeast }]);
    }

    [Fact]
    public void What_a_refund_waits_for_has_a_say_too()
    {
        var decision = APolicy.OfThirtyDays().Safeguards(own => own with
        {
            RefundAfter = [new RefundTiming { After = RefundPoint.Request, When = Condition.Parse("customer.tags has vip") }, new RefundTiming { After = RefundPoint.Inspected }],
        }).Decide(ARequest.ForARefund().StillWithTheCustomer().Customer(customer => customer with { Tags = [] }));

        Assert.Contains(decision.FindFlips().All, flip => flip.Changes is [{ Fact: "customer.tags", Relation: FlipRelation.With }]);
    }

    [Fact]
    public void An_items_missing_category_is_asked_for_before_a_day_of_the_past()
    {
        var decision = APolicy.OfThirtyDays().FirstWindow(new ReturnWindow { Id = "electronics", Days = 5, Items = Condition.Parse("item.category is electronics") })
            .Decide(ARequest.ForARefund().Line(line => line with { Category = null }));

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(decision.FindFlips().All, flip => flip.Changes is [{ Fact: "item.category", Relation: FlipRelation.IsNot }]);
    }

    [Fact]
    public void Many_refused_lines_are_looked_through_in_bounded_work()
    {
        var lines = Enumerable.Range(0, 400).Select(i => $"L{i}").ToArray();
        var request = ARequest.ForARefund().ReceivedAt("2026-12-20T15:00:00Z").Order(order => order with { Lines = [.. lines.Select(id => order.Lines[0] with { Id = id })] })
            .Return(back => back with { Lines = [.. lines.Select(id => back.Lines[0] with { LineId = id })] });

        Assert.NotEmpty(APolicy.OfThirtyDays().Decide(request).FindFlips().All);
    }

    private static APolicy WithScore(FactType type) => APolicy.OfThirtyDays().With(draft => draft with { Facts = [new HostFact { Name = "fraud.score", Type = type }] });

    private static ARequest Scored(decimal score) => ARequest.ForARefund().With(request => request with { Facts = request.Facts.Add("fraud.score", FactValue.Of(score)) });
}
