using CsCheck;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Decisions.Counterfactuals;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Laws of what would have made a decision another, over generated policies and requests.</summary>
public sealed class FlipLawsTests
{
    // A flip takes hundreds of decisions, so there are fewer samples than of decisions.
    private const int Samples = 200;

    private static void ForAll(Action<RefundPolicy, RefundRequest, RefundDecision> law) => Gen.Select(GeneratedPolicies.Policies, GeneratedPolicies.Requests)
        .Sample((policy, request) => law(policy, request, policy.Decide(request, request.LatestInstant())), iter: Samples);

    // A test's own way from a change to a request: not the one that found it.
    private static RefundRequest? Apply(RefundPolicy policy, RefundRequest request, FlipChange change, FactValue to) => change.Fact switch
    {
        "receivedAt" => request with { ReceivedAt = policy.Zone.AtLeniently(to.AsDay + request.ReceivedAt.InZone(policy.Zone).TimeOfDay).ToInstant() },
        "customer.refunds" => request with { Customer = request.Customer! with { Refunds = (int)to.Scalar } },
        "customer.orders" => request with { Customer = request.Customer! with { Orders = (int)to.Scalar } },
        "order.market" => request with { Order = request.Order! with { Market = change.Relation == FlipRelation.IsNot ? "elsewhere" : to.AsText } },
        "shipTo.country" => request with { ShipTo = new Place(to.AsText) },
        "return.isReceived" => request with { Return = request.Return! with { ReceivedAt = to.AsFlag ? request.LatestInstant() : null } },
        "return.isInspected" => request with { Return = request.Return! with { InspectedAt = to.AsFlag ? request.LatestInstant() : null } },
        "item.condition" => Back(request, line => line with { Condition = change.Relation == FlipRelation.IsNot ? "fine" : to.AsText }),
        "item.reason" => Back(request, line => line with { Reason = ARequest.Reason(to.AsText) }),
        "return.reasons" => Back(request, line => line with { Reason = line.Reason ?? ARequest.Reason(to.AsWords[0]) }),
        "quote.amount" => request with { RequestedAmount = to.AsMoney },
        _ => null,
    };

    private static RefundRequest Back(RefundRequest request, Func<ReturnLine, ReturnLine> change) =>
        request with { Return = request.Return! with { Lines = [.. request.Return.Lines.Select(change)] } };

    private static RefundRequest? Apply(RefundPolicy policy, RefundRequest request, IEnumerable<FlipChange> changes) =>
        changes.Aggregate((RefundRequest?)request, (changed, change) => changed is null ? null : Apply(policy, changed, change, change.To[0]));

