using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;

namespace RefundKit.Checks;

/// <summary>Makes requests of examples and decides them: only what the trace then shows is an example.</summary>
internal sealed class ShownRequest(RefundPolicy policy, ReferenceData data)
{
    // How often the price is mended by what the quote differs from the one asked for: fees come off, shipping comes on.
    private const int Mendings = 3;

    /// <summary>A request as JSON of one line in whose decision all of the rules match, or none where none is given; null where it does not come out so.</summary>
    public string? Show(RuleExample example, IReadOnlyList<Rule> matching)
    {
        long? amount = null;
        for (var i = 0; i <= Mendings; i++)
        {
            var json = new ExampleRequest(policy, example, amount).Write(asksForMoney: matching.Count > 0);
            if (!RefundRequest.TryParse(json, out var request, out _)) return null;
            var decision = policy.Decide(request, request.LatestInstant(), data);
            if (matching.Count > 0 ? Matches(decision, matching) : IsUnanswered(decision)) return json;
            if (Mended(decision, example, amount) is not { } better) return null;
            amount = better;
        }

        return null;
    }

    private static bool Matches(RefundDecision decision, IReadOnlyList<Rule> rules) => rules.All(rule =>
        decision.Trace.Rules.Any(trace => trace.Rule == rule.Id && trace.Result == Truth.True) && decision.Trace.Proposals.Any(proposal => proposal.Source == "rule:" + rule.Id));

    private static bool IsUnanswered(RefundDecision decision) => decision.Reply is null && decision.Trace.Rules.All(rule => rule.Result != Truth.True);

    private static long? Mended(RefundDecision decision, RuleExample example, long? amount)
    {
        if (!example.Facts.TryGetValue("quote.amount", out var wanted)) return null;
        var line = decision.Trace.Rules.SelectMany(rule => rule.Conditions).FirstOrDefault(line => line.Text.StartsWith("quote.amount ", StringComparison.Ordinal));
        var currency = wanted.AsMoney.Currency;
        if (line?.Actual is not { } seen || !seen.EndsWith(" " + currency.Code, StringComparison.Ordinal)) return null;
        if (!Money.TryParse(seen.AsSpan(..^4), currency, out var actual, out _) || actual == wanted.AsMoney) return null;
        return (amount ?? wanted.AsMoney.MinorUnits) + wanted.AsMoney.MinorUnits - actual.MinorUnits;
    }
}
