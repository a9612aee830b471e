using NodaTime;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What is due by a marketplace, composed with what the policy promises and what the law demands.</summary>
public sealed class MarketplaceDeadlineTests
{
    private static ARequest On(string platform, string? country = "US", params PlatformDeadline[] stated) =>
        ARequest.ForARefund().With(request => request with { Source = new ChannelSource(platform) { Country = country, Deadlines = [.. stated] } });

    private static APolicy Promising(params PolicyPromise[] promises) => APolicy.OfThirtyDays().Terms(terms => terms with { Promises = [.. promises] });

    private static Deadline Due(RefundDecision decision, Duty duty) => Assert.Single(decision.Deadlines, deadline => deadline.Duty == duty);

    [Fact]
    public void Amazon_wants_the_refund_two_days_after_the_goods_are_back_by_the_shorter_of_its_readings()
    {
        // Received on Friday, 20 November 2026.
        var due = Due(APolicy.OfThirtyDays().Decide(On("amazon")), Duty.Refund);

        Assert.Equal(("refund", "marketplace", new LocalDate(2026, 11, 22), null, Silence.AutomaticRefund), (due.Promise, due.Source, due.Latest, due.Calendar, due.Silence));
        Assert.StartsWith("2 days after returnDelivered (amazon-refund-us: ", due.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_answered_by_the_hour_through_the_weekend()
    {
        var due = Due(APolicy.OfThirtyDays().Decide(On("amazon").Saying("Where is my money?", MessageIntent.RequestRefund)), Duty.FirstReply);

        Assert.Equal((true, ARequest.At("2026-11-21T15:00:00Z"), "first-response"), (due.IsByTheHour, due.LatestAt, due.Promise));
    }

    [Fact]
    public void A_request_for_goods_that_are_under_way_already_waits_for_no_decision()
    {
        Assert.Contains(APolicy.OfThirtyDays().Decide(On("ebay").StillWithTheCustomer()).Deadlines, deadline => deadline.Duty == Duty.ReturnDecision);
        Assert.DoesNotContain(APolicy.OfThirtyDays().Decide(On("ebay")).Deadlines, deadline => deadline.Duty == Duty.ReturnDecision);
    }

    [Fact]
    public void Etsy_wants_a_solution_and_Walmart_one_for_a_case_of_its_own()
    {
        Assert.Equal(ARequest.At("2026-11-22T15:00:00Z"), Due(APolicy.OfThirtyDays().Decide(On("etsy")), Duty.Solution).LatestAt);
        Assert.DoesNotContain(APolicy.OfThirtyDays().Decide(On("walmart")).Deadlines, deadline => deadline.Duty == Duty.Solution);
        var platformCase = On("walmart").With(request => request with { RequestedBy = new Requester(RequesterKind.Marketplace) });
        Assert.Equal(Silence.DecidedForBuyer, Due(APolicy.OfThirtyDays().Decide(platformCase), Duty.Solution).Silence);
    }

    [Fact]
    public void A_refusal_owes_an_answer_and_no_money()
    {
        var refused = APolicy.OfThirtyDays().Window(window => window with { Days = 0 }).Decide(On("amazon", "US", new PlatformDeadline(Duty.Refund, ARequest.At("2026-11-23T00:00:00Z"))).Saying("Money back", MessageIntent.RequestRefund));

        Assert.Equal(Outcome.Deny, refused.Outcome);
        Assert.Equal([Duty.FirstReply], refused.Deadlines.Select(deadline => deadline.Duty));
    }

    [Fact]
    public void The_stricter_of_policy_and_marketplace_stands_under_the_policys_name_and_the_other_is_kept_visible()
    {
        var slow = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 5 }).Decide(On("amazon"));
        var fast = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 1, Unit = PromiseUnit.Days }).Decide(On("amazon"));

        Assert.Equal(("processed", "marketplace", new LocalDate(2026, 11, 22)), (Due(slow, Duty.Refund).Promise, Due(slow, Duty.Refund).Source, Due(slow, Duty.Refund).Latest));
        var lost = Assert.Single(slow.Trace.LostDeadlines, deadline => deadline.Duty == Duty.Refund);
        Assert.Equal(("processed", "policy", new LocalDate(2026, 11, 30)), (lost.Promise, lost.Source, lost.Latest));
        Assert.Equal(("policy", new LocalDate(2026, 11, 21)), (Due(fast, Duty.Refund).Source, Due(fast, Duty.Refund).Latest));
        Assert.Equal("marketplace", Assert.Single(fast.Trace.LostDeadlines, deadline => deadline.Duty == Duty.Refund).Source);
    }

    [Fact]
    public void A_promise_of_any_name_is_composed_where_it_says_its_duty()
    {
        var own = new PolicyPromise { Id = "our-answer", After = "requestReceived", Most = 3 };
        var request = On("amazon").Saying("Money back", MessageIntent.RequestRefund);

        Assert.Equal("marketplace", Assert.Single(Promising(own with { Duty = Duty.FirstReply }).Decide(request).Deadlines, deadline => deadline.Promise == "our-answer").Source);
        Assert.Equal("policy", Assert.Single(Promising(own).Decide(request).Deadlines, deadline => deadline.Promise == "our-answer").Source);
    }

    [Fact]
    public void A_payloads_deadline_is_believed_before_any_row()
    {
        var by = ARequest.At("2026-11-29T23:59:59Z");
        var due = Due(APolicy.OfThirtyDays().Decide(On("ebay", "US", new PlatformDeadline(Duty.Refund, by, "sellerResponseDue"))), Duty.Refund);

        Assert.Equal(("marketplace", "sellerResponseDue", by, Silence.BuyerMayEscalate), (due.Source, due.Rule, due.LatestAt, due.Silence));
        Assert.Null(due.Count);
    }

    [Fact]
    public void The_law_is_one_of_those_who_demand_a_refund()
    {
        // A withdrawal in Germany, told on 20 November and sent off: the directive gives 14 days, Amazon two.
        var german = On("amazon", "DE").ShippedTo("DE").DeliveredAt("2026-11-15T12:00:00Z");
        var due = Due(APolicy.OfThirtyDays().Decide(german), Duty.Refund);
        Assert.Equal(("marketplace", new LocalDate(2026, 11, 22)), (due.Source, due.Latest));

        var shop = ARequest.ForARefund().ShippedTo("DE").DeliveredAt("2026-11-15T12:00:00Z");
        Assert.Equal(("law", "refund", new LocalDate(2026, 12, 4)), Due(APolicy.OfThirtyDays().Decide(shop), Duty.Refund) is var byLaw ? (byLaw.Source, byLaw.Promise, byLaw.Latest) : default);
    }

    [Fact]
    public void Business_days_are_those_of_the_sites_country()
    {
        // Saint Andrew's Day is no holiday in England; Thanksgiving, the 26th, is one in the United States only.
        var received = ARequest.At("2026-11-25T15:00:00Z");
        LocalDate In(string country) => Due(APolicy.OfThirtyDays().Decide(On("ebay", country).ReceivedAt("2026-11-25T15:00:00Z").Return(wanted => wanted with { ReceivedAt = received, InspectedAt = received })), Duty.Refund).Latest;

        Assert.Equal(new LocalDate(2026, 11, 27), In("GB"));
        Assert.Equal(new LocalDate(2026, 11, 30), In("US"));
    }

    [Fact]
    public void Where_no_calendar_knows_the_country_every_day_is_counted_and_it_is_said()
    {
        var decision = APolicy.OfThirtyDays().Decide(On("tiktok", "TH").StillWithTheCustomer());
        var due = Due(decision, Duty.ReturnDecision);

        Assert.Equal((new LocalDate(2026, 11, 21), null), (due.Latest, due.Calendar));
        Assert.Contains(decision.Problems, problem => problem.Id == "RK5052");
        Assert.Equal(Silence.AutomaticApproval, due.Silence);
    }

    [Fact]
    public void A_platform_whose_deadlines_differ_by_country_is_asked_for_it_and_the_strictest_counts()
    {
        var decision = APolicy.OfThirtyDays().Decide(On("tiktok", null).ShippedTo(null).StillWithTheCustomer());

        Assert.Contains(decision.Problems, problem => problem.Id == "RK5054");
        
        // One working day in Bangkok, where no calendar is known, ends before the 48 hours of the other sites.
        Assert.Equal(ARequest.At("2026-11-21T17:00:00Z"), Due(decision, Duty.ReturnDecision).LatestAt);
    }

    [Fact]
    public void A_request_denied_owes_no_money_whatever_it_is_counted_from()
    {
        PolicyPromise[] promises =
        [
            new() { Id = "refund", After = "requestReceived", Most = 10 }, new() { Id = "on-account", After = "requestReceived", Most = 20 },
            new() { Id = "inspection", After = "requestReceived", Most = 5 }, new() { Id = "answered", After = "requestReceived", Most = 1 },
        ];
        var denied = Promising(promises).Window(window => window with { Days = 0 }).Decide(ARequest.ForARefund());

        Assert.Equal((Outcome.Deny, "answered"), (denied.Outcome, Assert.Single(denied.Deadlines).Promise));
    }

    [Theory]
    [InlineData(ResolutionKind.Exchange, WantedResolution.Exchange, false)]
    [InlineData(ResolutionKind.Replacement, WantedResolution.Replacement, false)]
    [InlineData(ResolutionKind.StoreCredit, WantedResolution.StoreCredit, true)]
    public void What_sends_no_money_promises_none_and_credit_waits_for_no_bank(ResolutionKind kind, WantedResolution wanted, bool isBooked)
    {
        var decision = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2 }, new PolicyPromise { Id = "on-account", After = "processed", Most = 10 })
            .Offering(new ResolutionRule { Id = "only", Kind = kind }).Decide(On("amazon").Return(back => back with { Wanted = wanted }));

        Assert.Equal(kind, decision.Resolution!.Kind);
        Assert.Equal(isBooked, decision.Deadlines.Any(deadline => deadline.Duty == Duty.Refund));
        Assert.DoesNotContain(decision.Deadlines, deadline => deadline.Duty == Duty.Arrival);
    }

    [Theory]
    [InlineData("60.00", true)]
    [InlineData("100.00", false)]
    public void An_exchange_for_something_cheaper_still_owes_the_difference(string price, bool leavesMoney)
    {
        var swap = On("amazon").Return(back => back with { Wanted = WantedResolution.Exchange, ExchangeFor = [new ExchangeItem { UnitPrice = Money.Parse(price, Currency.Of("USD")), Quantity = 1 }] });
        var decision = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2 })
            .Offering(new ResolutionRule { Id = "only", Kind = ResolutionKind.Exchange }).Decide(swap);

        Assert.Equal(leavesMoney, decision.Deadlines.Any(deadline => deadline.Duty == Duty.Refund));
        Assert.Equal(leavesMoney, decision.Deadlines.Any(deadline => deadline.Duty == Duty.Arrival));
    }

    [Fact]
    public void An_approval_that_follows_the_inspection_is_no_answer_to_the_request()
    {
        var approval = new PolicyPromise { Id = "approval", After = "inspected", Most = 24, Unit = PromiseUnit.Hours };
        var stated = new PlatformDeadline(Duty.ReturnDecision, ARequest.At("2026-11-26T07:59:59Z"));

        var open = Promising(approval).Decide(On("ebay", "US", stated).StillWithTheCustomer());
        var back = Promising(approval).Decide(On("ebay", "US", stated));

        Assert.Equal("marketplace", Assert.Single(open.Deadlines, deadline => deadline.Duty == Duty.ReturnDecision).Source);
        Assert.Equal((null, "policy"), Assert.Single(back.Deadlines, deadline => deadline.Promise == "approval") is var own ? (own.Duty, own.Source) : default);
        Assert.DoesNotContain(back.Deadlines, deadline => deadline.Duty == Duty.ReturnDecision);
        Assert.Equal(Duty.ReturnDecision, Assert.Single(Promising(approval with { After = "requestReceived" }).Decide(ARequest.ForARefund().StillWithTheCustomer()).Deadlines).Duty);
    }

    [Fact]
    public void Ebay_waits_for_an_answer_about_what_never_arrived_too()
    {
        var missing = On("ebay").Saying("It never arrived, I want my money back", MessageIntent.RequestRefund).With(request => request with { Return = null });

        Assert.Equal(new LocalDate(2026, 11, 25), Due(APolicy.OfThirtyDays().Decide(missing), Duty.ReturnDecision).Latest);
    }

    [Fact]
    public void What_is_inspected_already_is_due_no_more()
    {
        ARequest Sent(bool isInspected) => On("tiktok", "ID").Return(back => back with
        {
            DispatchProofAt = ARequest.At("2026-11-01T15:00:00Z"), ReceivedAt = ARequest.At("2026-11-10T15:00:00Z"), InspectedAt = isInspected ? ARequest.At("2026-11-10T16:00:00Z") : null,
        });

        Assert.True(Due(APolicy.OfThirtyDays().Decide(Sent(isInspected: false)), Duty.Inspection).IsOverdue);
        Assert.DoesNotContain(APolicy.OfThirtyDays().Decide(Sent(isInspected: true)).Deadlines, deadline => deadline.Duty == Duty.Inspection);
    }

    [Theory]
    [InlineData("shopzilla", true)]
    [InlineData("amazom", true)]
    [InlineData("amazon.de", false)]
    [InlineData("www.amazon.co.uk", false)]
    [InlineData("Shopify", false)]
    [InlineData("woocommerce", false)]
    public void A_platform_that_nobody_knows_is_warned_of_by_name(string platform, bool isUnknown)
    {
        var problems = APolicy.OfThirtyDays().Decide(On(platform)).Problems.Where(problem => problem.Id == "RK5055").ToList();

        Assert.Equal(isUnknown, problems.Count == 1);
        Assert.All(problems, problem => Assert.Contains("Known are: amazon, ebay, etsy, tiktok, walmart.", problem.Suggestion, StringComparison.Ordinal));
        Assert.Equal(platform.Contains("amazon", StringComparison.Ordinal), APolicy.OfThirtyDays().Decide(On(platform)).Deadlines.Any(deadline => deadline.Source == "marketplace"));
        Assert.DoesNotContain(APolicy.OfThirtyDays().Decide(ARequest.ForARefund().With(request => request with { Channel = platform })).Problems, problem => problem.Id == "RK5055");
    }

    [Fact]
    public void The_channel_names_the_platform_where_the_source_does_not()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().With(request => request with { Channel = "walmart" }));

        Assert.Equal(ARequest.At("2026-11-22T15:00:00Z"), Due(decision, Duty.Refund).LatestAt);
    }

    [Fact]
    public void A_marketplaces_deadline_is_overdue_by_the_decisions_instant_alone()
    {
        Assert.False(Due(APolicy.OfThirtyDays().Decide(On("walmart"), "2026-11-22T14:59:59Z"), Duty.Refund).IsOverdue);
        Assert.True(Due(APolicy.OfThirtyDays().Decide(On("walmart"), "2026-11-22T15:00:00Z"), Duty.Refund).IsOverdue);
    }

    [Fact]
    public void A_newer_edition_counts_and_is_named_in_the_decision()
    {
        var row = MarketplaceDeadlines.Embedded.Rows.Single(row => row.Id == "walmart-refund");
        var newer = new ReferenceData { Marketplaces = MarketplaceDeadlines.Embedded.With("acme.2", row with { Within = 24 }) };
        var request = On("walmart").Request;
        var decision = APolicy.OfThirtyDays().Policy.Decide(request, request.LatestInstant(), newer);

        Assert.Equal(ARequest.At("2026-11-21T15:00:00Z"), Due(decision, Duty.Refund).LatestAt);
        Assert.Contains("+marketplaces:acme.2+", decision.DataEdition, StringComparison.Ordinal);
        Assert.Contains("+arrivals:2026-11+", decision.DataEdition, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_about_staff_says_what_silence_causes_and_a_customer_reads_the_day_alone()
    {
        var policy = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 5, Text = Languages.LocalizedText.Of("en", "We process your refund") });
        var decision = policy.Decide(On("amazon"));

        var staff = string.Join('\n', decision.Explain(Audience.Staff, "en").Sections.SelectMany(section => section.Lines).Select(line => line.Text));
        var customer = string.Join('\n', decision.Explain(Audience.Customer, "en").Sections.SelectMany(section => section.Lines).Select(line => line.Text));
        Assert.Contains("if nobody acts: the platform refunds at our cost", staff, StringComparison.Ordinal);
        Assert.Contains("processed: 30 November 2026 at the latest – not the one that counts", staff, StringComparison.Ordinal);
        Assert.Contains("We process your refund: 22 November 2026 at the latest", customer, StringComparison.Ordinal);
        Assert.DoesNotContain("amazon", customer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_customer_is_told_the_houses_own_day_once_the_platforms_has_passed()
    {
        var policy = Promising(new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 5, Text = Languages.LocalizedText.Of("en", "We process your refund") });
        var late = policy.Decide(On("amazon"), "2026-11-26T12:00:00Z");

        Assert.True(Due(late, Duty.Refund).IsOverdue);
        Assert.Contains(late.Explain(Audience.Customer, "en").Sections.SelectMany(section => section.Lines), line => line.Text == "We process your refund: 30 November 2026 at the latest");
    }

    [Fact]
    public void With_json_the_deadlines_say_their_duty_and_what_silence_causes()
    {
        var json = APolicy.OfThirtyDays().Decide(On("amazon")).ToJson(explain: true);

        Assert.Contains("\"duty\":\"refund\",\"silence\":\"automaticRefund\"", json, StringComparison.Ordinal);
        Assert.Contains("\"lostDeadlines\":[", json, StringComparison.Ordinal);
    }
}