    [Fact]
    public void A_flip_applied_gives_the_outcome_it_states()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        ForAll((policy, request, decision) =>
        {
            foreach (var flip in decision.FindFlips().All)
            {
                // Each value of a change does on its own.
                foreach (var value in flip.Changes is [{ Relation: FlipRelation.Is } only] ? only.To : [flip.Changes[0].To[0]])
                {
                    var changed = flip.Changes.Length > 1 ? Apply(policy, request, flip.Changes) : Apply(policy, request, flip.Changes[0], value);
                    if (changed is null) continue;
                    lock (seen) seen[flip.Changes[0].Fact] = seen.GetValueOrDefault(flip.Changes[0].Fact) + 1;
                    var tried = policy.Decide(changed, decision.AsOf);
                    Assert.Equal((flip.Outcome, flip.Role ?? tried.Approval?.Role), (tried.Outcome, tried.Approval?.Role));
                    Assert.True(flip.Role is not null || tried.Outcome != decision.Outcome);
                }
            }
        });
        Assert.True(seen.Count > 5, string.Join(", ", seen.Select(pair => $"{pair.Key} {pair.Value}")));
    }

    [Fact]
    public void No_part_of_a_flip_flips_too()
    {
        var several = 0;
        ForAll((policy, request, decision) =>
        {
            foreach (var flip in decision.FindFlips().All.Where(flip => flip.Changes.Length > 1))
            {
                Interlocked.Increment(ref several);
                for (var subset = 1; subset < (1 << flip.Changes.Length) - 1; subset++)
                {
                    if (Apply(policy, request, flip.Changes.Where((_, i) => (subset & (1 << i)) != 0)) is not { } part) continue;
                    var tried = policy.Decide(part, decision.AsOf).Outcome;
                    Assert.True(tried == Outcome.None || tried >= decision.Outcome);
                }
            }
        });
        Assert.True(several > 10, $"{several} flips of several facts");
    }

    // Whatever one fact may be: where only several together are shown, or none, no value of it turns the outcome.
    [Fact]
    public void Where_no_single_fact_is_shown_none_flips() => ForAll((policy, request, decision) =>
    {
        var flips = decision.FindFlips();
        if (decision.Outcome is Outcome.Approve or Outcome.None || !flips.IsComplete || flips.All.Any(flip => flip.Code == "outcome" && flip.Changes.Length == 1)) return;
        foreach (var single in Singles(request))
        {
            var tried = policy.Decide(single, decision.AsOf).Outcome;
            Assert.True(tried == Outcome.None || tried >= decision.Outcome, $"{decision.Outcome} became {tried}");
        }
    });

    private static IEnumerable<RefundRequest> Singles(RefundRequest request)
    {
        for (var count = 0; count < 9; count++)
        {
            yield return request with { Customer = (request.Customer ?? new()) with { Refunds = count } };
            yield return request with { Customer = (request.Customer ?? new()) with { Orders = count } };
        }

        foreach (var market in new[] { "eu", "us", "elsewhere" }) yield return request with { Order = request.Order! with { Market = market } };
        foreach (var condition in new[] { "used", "unopened", "damaged" }) yield return Back(request, line => line with { Condition = condition });
        foreach (var reason in RefundKit.Orders.ReasonCode.All) yield return Back(request, line => line with { Reason = reason });
        foreach (var flag in new[] { true, false }) yield return request with { Facts = request.Facts.SetItem("item-free", FactValue.Of(flag)) };
        yield return request with { Return = request.Return! with { ReceivedAt = request.LatestInstant() } };
        yield return request with { Return = request.Return! with { InspectedAt = request.LatestInstant() } };
        for (var day = -26; day <= 60; day++) yield return request with { ReceivedAt = request.ReceivedAt + Duration.FromDays(day) };
    }

    [Fact]
    public void An_approval_holds_on_every_day_to_its_last_and_on_the_next_no_more() => ForAll((policy, request, decision) =>
    {
        if (decision.Outcome != Outcome.Approve) return;
        var zoned = request.ReceivedAt.InZone(policy.Zone);
        Outcome On(LocalDate day) => policy.Decide(request with { ReceivedAt = policy.Zone.AtLeniently(day + zoned.TimeOfDay).ToInstant() }, decision.AsOf).Outcome;
        var last = decision.FindFlips().All.FirstOrDefault(flip => flip.Code == "stays-open")?.LastDay;
        for (var day = zoned.Date; day <= (last ?? zoned.Date.PlusDays(90)); day = day.PlusDays(1)) Assert.Equal(Outcome.Approve, On(day));
        if (last is { } known) Assert.NotEqual(Outcome.Approve, On(known.PlusDays(1)));
    });

    [Fact]
    public void Finding_twice_gives_the_same_flips_and_each_once() => ForAll((policy, request, decision) =>
    {
        var flips = decision.FindFlips();

        Assert.Equal(flips, decision.FindFlips());
        Assert.Equal(flips, policy.Decide(request, decision.AsOf).FindFlips());
        Assert.Equal(flips.All.Length, flips.All.Distinct().Count());
    });

    [Fact]
    public void A_customer_reads_no_limit_no_role_no_rule_and_no_name_of_a_fact() => ForAll((policy, request, decision) =>
    {
        var secrets = policy.Rules.Rules.Select(rule => rule.Id)
            .Concat(policy.Operations.Approval.Select(level => level.Role))
            .Concat(policy.Rules.Vocabulary.Facts.Facts.Select(fact => fact.Name).Where(name => name.Contains('.', StringComparison.Ordinal)))
            .Concat(GeneratedPolicies.InternalAmounts).Concat(["safeguard", "standard"]).ToList();
        foreach (var language in LanguageTag.Written)
        {
            var texts = decision.Reasons.Where(reason => reason.Audience == Audience.Customer).Select(reason => reason.TextIn(language))
                .Concat(decision.FindFlips().All.Select(flip => flip.TextIn(Audience.Customer, language)).OfType<string>())
                .Concat(decision.Needs.Where(need => need.From == FactSupplier.Customer).Select(need => need.Describe(Audience.Customer, language, policy)));
            foreach (var text in texts) Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }
    });
}
