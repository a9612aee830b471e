using System.Collections.Immutable;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Languages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using RefundKit.Tests.Documentation;
using Xunit;
using static RefundKit.Tests.Checks.PolicyChecks;

namespace RefundKit.Tests.Checks;

/// <summary>What the analysis finds in policies: beside rules, their terms, roles, tags and texts.</summary>
public class RuleCheckTests
{
    private static RefundDecision Decided(APolicy policy, Problem problem)
    {
        Assert.True(RefundRequest.TryParse(problem.Example!, out var request, out var problems), problem.ToString());
        Assert.Empty(problems);
        return policy.Policy.Decide(request, request.LatestInstant());
    }

    private static readonly RuleActions Approve = new() { Propose = Outcome.Approve }, Deny = new() { Propose = Outcome.Deny };

    public static TheoryData<string, string> Contradictions => new()
    {
        { "customer.tags has vip", "order.daysSinceDelivered > 60" },
        { "quote.amount < 300.00 USD", "customer.refunds >= 3" },
        { "order.total >= 250.00 EUR", "quote.amount <= 20.00 EUR" },
        { "return.reasons has defective", "message contains any ['my lawyer']" },
        { "message mentions late", "channel is ebay" },
        { "window.isOpen is true", "shipTo.country not in [US, DE]" },
        { "loyalty.level is gold", "order.placedOn < 2026-02-01" },
        { "return.units is 2", "order.units > 3" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_comes_with_a_request_that_shows_it(string approve, string deny)
    {
        var policy = APolicy.OfThirtyDays()
            .With(draft => draft with { Facts = [new HostFact { Name = "loyalty.level", Type = FactType.Text }] })
            .Fee(new FeeRule { Id = "label", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(Money.Parse("4.95", Currency.Of("USD"))), Faults = [Fault.Buyer, Fault.None] })
            .Rule("kind", approve, Approve).Rule("strict", deny, Deny);

        var problem = Only(policy, "RK1332");
        var decision = Decided(policy, problem);
        Assert.Equal(["kind", "strict"], decision.Trace.Rules.Where(rule => rule.Result == Truth.True).Select(rule => rule.Rule));
        Assert.Contains(decision.Trace.Proposals, proposal => proposal.Source == "rule:kind");
        Assert.Equal(("operations.rules[0]", ProblemSeverity.Warning), (problem.Path, problem.Severity));
        Assert.EndsWith(" For example: " + problem.Example, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_over_items_shows_the_items()
    {
        var policy = APolicy.OfThirtyDays()
            .Rule("broken", Condition.AnyItem(ItemRange.Return, Condition.Parse("item.fault is seller")), Approve)
            .Rule("worn", Condition.EveryItem(ItemRange.Return, Condition.Parse("item.condition is worn"), Condition.Parse("item.category is shoes")), Deny);

        Assert.All(Decided(policy, Only(policy, "RK1332")).Trace.Rules, rule => Assert.Equal(Truth.True, rule.Result));
    }

    [Fact]
    public void What_no_request_can_show_is_not_called_a_contradiction()
    {
        // The day of delivery and the days since then are one thing, which the analysis does not know; the request does.
        var policy = APolicy.OfThirtyDays()
            .Rule("kind", Condition.All(Condition.Parse("order.isDelivered is false"), Condition.Parse("channel is ebay")), Approve)
            .Rule("strict", "order.daysSinceDelivered > 60", Deny);

        Assert.Contains("rules \"kind\" and \"strict\"", Only(policy, "RK1335").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_reaches_nobody_is_shown()
    {
        var policy = APolicy.OfThirtyDays().Operations(operations => operations with { Teams = ["one", "two"] })
            .Rule("few", "order.units < 3", new RuleActions { AssignTo = "one" })
            .Rule("many", "order.units > 3", new RuleActions { AssignTo = "two" });

        var decision = Decided(policy, Only(policy, "RK1333"));
        Assert.All(decision.Trace.Rules, rule => Assert.NotEqual(Truth.True, rule.Result));
        Assert.NotEqual(RefundKit.Messages.MessageIntent.Other, decision.Intent);
    }

    [Fact]
    public void Nobody_is_forgotten_where_requests_are_acknowledged_or_rules_only_mark_exceptions()
    {
        var few = APolicy.OfThirtyDays().Operations(operations => operations with { Teams = ["one"] }).Rule("few", "order.units < 3", new RuleActions { AssignTo = "one" });

        Assert.Empty(Check(few.Template("thanks", "en").Operations(operations => operations with { Acknowledge = "thanks" })));
        Assert.Empty(Check(APolicy.OfThirtyDays()));
        Assert.Empty(Check(APolicy.OfThirtyDays().Rule("large", "quote.amount >= 300.00 USD", new RuleActions { Tags = ["large"], Propose = Outcome.NeedsReview })));
    }

    [Fact]
    public void Several_windows_together_can_leave_nothing_for_a_later_one()
    {
        var policy = APolicy.OfThirtyDays()
            .Window(window => window with { When = Condition.Parse("order.market is eu"), For = [WantedResolution.Exchange] })
            .FirstWindow(new ReturnWindow { Id = "plain", Days = 20, For = [WantedResolution.Refund], Items = Condition.Parse("item.kind is not digital") })
            .FirstWindow(new ReturnWindow { Id = "digital", Days = 2, For = [WantedResolution.Refund, WantedResolution.Exchange], Items = Condition.Parse("item.kind is digital") });

        Assert.Empty(Check(policy));
        var late = policy.Terms(terms => terms with { Windows = terms.Windows.Add(new ReturnWindow { Id = "late", Days = 60, For = [WantedResolution.Refund], When = Condition.Parse("customer.tags has vip") }) });
        var problem = Only(late, "RK1310");
        Assert.Equal("terms.windows[3]", problem.Path);
        Assert.Equal("return window \"late\" is never used: wherever it applies, one of return window \"digital\" and return window \"plain\" applies before it", problem.Message);
    }

    [Fact]
    public void A_window_for_what_is_excluded_even_if_faulty_is_never_used()
    {
        var outlet = new ReturnWindow { Id = "outlet", Days = 14, Items = Condition.Parse("item.tags has final-sale") };

        Assert.Equal("terms.windows[0]", Only(APolicy.OfThirtyDays().FirstWindow(outlet).Excluding("final-sale", "item.tags has final-sale", evenIfFaulty: true), "RK1310").Path);
        Assert.Empty(Check(APolicy.OfThirtyDays().FirstWindow(outlet).Excluding("final-sale", "item.tags has final-sale")));
    }

    [Fact]
    public void An_exclusion_behind_a_wider_one_never_counts()
    {
        Assert.Equal("terms.exclusions[1]", Only(APolicy.OfThirtyDays().Excluding("sale", "item.tags contains any [final-sale, outlet]").Excluding("outlet", "item.tags has outlet"), "RK1310").Path);
        Assert.Empty(Check(APolicy.OfThirtyDays().Excluding("sale", "item.tags has outlet").Excluding("outlet", "item.tags has outlet", evenIfFaulty: true)));
    }

    [Fact]
    public void A_fee_behind_one_of_its_kind_or_for_another_fault_is_never_kept()
    {
        static FeeRule Fee(string id, string? items) => new() { Id = id, Kind = FeeKind.Restocking, BasisPoints = 1000, Items = items is null ? null : Condition.Parse(items) };

        Assert.Equal("terms.fees[1]", Only(APolicy.OfThirtyDays().Fee(Fee("all", null)).Fee(Fee("opened", "item.condition is opened")), "RK1310").Path);
        Assert.Empty(Check(APolicy.OfThirtyDays().Fee(Fee("opened", "item.condition is opened")).Fee(Fee("all", null))));
        Assert.Equal("terms.fees[0].items", Only(APolicy.OfThirtyDays().Fee(Fee("faulty", "item.fault is seller")), "RK1312").Path);
        Assert.Empty(Check(APolicy.OfThirtyDays()
            .Fee(Fee("usd", null) with { BasisPoints = null, Amount = new AmountByCurrency(Money.Parse("5.00", Currency.Of("USD"))) }).Fee(Fee("all", null))));
    }

    [Fact]
    public void A_resolution_whose_limit_excludes_its_condition_is_never_given() => Assert.Contains(
        "\"customer.refunds > 5\" and \"customer.refunds < 2\"",
        Only(APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "keep", Kind = ResolutionKind.KeepIt, FewerRefundsThan = 2, When = Condition.Parse("customer.refunds > 5") }), "RK1312").Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_only_approvals_are_asked_about_is_never_a_denial() => Assert.Equal(
        "operations.safeguards.noApprovalWhen",
        Only(APolicy.OfThirtyDays().Safeguards(safeguards => safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("decision.outcome is deny") }), "RK1312").Path);

    [Fact]
    public void A_tag_spelled_in_two_ways_is_a_warning() => Assert.Equal(
        "operations.rules[1].then",
        Only(APolicy.OfThirtyDays().Rule("a", "channel is ebay", new RuleActions { Tags = ["needs-review"] }).Rule("b", "order.units > 2", new RuleActions { Tags = ["Needs_review"] }), "RK1336").Path);

    [Theory]
    [InlineData("risk>50", "risk<50")]
    [InlineData("vip", "vip+")]
    public void Tags_that_differ_in_a_sign_are_two(string one, string two) =>
        Assert.Empty(Check(APolicy.OfThirtyDays().Rule("a", "channel is ebay", new RuleActions { Tags = [one] }).Rule("b", "order.units > 2", new RuleActions { Tags = [two] })));

    [Fact]
    public void A_named_condition_that_nothing_reads_is_a_warning()
    {
        static NamedCondition Named(string name, string when) => new() { Name = name, When = Condition.Parse(when) };
        var policy = APolicy.OfThirtyDays().With(draft => draft with { Conditions = [Named("order.isLarge", "order.units > 9"), Named("order.isHuge", "order.isLarge is true"), Named("order.isIdle", "order.units > 7")] });

        Assert.Equal(["conditions[1]", "conditions[2]"], Check(policy).Select(problem => problem.Path));
        Assert.Equal("conditions[2]", Only(policy.Rule("huge", "order.isHuge is true", new RuleActions { Tags = ["huge"] }), "RK1316").Path);
    }

    [Fact]
    public void A_limit_of_a_rule_in_a_customer_text_is_a_leak_unless_the_terms_name_it_too()
    {
        static APolicy With(string closing) => APolicy.OfThirtyDays()
            .Rule("large", "quote.amount >= 300.00 USD", new RuleActions { Propose = Outcome.NeedsReview, Because = LocalizedText.Of("en", "From 300 dollars on we look twice.") })
            .With(draft => draft with { Texts = new PolicyTexts { CustomerClosing = LocalizedText.Of("en", closing) } });

        Assert.Equal("texts.customer.closing.en", Only(With("Up to $300 you have your money at once."), "RK1338").Path);
        Assert.Empty(Check(With("You have 30 days and 400 stores.")));
        Assert.Empty(Check(With("Up to $300 you keep it.").Offering(
            new ResolutionRule { Id = "keep", Kind = ResolutionKind.KeepIt, Below = new AmountByCurrency(Money.Parse("300.00", Currency.Of("USD"))) },
            new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment })));
    }

    [Fact]
    public void A_limit_behind_the_name_of_a_condition_is_a_limit_of_the_rule_that_reads_it()
    {
        static APolicy With(string closing) => APolicy.OfThirtyDays()
            .With(draft => draft with
            {
                Conditions = [new NamedCondition { Name = "order.isLarge", When = Condition.Parse("order.total > 500.00 USD") }, new NamedCondition { Name = "order.isRisky", When = Condition.All(Condition.Parse("order.isLarge is true"), Condition.Parse("channel is ebay")) }],
                Texts = new PolicyTexts { CustomerClosing = LocalizedText.Of("en", closing) },
            })
            .Rule("risky", "order.isRisky is true", new RuleActions { Propose = Outcome.NeedsReview });

        Assert.Equal("texts.customer.closing.en", Only(With("Below $500 you have your money at once."), "RK1338").Path);
        Assert.Empty(Check(With("Below $500 there is a fee.").Fee(new FeeRule { Id = "small", Kind = FeeKind.Restocking, BasisPoints = 1_000, When = Condition.Parse("order.isLarge is false") })));
    }

    [Fact]
    public void How_many_refunds_are_reviewed_is_a_leak_where_the_sentence_is_about_refunds()
    {
        static APolicy With(string closing) => APolicy.OfThirtyDays().Safeguards(safeguards => safeguards with { ReviewFromRefunds = 5 })
            .With(draft => draft with { Texts = new PolicyTexts { CustomerClosing = LocalizedText.Of("en", closing) } });

        Only(With("Hello. From 5 refunds on we take a closer look at your refund."), "RK1338");
        Assert.Empty(Check(With("We are open from 9 to 5.")));
    }

    private static Condition Wide(int seed) => Condition.All([.. Enumerable.Range(0, 5).Select(part => Condition.Any([.. Enumerable.Range(0, 50).Select(i => Condition.All(
        Condition.Parse($"x.f{(i + part + seed) % 40} is {(i % 2 == 0 ? "true" : "false")}"), Condition.Parse($"x.f{((i * 7) + seed) % 40} is true")))]))]);

    private static APolicy OfFlags => APolicy.OfThirtyDays().With(draft => draft with { Facts = [.. Enumerable.Range(0, 40).Select(i => new HostFact { Name = $"x.f{i}", Type = FactType.Boolean })] });

    [Fact]
    public void Whether_requests_reach_nobody_is_not_decided_where_everything_before_took_too_long()
    {
        var policy = OfFlags.Operations(operations => operations with
        {
            Teams = ["team"],
            Rules = [.. Enumerable.Range(0, 300).Select(i => new Rule { Id = $"r{i}", When = Wide(i), Then = new RuleActions { AssignTo = "team", Propose = i % 2 == 0 ? Outcome.Approve : Outcome.Deny }, Stop = i % 3 == 0 })],
        });

        Assert.Equal("operations.rules", Assert.Single(Check(policy), problem => problem.Id == "RK1335").Path);
    }

    [Fact]
    public void What_is_not_decided_is_said_of_each_part_at_its_place()
    {
        var policy = OfFlags.Terms(terms => terms with { Exclusions = [.. Enumerable.Range(0, 60).Select(i => new Exclusion { Id = $"e{i}", When = Wide(i) })] })
            .With(draft => draft with { Conditions = [new NamedCondition { Name = "x.isWide", When = Wide(9) }] });
        var open = Check(policy).Where(problem => problem.Id == "RK1335").Select(problem => problem.Path).ToList();

        Assert.Equal(open.Distinct(), open);
        Assert.Superset(new HashSet<string?> { "terms.exclusions[58].when", "terms.exclusions[58]", "terms.exclusions[59].when", "terms.exclusions[59]", "conditions[0].when" }, open.ToHashSet());
    }

    [Fact]
    public void A_promise_counted_from_another_needs_a_calendar_for_both()
    {
        static PolicyPromise Promise(string id, string after, int days) => new() { Id = id, After = after, Most = days };
        var last = CalendarEnd();
        var policy = APolicy.OfThirtyDays().With(draft => draft with { From = last.PlusYears(-1), Until = last.PlusDays(-21) });

        Assert.Empty(Check(policy.Terms(terms => terms with { Promises = [Promise("one", "goodsReceived", 10), Promise("two", "goodsReceived", 9)] })));
        Assert.Equal("terms.promises[1]", Only(policy.Terms(terms => terms with { Promises = [Promise("one", "goodsReceived", 10), Promise("two", "one", 9)] }), "RK1302").Path);
    }

    [Fact]
    public void A_chain_of_promises_that_leaves_the_calendar_has_no_date()
    {
        static PolicyPromise Promise(int i) => new() { Id = $"p{i}", After = i == 0 ? "goodsReceived" : $"p{i - 1}", Most = 10_000, Unit = PromiseUnit.Days };
        var policy = APolicy.OfThirtyDays().With(draft => draft with { From = new NodaTime.LocalDate(2026, 1, 1) })
            .Terms(terms => terms with { Promises = [.. Enumerable.Range(0, 300).Select(Promise), new PolicyPromise { Id = "last", After = "p299", Most = 1 }] });

        Assert.Equal("terms.promises[300]", Only(policy, "RK1302").Path);
    }

    [Fact]
    public void The_page_shows_what_is_found()
    {
        var found = MarkdownBlocks.In("analysis.md", File.ReadAllText(Repository.PathOf("docs", "analysis.md")))
            .Where(block => block.Tags.Contains("policy"))
            .Select(block => string.Join(' ', PolicyCheck.Run(RefundPolicy.Parse(block.Content), ReferenceData.Embedded).Select(problem => problem.Id).Where(id => id != "RK1317")));

        Assert.Equal(["RK1312 RK1312", "RK1310 RK1310", "RK1332"], found);
    }

    private static NodaTime.LocalDate CalendarEnd() =>
        ReferenceData.Embedded.Calendars.Find("US").TryGetValue(out var calendar) ? calendar.Coverage.End : throw new InvalidOperationException();
}
