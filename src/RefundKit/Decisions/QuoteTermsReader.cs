using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    /// <summary>Whether it is known what the customer gets instead, so that money settles the difference.</summary>
    public static bool IsPricedExchange(Resolution? resolution, RefundRequest request) => resolution?.Kind == ResolutionKind.Exchange && request.Return is { ExchangeFor.IsEmpty: false };

    public static QuoteTerms Read(RefundPolicy policy, RefundRequest request, RequestFacts facts, TermsJudge terms, Resolution? chosen, ResolutionRule? rule)
    {
        var currency = request.Order!.Currency;
        var isCredit = chosen?.Kind.IsCredit() == true;
        var bonus = isCredit && QuoteBonus.IsGiven(rule, currency) ? rule : null;
        return new QuoteTerms
        {
            Restocking = Restocking(policy.Compiled, currency, facts, terms),
            ReturnShipping = ReturnShipping(policy.Compiled, currency, facts, terms),
            OrFees = policy.Compiled.Favouring is { } favoured
                ? new QuoteTerms { Restocking = Restocking(favoured, currency, facts, terms), ReturnShipping = ReturnShipping(favoured, currency, facts, terms) }
                : null,
            Shipping = Share(Shipping(policy.Terms, terms)),
            Duties = Share(policy.Terms.Duties),
            KeepItBasisPoints = chosen?.Kind.GoodsComeBack() == false ? rule?.ShareBasisPoints ?? 10_000 : null,
            ToStoreCredit = isCredit,
            ByTransfer = chosen?.Kind == ResolutionKind.BankTransfer,
            BonusBasisPoints = bonus?.BonusBasisPoints ?? 0,
            Bonus = bonus?.Bonus?.In(currency),
            BonusCap = bonus?.Cap?.In(currency),
            BonusCapBasisPoints = bonus?.CapBasisPoints,
            RequestedAmount = request.RequestedAmount,
            Goodwill = request.Goodwill,
            Announced = request.Return,
            PaymentPreference = policy.Operations.PaymentOrder,
            IsExchange = IsPricedExchange(chosen, request),
        };
    }

    /// <summary>
    /// The terms of shipping and goodwill where no goods are quoted beside them: what the terms give back with goods is no
    /// part of them. An amount asked for in all was meant for the goods too, so that less than it is no contradiction.
    /// </summary>
    public static QuoteTerms ReadWithoutGoods(RefundPolicy policy, RefundRequest request, Resolution? chosen) => new()
    {
        ToStoreCredit = chosen?.Kind.IsCredit() == true,
        ByTransfer = chosen?.Kind == ResolutionKind.BankTransfer,
        RequestedAmount = request.RequestedAmount,
        OfferLessThanRequested = request.Return is { Lines.IsEmpty: false },
        Goodwill = request.Goodwill,
        Announced = request.Return,
        PaymentPreference = policy.Operations.PaymentOrder,
    };

    // Where the seller answers for it, and where the law says so, the way out is not the customer's to pay.
    private static RefundShare Shipping(PolicyTerms policy, TermsJudge terms)
    {
        var share = policy.Shipping;
        if (policy.ShippingIfFaulty > share && terms.HasFaultyUnits) share = policy.ShippingIfFaulty;
        if (share != RefundShare.None) return share;
        if (terms.Held?.Delivery is not { } floor) return terms.MayOweDelivery() ? RefundShare.WhenComplete : share;
        terms.Cite(floor);
        return RefundShare.WhenComplete;
    }

    private static QuoteShare Share(RefundShare share) => share switch
    {
        RefundShare.WhenComplete => QuoteShare.WhenWholeOrder,
        RefundShare.Proportional => QuoteShare.Proportional,
        RefundShare.Full => QuoteShare.Full,
        _ => QuoteShare.None,
    };

    // A fee that cannot be told to apply is not charged: doubt about a fee is not the customer's to pay.
    private static ImmutableArray<QuoteRestocking> Restocking(CompiledPolicy policy, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        if (policy.Restocking.Length == 0) return [];
        var context = policy.Open(facts);
        var (fees, count) = (new QuoteRestocking[policy.Restocking.Length], 0);
        foreach (var fee in policy.Restocking)
        {
            var part = fee.Part;
            var perUnit = part.BasisPoints is null ? part.Amount?.In(currency) : null;

            // A most that names no amount in this currency would be no limit at all.
            if (part.AtMost is not null && part.AtMost.In(currency) is null) continue;
            if ((part.BasisPoints is null && perUnit is null) || Lines(fee, ref context, facts, terms) is not { IsEmpty: false } lines) continue;
            fees[count++] = new QuoteRestocking
            {
                Rule = part.Id, Faults = part.Faults, Lines = lines, BasisPoints = part.BasisPoints ?? 0, AtLeast = part.AtLeast?.In(currency), AtMost = part.AtMost?.In(currency), PerUnit = perUnit,
            };
        }

        return Filled(fees, count);
    }

    // The way back is paid once unless the policy says per unit, so a fee for it is due where something it is for travels.
    private static ImmutableArray<QuoteReturnShipping> ReturnShipping(CompiledPolicy policy, Currency currency, RequestFacts facts, TermsJudge terms)
    {
        if (policy.ReturnShipping.Length == 0) return [];
        var context = policy.Open(facts);
        var (fees, count) = (new QuoteReturnShipping[policy.ReturnShipping.Length], 0);
        foreach (var fee in policy.ReturnShipping)
        {
            var part = fee.Part;
            if ((part.OwnCost ? Money.Zero(currency) : part.Amount?.In(currency)) is { } amount && Lines(fee, ref context, facts, terms) is { IsEmpty: false } lines)
                fees[count++] = new QuoteReturnShipping { Rule = part.Id, Faults = part.Faults, Amount = amount, PerUnitOf = part.Per == FeePer.Unit ? lines : [] };
        }

        return Filled(fees, count);
    }

    private static ImmutableArray<T> Filled<T>(T[] room, int count) => count == room.Length ? ImmutableCollectionsMarshal.AsImmutableArray(room) : [.. room.AsSpan(0, count)];

    // A line that is refused is not quoted, so the place among the units is not the place among the lines. The law is asked
    // about every line, whether or not one is enough to know that a fee is due: what it says counts for the whole return.
    private static ImmutableArray<string> Lines(Guarded<FeeRule> fee, ref ConditionContext context, RequestFacts facts, TermsJudge terms)
    {
        var isDue = Scratch.Of(stackalloc bool[16], facts.ReturnLines.Length);
        return AskForEach(fee, ref context, facts, terms, isDue) is > 0 and var count ? Chosen(facts.ReturnLines, isDue, count) : [];
    }

    private static int AskForEach(Guarded<FeeRule> fee, ref ConditionContext context, RequestFacts facts, TermsJudge terms, Span<bool> isDue)
    {
        var count = 0;
        for (var i = 0; i < isDue.Length; i++)
        {
            isDue[i] = terms.IsQuoted(facts.ReturnLines[i].LineId) && fee.AppliesTo(ref context, i) == Truth.True && !terms.ForbidsFee(fee.Part, i);
            if (isDue[i]) count++;
        }

        return count;
    }

    private static ImmutableArray<string> Chosen(ImmutableArray<ReturnLine> lines, ReadOnlySpan<bool> isDue, int count)
    {
        var chosen = new string[count];
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (isDue[i]) chosen[--count] = lines[i].LineId;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(chosen);
    }
}
