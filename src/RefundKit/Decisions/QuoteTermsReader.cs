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
    public static bool Changes(Resolution resolution) => resolution.Kind.IsCredit() || !resolution.Kind.GoodsComeBack() || resolution.Kind == ResolutionKind.BankTransfer;

    public static QuoteTerms Read(RefundPolicy policy, RefundRequest request, RequestFacts facts, TermsJudge terms, Resolution? chosen, ResolutionRule? rule)
    {
        var currency = request.Order!.Currency;
        var isCredit = chosen?.Kind.IsCredit() == true;
        var quoted = Fees(policy.Compiled, currency, facts, terms);
        return quoted with
        {
            Shipping = Share(Shipping(policy.Terms, terms)),
            Duties = Share(policy.Terms.Duties),
            OrFees = policy.Compiled.Favouring is { } favoured ? Fees(favoured, currency, facts, terms) : null,
            KeepItBasisPoints = chosen?.Kind.GoodsComeBack() == false ? rule?.ShareBasisPoints ?? 10_000 : null,
            ToStoreCredit = isCredit,
            ByTransfer = chosen?.Kind == ResolutionKind.BankTransfer,
            BonusBasisPoints = isCredit ? rule?.BonusBasisPoints ?? 0 : 0,
            Bonus = isCredit ? rule?.Bonus?.In(currency) : null,
            BonusCap = isCredit ? rule?.Cap?.In(currency) : null,
            BonusCapBasisPoints = isCredit ? rule?.CapBasisPoints : null,
            RequestedAmount = request.RequestedAmount,
        };
    }

    // Where the seller answers for it, and where the law says so, the way out is not the customer's to pay.
    private static RefundShare Shipping(PolicyTerms policy, TermsJudge terms)
    {
        var share = policy.Shipping;
        if (terms.Units.Any(units => units.Fault is Fault.Seller or Fault.Carrier) && policy.ShippingIfFaulty > share) share = policy.ShippingIfFaulty;
        return terms.RefundFloor is { Refund.OriginalDeliveryRefunded: true } && share == RefundShare.None ? RefundShare.WhenComplete : share;
    }

    private static QuoteShare Share(RefundShare share) => share switch
    {
        RefundShare.WhenComplete => QuoteShare.WhenWholeOrder,
        RefundShare.Proportional => QuoteShare.Proportional,
        RefundShare.Full => QuoteShare.Full,
        _ => QuoteShare.None,
    };

    private static QuoteTerms Fees(CompiledPolicy policy, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        if (policy.Fees.Length == 0) return QuoteTerms.Default;
        var context = policy.Open(facts);
        return new QuoteTerms { Restocking = Restocking(policy, ref context, currency, facts, terms), ReturnShipping = ReturnShipping(policy, ref context, currency, facts, terms) };
    }

    // A fee that cannot be told to apply is not charged: doubt about a fee is not the customer's to pay.
    private static ImmutableArray<QuoteRestocking> Restocking(CompiledPolicy policy, ref ConditionContext context, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        ImmutableArray<QuoteRestocking>.Builder? fees = null;
        foreach (var fee in policy.Fees)
        {
            var perUnit = fee.Part.BasisPoints is null ? fee.Part.Amount?.In(currency) : null;
            if (fee.Part.Kind != FeeKind.Restocking || (fee.Part.BasisPoints is null && perUnit is null)) continue;
            var lines = Lines(fee, ref context, facts, terms);
            if (lines.Count == 0) continue;
            (fees ??= ImmutableArray.CreateBuilder<QuoteRestocking>()).Add(new QuoteRestocking
            {
                Rule = fee.Part.Id, Faults = fee.Part.Faults, Lines = [.. lines], BasisPoints = fee.Part.BasisPoints ?? 0, AtLeast = fee.Part.AtLeast?.In(currency), AtMost = fee.Part.AtMost?.In(currency), PerUnit = perUnit,
            });
        }

        return fees?.DrainToImmutable() ?? [];
    }

    // The way back is paid once unless the policy says per unit, so a fee for it is due where something it is for travels.
    private static ImmutableArray<QuoteReturnShipping> ReturnShipping(CompiledPolicy policy, ref ConditionContext context, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        ImmutableArray<QuoteReturnShipping>.Builder? fees = null;
        foreach (var fee in policy.Fees)
        {
            if (fee.Part.Kind != FeeKind.ReturnShipping || (fee.Part.OwnCost ? Money.Zero(currency) : fee.Part.Amount?.In(currency)) is not { } amount) continue;
            var lines = Lines(fee, ref context, facts, terms);
            if (lines.Count == 0) continue;
            (fees ??= ImmutableArray.CreateBuilder<QuoteReturnShipping>()).Add(new QuoteReturnShipping { Rule = fee.Part.Id, Faults = fee.Part.Faults, Amount = amount, PerUnitOf = fee.Part.Per == FeePer.Unit ? [.. lines] : [] });
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
