using System.Collections.Immutable;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Decisions;

/// <summary>What was chosen for the customer, and what they may choose instead.</summary>
internal readonly record struct ResolutionChoice(Resolution? Chosen, ResolutionRule? Rule, ImmutableArray<Resolution> Alternatives);

/// <summary>Chooses among the resolutions of the terms: the first that fits what the customer wants, the others as alternatives.</summary>
internal static class ResolutionChooser
{
    public static ResolutionChoice Choose(RefundPolicy policy, RefundRequest request, RequestFacts facts, RefundQuote? quote)
    {
        var wanted = facts.Wanted;
        if (policy.Compiled.Resolutions.Length == 0)
            return new ResolutionChoice(wanted is WantedResolution.Refund or WantedResolution.StoreCredit ? new Resolution { Kind = ResolutionKind.OriginalPayment } : null, null, []);
        facts.QuoteAmount = quote?.Amount;
        var context = policy.Compiled.Open(facts);
        ResolutionRule? fitting = null, credit = null;
        var open = new List<ResolutionRule>(policy.Compiled.Resolutions.Length);
        foreach (var rule in policy.Compiled.Resolutions)
        {
            if (!Applies(rule, ref context, request, quote)) continue;
            open.Add(rule.Part);
            if (Fits(rule.Part.Kind, wanted)) fitting ??= rule.Part;
            else if (wanted == WantedResolution.Refund && rule.Part.Kind == ResolutionKind.StoreCredit) credit ??= rule.Part;
        }

        var chosen = fitting ?? credit;
        if (open.Count <= (chosen is null ? 0 : 1)) return new ResolutionChoice(chosen is null ? null : Make(chosen, request), chosen, []);
        var alternatives = ImmutableArray.CreateBuilder<Resolution>(open.Count);
        foreach (var rule in open)
        {
            if (!ReferenceEquals(rule, chosen)) alternatives.Add(Make(rule, request));
        }

        return new ResolutionChoice(chosen is null ? null : Make(chosen, request), chosen, alternatives.DrainToImmutable());
    }

    private static bool Applies(Guarded<ResolutionRule> rule, ref ConditionContext context, RefundRequest request, RefundQuote? quote)
    {
        if (rule.AppliesTo(ref context) != Truth.True) return false;
        if (rule.Part.Below is { } below && !(quote is not null && below.In(quote.Amount.Currency) is { } limit && quote.Amount < limit)) return false;
        return rule.Part.FewerRefundsThan is not { } most || (request.Customer?.Refunds is { } refunds && refunds < most);
    }

    private static bool Fits(ResolutionKind kind, WantedResolution wanted) => wanted switch
    {
        WantedResolution.Exchange => kind == ResolutionKind.Exchange,
        WantedResolution.Replacement => kind is ResolutionKind.Replacement,
        WantedResolution.StoreCredit => kind == ResolutionKind.StoreCredit,
        WantedResolution.Repair => kind == ResolutionKind.Replacement,
        _ => kind is ResolutionKind.OriginalPayment or ResolutionKind.KeepIt,
    };

    private static Resolution Make(ResolutionRule rule, RefundRequest request) => new()
    {
        Kind = rule.Kind,
        Cap = request.Order is { } order ? rule.Cap?.In(order.Currency) : null,
    };
}
