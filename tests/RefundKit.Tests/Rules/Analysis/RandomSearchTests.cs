using System.Globalization;
using CsCheck;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;
using Xunit;

namespace RefundKit.Tests.Rules.Analysis;

/// <summary>
/// Triage rules over the facts of a request, as many as a policy has, and random facts that lie on and beside the limits the
/// rules name: no verdict of the analysis meets a counterexample.
/// </summary>
public sealed class RandomSearchTests
{
    private static readonly int[] Limits = [0, 1, 7, 14, 30, 31, 60];
    private static readonly string[] Channels = ["ebay", "shopify", "amazon", "email"], Tags = ["vip", "wholesale", "risk"], Currencies = ["USD", "EUR"];

    private static readonly Gen<string> Lines = Gen.OneOf(
        Gen.Select(SmallWorld.Pick("order.daysSinceDelivered", "customer.orders", "customer.refunds", "window.daysLeft"), SmallWorld.Pick("<", "<=", ">", ">=", "is"), SmallWorld.Pick(Limits), (fact, how, limit) => $"{fact} {how} {limit}"),
        Gen.Select(SmallWorld.Pick("order.total", "quote.amount"), SmallWorld.Pick("<", "<=", ">", ">="), SmallWorld.Pick(Limits), SmallWorld.Pick(Currencies), (fact, how, limit, currency) => $"{fact} {how} {limit}.00 {currency}"),
        Gen.Select(SmallWorld.Pick("is", "is not"), SmallWorld.Pick(Channels), (how, channel) => $"channel {how} {channel}"),
        Gen.Select(SmallWorld.Pick(Channels), SmallWorld.Pick(Channels), (one, two) => $"channel in [{one}, {two}]"),
        SmallWorld.Pick(Tags).Select(tag => $"customer.tags has {tag}"),
        SmallWorld.Pick("order.isDelivered is true", "return.isReceived is false", "customer.kind is consumer", "customer.kind in [consumer, business]", "requestedBy.kind is not staff", "order.currency is USD"));

    private static readonly Gen<Condition> Parts = Gen.Frequency(
        (6, Lines.Select(Condition.Parse)),
        (1, Lines.Select(line => Condition.Not(Condition.Parse(line)))),
        (1, Lines.Array[2, 3].Select(lines => Condition.Any([.. lines.Select(Condition.Parse)]))));

    private static readonly Gen<Rule[]> Rules =
        Gen.Select(Parts.Array[1, 4], Gen.Int[0, 5], Gen.Int[0, 3], (parts, what, stop) => new Rule
        {
            Id = "r",
            When = Condition.All(parts),
            Stop = stop == 0,
            Then = what switch
            {
                0 => new RuleActions { Propose = Outcome.Approve },
                1 => new RuleActions { Propose = Outcome.Deny },
                2 => new RuleActions { Tags = ["common"] },
                _ => new RuleActions { AssignTo = "team", Tags = [$"tag-{what}"] },
            },
        }).Array[10, 40].Select(rules => rules.Select((rule, i) => rule with { Id = $"r{i}", Then = rule.Then.AssignTo is null ? rule.Then : rule.Then with { AssignTo = $"team-{i}" } }).ToArray());

    private static readonly Gen<FactSet> Facts =
        from days in Number
        from orders in Number
        from refunds in Number
        from left in Number
        from total in Amount
        from quote in Amount
        from channel in Known(Channels)
        from tags in Gen.Int[0, 8]
        from kind in SmallWorld.Pick(FactValue.Unknown, FactValue.Of("consumer"), FactValue.Of("Business"))
        from flags in Gen.Int[0, 7]
        from currency in Known("USD", "EUR", "GBP")
        select new FactSet
        {
            ["order.daysSinceDelivered"] = days, ["customer.orders"] = orders, ["customer.refunds"] = refunds, ["window.daysLeft"] = left,
            ["order.total"] = total, ["quote.amount"] = quote, ["channel"] = channel,
            ["customer.tags"] = tags == 8 ? FactValue.Unknown : FactValue.Of([.. Tags.Where((_, i) => (tags & (1 << i)) != 0)]),
            ["customer.kind"] = kind, ["order.isDelivered"] = FactValue.Of((flags & 1) != 0), ["return.isReceived"] = FactValue.Of((flags & 2) != 0),
            ["requestedBy.kind"] = FactValue.Of((flags & 4) != 0 ? "staff" : "customer"), ["order.currency"] = currency,
        };

    private static Gen<FactValue> Number => Gen.Select(Gen.Int[0, 6], SmallWorld.Pick(Limits), Gen.Int[-1, 1], (unknown, limit, beside) => unknown == 0 ? FactValue.Unknown : FactValue.Of((decimal)(limit + beside)));

    private static Gen<FactValue> Amount => Gen.Select(Gen.Int[0, 6], SmallWorld.Pick(Limits), Gen.Int[-1, 1], SmallWorld.Pick("USD", "EUR", "JPY"), (unknown, limit, beside, currency) =>
        unknown == 0 ? FactValue.Unknown : FactValue.Of(new Money((limit * 100) + beside, Currency.Of(currency))));

    private static Gen<FactValue> Known(params string[] words) => Gen.Int[-1, words.Length].Select(i => i < 0 ? FactValue.Unknown : FactValue.Of(i == words.Length ? "another" : words[i].ToUpper(CultureInfo.InvariantCulture)));

    [Fact]
    public void No_random_facts_refute_a_verdict() => Gen.Select(Rules, SmallWorld.Pick(HitPolicy.All, HitPolicy.First), Facts.Array[400]).Sample((rules, hitPolicy, facts) =>
    {
        var set = RuleSet.Build(rules, hitPolicy: hitPolicy);
        var findings = RuleAnalysis.Run(set);
        var results = facts.Select(known => RuleEvaluator.Default.Evaluate(set, known)).ToList();
        foreach (var finding in findings)
        {
            switch (finding.Kind)
            {
                case RuleFindingKind.NeverMatches:
                    Assert.DoesNotContain(results, result => result.Trace.Any(rule => rule.Rule == finding.Rules[0] && rule.Result == Truth.True));
                    break;
                case RuleFindingKind.Shadowed:
                    Assert.DoesNotContain(results, result => result.Matched.Contains(finding.Rules[0]));
                    break;
                case RuleFindingKind.ActionNeverCounts:
                    Assert.DoesNotContain(results, result => result.AssignTo == "team-" + finding.Rules[0][1..]);
                    break;
                case RuleFindingKind.Contradiction:
                    Assert.All(RuleEvaluator.Default.Evaluate(set, finding.Example!).Trace.Where(rule => finding.Rules.Contains(rule.Rule)), rule => Assert.Equal(Truth.True, rule.Result));
                    break;
                case RuleFindingKind.Unanswered:
                    Assert.DoesNotContain(RuleEvaluator.Default.Evaluate(set, finding.Example!).Trace, rule => rule.Result == Truth.True);
                    break;
            }
        }

        // Whatever matches nothing is a gap, so where none was found there is none.
        if (!findings.Any(finding => finding.Kind is RuleFindingKind.Unanswered or RuleFindingKind.NotDecided))
            Assert.DoesNotContain(results, result => result.Trace.All(rule => rule.Result is { } truth && truth != Truth.True));
    }, iter: 40);
}
