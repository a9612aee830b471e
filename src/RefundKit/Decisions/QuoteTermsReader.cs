using System.Collections.Immutable;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Decisions;

/// <summary>What the policy says about money, as the terms of one quote.</summary>
internal static class QuoteTermsReader
{
    /// <summary>Whether a resolution is quoted in another way than money to the original payment.</summary>
    public static bool Changes(Resolution resolution) => resolution.Kind is ResolutionKind.StoreCredit or ResolutionKind.KeepIt;

    public static QuoteTerms Read(RefundPolicy policy, RefundRequest request, RequestFacts facts, TermsJudge terms, Resolution? chosen, ResolutionRule? rule)
    {
        var context = policy.Compiled.Open(facts);
        var currency = request.Order!.Currency;
        var sellerPays = terms.Units.Any(units => units.Fault is Fault.Seller or Fault.Carrier);
        var byLaw = terms.RefundFloor is { Refund.OriginalDeliveryRefunded: true };
        return new QuoteTerms
        {
            // Where the seller answers for it, and where the law says so, the way out is not the customer's to pay.
            Shipping = sellerPays && policy.Terms.Shipping is RefundShare.None or RefundShare.WhenComplete ? QuoteShare.Proportional : Share(byLaw && policy.Terms.Shipping == RefundShare.None ? RefundShare.WhenComplete : policy.Terms.Shipping),
            Duties = Share(policy.Terms.Duties),
            Restocking = Restocking(policy, ref context, currency, facts, terms),
            ReturnShipping = ReturnShipping(policy, ref context, currency, facts, terms),
            KeepItBasisPoints = chosen?.Kind == ResolutionKind.KeepIt ? 10_000 : null,
            ToStoreCredit = chosen?.Kind == ResolutionKind.StoreCredit,
            BonusBasisPoints = chosen?.Kind == ResolutionKind.StoreCredit ? rule?.BonusBasisPoints ?? 0 : 0,
            BonusCap = rule?.Cap?.In(currency),
            RequestedAmount = request.RequestedAmount,
        };
    }

    private static QuoteShare Share(RefundShare share) => share switch
    {
        RefundShare.WhenComplete => QuoteShare.WhenWholeOrder,
        RefundShare.Proportional => QuoteShare.Proportional,
        RefundShare.Full => QuoteShare.Full,
        _ => QuoteShare.None,
    };

    // A fee that cannot be told to apply is not charged: doubt about a fee is not the customer's to pay.
    private static ImmutableArray<QuoteRestocking> Restocking(RefundPolicy policy, ref ConditionContext context, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        ImmutableArray<QuoteRestocking>.Builder? fees = null;
        foreach (var fee in policy.Compiled.Fees)
        {
            var perUnit = fee.Part.BasisPoints is null ? fee.Part.Amount?.In(currency) : null;
            if (fee.Part.Kind != FeeKind.Restocking || (fee.Part.BasisPoints is null && perUnit is null)) continue;
            var lines = Lines(fee, ref context, facts, terms);
            if (lines.Count == 0) continue;
            (fees ??= ImmutableArray.CreateBuilder<QuoteRestocking>()).Add(new QuoteRestocking
            {
                Rule = fee.Part.Id, Faults = fee.Part.Faults, Lines = [.. lines], BasisPoints = fee.Part.BasisPoints ?? 0, PerUnit = perUnit,
            });
        }

        return fees?.DrainToImmutable() ?? [];
    }

    // The way back is paid once, so a fee for it is due where something it is for travels.
    private static ImmutableArray<QuoteReturnShipping> ReturnShipping(RefundPolicy policy, ref ConditionContext context, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        ImmutableArray<QuoteReturnShipping>.Builder? fees = null;
        foreach (var fee in policy.Compiled.Fees)
        {
            if (fee.Part.Kind != FeeKind.ReturnShipping || fee.Part.Amount?.In(currency) is not { } amount || Lines(fee, ref context, facts, terms).Count == 0) continue;
            (fees ??= ImmutableArray.CreateBuilder<QuoteReturnShipping>()).Add(new QuoteReturnShipping { Rule = fee.Part.Id, Faults = fee.Part.Faults, Amount = amount });
        }

        return fees?.DrainToImmutable() ?? [];
    }

    // A line that is refused is not quoted, so the place among the units is not the place among the lines.
    private static List<string> Lines(Guarded<FeeRule> fee, ref ConditionContext context, RequestFacts facts, TermsJudge terms)
    {
        var lines = new List<string>();
        for (var i = 0; i < facts.ReturnLines.Length; i++)
        {
            var id = facts.ReturnLines[i].LineId;
            if (terms.IsQuoted(id) && fee.AppliesTo(ref context, i) == Truth.True) lines.Add(id);
        }

        return lines;
    }
}
