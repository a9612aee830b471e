using CsCheck;
using RefundKit.Decisions;
using RefundKit.Decisions.Explanations;
using RefundKit.Languages;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class ExplanationTests
{
    private static string[] Lines(DecisionExplanation explanation, string section) =>
        [.. explanation.Sections.SingleOrDefault(own => own.Code == section)?.Lines.Select(line => new string('>', line.Level) + line.Text) ?? []];

    [Fact]
    public void An_agent_sees_what_failed_in_a_rule_with_the_distance_and_the_words_with_their_place()
    {
        var decision = APolicy.OfThirtyDays()
            .Rule("late", Condition.All(Condition.Parse("order.daysSinceDelivered <= 15"), Condition.Parse("quote.amount < 500.00 USD")), new RuleActions { Tags = ["early"] })
            .Rule("threat", Condition.Any(Condition.Parse("message contains any [lawyer, court]"), Condition.Parse("order.market is eu")), new RuleActions { Propose = Outcome.NeedsReview })
            .Decide(ARequest.ForARefund().Saying("My lawyer will call", MessageIntent.RequestRefund, MessageTopic.Refund));

        var rules = Lines(decision.Explain(Audience.Staff, "en"), "rules");

        Assert.Equal("late: does not match", rules[0]);
        Assert.EndsWith("[19, limit 15: 4 over]", rules[1], StringComparison.Ordinal);
        Assert.StartsWith(">no: ", rules[1], StringComparison.Ordinal);
        Assert.Equal("threat: matches", rules[2]);
        Assert.StartsWith(">yes: ", rules[3], StringComparison.Ordinal);
        Assert.StartsWith(">>yes: ", rules[4], StringComparison.Ordinal);
        Assert.EndsWith("[refund; found: \"lawyer\" at character 4]", rules[4], StringComparison.Ordinal);
        Assert.Equal(5, rules.Length);
    }

    [Fact]
    public void An_agent_sees_what_was_proposed_what_lost_and_what_would_change_it()
    {
        var explanation = APolicy.OfThirtyDays()
            .Rule("stopper", "quote.amount > 1.00 USD", new RuleActions { Propose = Outcome.NeedsReview, Tags = ["a"] }, stop: true)
            .Rule("after", "quote.amount > 2.00 USD", new RuleActions { Tags = ["b"] })
            .ApprovedBy(("agent", "80.00"), ("lead", null)).Decide(ARequest.ForARefund()).Explain(Audience.Staff, "en");

        Assert.Equal(
            ["review by a human: rule \"stopper\"", "approval: window \"standard\" (the more cautious outcome wins: review by a human, by rule \"stopper\")"],
            Lines(explanation, "proposals"));
        Assert.Equal(["after: tag b (rule \"stopper\" ended the walk before it)"], Lines(explanation, "lost"));
        Assert.Contains("after: not tried (rule \"stopper\" ended the walk before it)", Lines(explanation, "rules"));
        Assert.Contains("Approval by agent if: the refund: at most $79.99 (now $100.00).", Lines(explanation, "flips"));
        Assert.Contains("$100.00 needs the final approval of: lead.", Lines(explanation, "approval"));
        Assert.Equal(["In all: $100.00", "1 × Jacket: $100.00", "To payment P1: $100.00"], Lines(explanation, "refund"));
    }

    [Fact]
    public void A_customer_sees_the_refund_only_when_it_is_granted_and_what_is_needed_while_it_is_not()
    {
        var granted = APolicy.OfThirtyDays().Decide(ARequest.ForARefund()).Explain(Audience.Customer, "en");
        var open = APolicy.OfThirtyDays().Rule("ask", "quote.amount > 1.00 USD", new RuleActions { Ask = ["return.evidence"] }).Decide(ARequest.ForARefund()).Explain(Audience.Customer, "en");

        Assert.Equal(["In all: $100.00", "1 × Jacket: $100.00"], Lines(granted, "refund"));
        Assert.Empty(Lines(open, "refund"));
        Assert.Equal(["a photo that shows the problem"], Lines(open, "needs"));
        Assert.Equal(["What we need from you: a photo that shows the problem."], Lines(open, "flips"));
    }

    [Fact]
    public void Only_promises_of_the_terms_with_words_of_their_own_are_repeated_to_a_customer()
    {
        var policy = APolicy.OfThirtyDays().Terms(terms => terms with
        {
            Promises = [new PolicyPromise { Id = "money", After = "inspected", Most = 5, Text = LocalizedText.Of("en", "Your money is on its way") }, new PolicyPromise { Id = "silent", After = "inspected", Most = 9 }],
        }).Operations(operations => operations with { Promises = [new PolicyPromise { Id = "first-look", After = "requestReceived", Most = 1, Text = LocalizedText.Of("en", "We look within a day") }] });

        Assert.Equal(["Your money is on its way: 30 November 2026 at the latest"], Lines(policy.Decide(ARequest.ForARefund()).Explain(Audience.Customer, "en"), "deadlines"));
    }

    [Theory]
    [MemberData(nameof(ReasonProseTests.Languages), MemberType = typeof(ReasonProseTests))]
    public void Both_readers_are_written_to_in_every_language(string language)
    {
        var decision = APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "quote.amount > 50.00 USD", "big").Decide(ARequest.ForARefund().StillWithTheCustomer());
        var english = decision.Explain(Audience.Staff, "en");
        var own = decision.Explain(Audience.Staff, language);

        Assert.Equal(language, own.Language);
        Assert.Equal(english.Sections.Select(section => (section.Code, section.Lines.Length)), own.Sections.Select(section => (section.Code, section.Lines.Length)));
        Assert.All(own.Sections, section => Assert.DoesNotContain("{", string.Join('\n', section.Lines.Select(line => line.Text)), StringComparison.Ordinal));
        Assert.NotEmpty(decision.Explain(Audience.Customer, language).Sections);
    }

    [Fact]
    public void What_a_shop_called_its_goods_does_not_become_markup()
    {
        var explanation = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().Line(line => line with { Name = "*Shoe* <b>\nred" })).Explain(Audience.Customer, "en");

        Assert.Contains("- 1 × \\*Shoe\\* \\<b\\> red: $100.00\n", explanation.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("  1 × *Shoe* <b> red: $100.00\n", explanation.ToText(), StringComparison.Ordinal);
        Assert.StartsWith("## Your request\n\n### Why\n", explanation.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_was_read_from_elsewhere_shows_what_its_trace_holds()
    {
        var decision = APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "quote.amount > 50.00 USD", "big").Decide(ARequest.ForARefund());
        var read = decision with { Reasons = decision.Reasons, Trace = new DecisionTrace { Rules = decision.Trace.Rules, Proposals = decision.Trace.Proposals, LostActions = [] } };

        var explanation = read.Explain(Audience.Staff, "en");

        Assert.Equal(["big: matches"], Lines(explanation, "rules"));
        Assert.Empty(Lines(explanation, "flips"));
    }

    // Rule ids, roles, amounts of limits and names of facts are the house's own; the item and the day are the customer's.
    [Fact]
    public void A_customers_explanation_holds_nothing_of_the_house() => Gen.Select(GeneratedPolicies.Policies, GeneratedPolicies.Requests).Sample(
        (policy, request) =>
        {
            var text = policy.Decide(request, request.LatestInstant()).Explain(Audience.Customer, "en").ToText();
            Assert.DoesNotContain("zz-", text, StringComparison.Ordinal);
            Assert.All(GeneratedPolicies.InternalAmounts, amount => Assert.DoesNotContain(amount, text, StringComparison.Ordinal));
            Assert.All(policy.Rules.Vocabulary.Facts.Facts.Where(fact => fact.Name.Contains('.', StringComparison.Ordinal)), fact => Assert.DoesNotContain(fact.Name, text, StringComparison.Ordinal));
        },
        iter: 200);

    [Fact]
    public void A_reason_of_the_policys_own_in_another_language_is_told_in_our_words_and_never_as_a_code()
    {
        var decision = APolicy.OfThirtyDays().Rule("no", "quote.amount > 1.00 USD", new RuleActions { Propose = Outcome.Deny, Because = LocalizedText.Of("de", "Leider nicht.") }).Decide(ARequest.ForARefund());

        Assert.DoesNotContain("rule-deny", string.Join('\n', Lines(decision.Explain(Audience.Customer, "en"), "reasons")), StringComparison.Ordinal);
        Assert.Equal(["Leider nicht."], Lines(decision.Explain(Audience.Customer, "de"), "reasons"));
    }

    [Fact]
    public void Nobody_is_told_to_send_goods_back_or_when_money_comes_while_a_human_has_still_to_look()
    {
        var policy = APolicy.OfThirtyDays().Terms(terms => terms with
        {
            Promises =
            [
                new PolicyPromise { Id = "look", After = "requestReceived", Most = 1, Text = LocalizedText.Of("en", "We look") },
                new PolicyPromise { Id = "money", After = "look", Most = 5, Text = LocalizedText.Of("en", "Your money is on its way") },
            ],
        }).Safeguards(own => own with { RefundAfter = [new RefundTiming { After = RefundPoint.Request }] });
        var unsent = ARequest.ForARefund().StillWithTheCustomer();

        Assert.Equal(["We look: 23 November 2026 at the latest"], Lines(policy.Proposing(Outcome.NeedsReview, "quote.amount > 1.00 USD").Decide(unsent).Explain(Audience.Customer, "en"), "deadlines"));
        Assert.Contains(Lines(APolicy.OfThirtyDays().Decide(unsent).Explain(Audience.Customer, "en"), "deadlines"), line => line.Contains("Send", StringComparison.Ordinal));
    }

    [Fact]
    public void An_agent_reads_the_hour_of_a_promise_in_hours_whose_law_a_day_is_and_each_proposal_once()
    {
        var promised = APolicy.OfThirtyDays().Operations(own => own with { Promises = [new PolicyPromise { Id = "look", After = "requestReceived", Most = 24, Unit = PromiseUnit.Hours }] }).Decide(ARequest.ForARefund());
        var german = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ShippedTo("DE").ReceivedAt("2026-11-10T15:00:00Z").StillWithTheCustomer().Return(back => back with { DispatchProofAt = ARequest.At("2026-11-11T15:00:00Z") }));

        Assert.Equal(["look: 21 November 2026, 10:00 at the latest"], Lines(promised.Explain(Audience.Staff, "en"), "deadlines"));
        Assert.Contains(Lines(german.Explain(Audience.Staff, "en"), "deadlines"), line => line.StartsWith("refund (", StringComparison.Ordinal));
        Assert.Equal(Lines(german.Explain(Audience.Staff, "en"), "proposals").Distinct(StringComparer.Ordinal), Lines(german.Explain(Audience.Staff, "en"), "proposals"));
    }
}
