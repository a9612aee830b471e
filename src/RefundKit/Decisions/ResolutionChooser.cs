using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>What was chosen for the customer, and what they may choose instead.</summary>
internal readonly record struct ResolutionChoice(Resolution? Chosen, ResolutionRule? Rule, ImmutableArray<Resolution> Alternatives)
{
    /// <summary>The facts without which it is not known whether something nearer to what they want could be given.</summary>
    public ImmutableArray<FactDefinition> Missing { get; init; } = [];
}

/// <summary>Chooses among the resolutions of the terms: the first that fits what the customer wants, the others as alternatives.</summary>
internal static class ResolutionChooser
{
    // Terms that say nothing about resolutions give the money back.
    private static readonly ResolutionRule MoneyBack = new() { Id = "", Kind = ResolutionKind.OriginalPayment };

    /// <summary>Chooses. Where the law owes the money, whoever wants it gets all of it the way it was paid, and what the terms would rather give is left to their choice.</summary>
    public static ResolutionChoice Choose(RefundPolicy policy, RefundRequest request, RequestFacts facts, RefundQuote? quote, bool isOwedByLaw)
    {
        var wanted = facts.Wanted;
        if (policy.Compiled is { Resolutions.Length: 0, Favouring: null or { Resolutions.Length: 0 } })
            return new ResolutionChoice(wanted is WantedResolution.Refund or WantedResolution.StoreCredit ? Make(MoneyBack, request) : null, null, []);
        facts.QuoteAmount = quote?.Amount;
        var open = new List<ResolutionRule>(policy.Compiled.Resolutions.Length + 1);
        List<(ResolutionKind Kind, FactDefinition Fact)>? missing = null;
        Collect(policy.Compiled, request, facts, quote, open, ref missing);
        if (policy.Compiled.Favouring is { } favoured) Collect(favoured, request, facts, quote, open, ref missing);
        var chosen = First(open, wanted) ?? (wanted == WantedResolution.Refund ? First(open, WantedResolution.StoreCredit) : null);

        // Where one version says nothing, its money back stands in for credit too, as it does alone.
        if (wanted == WantedResolution.StoreCredit && chosen is null && open.Contains(MoneyBack)) chosen = MoneyBack;
        if (isOwedByLaw && wanted == WantedResolution.Refund && !PaysAllBack(chosen))
        {
            chosen = First(open, ResolutionKind.OriginalPayment) ?? MoneyBack;
            if (!open.Contains(chosen)) open.Insert(0, chosen);
            missing = null;
        }

        if (policy.Compiled.Favouring is not null)
        {
            open = BestOfEach(open, quote);
            if (chosen is not null && Fits(chosen.Kind, wanted)) missing = null;
            if (chosen is not null) chosen = First(open, chosen.Kind);
        }

        return new ResolutionChoice(chosen is null ? null : Make(chosen, request), chosen, Others(open, chosen, request)) { Missing = missing is null ? [] : Unknown(missing, chosen) };
    }

    /// <summary>What remains of a choice where the goods are refused and only money beyond them is looked at: money, as it was to be paid.</summary>
    public static ResolutionChoice WithoutGoods(ResolutionChoice choice) => new(
        choice.Chosen is { } chosen && (chosen.Kind.IsCredit() || chosen.Kind == ResolutionKind.BankTransfer) ? chosen : new Resolution { Kind = ResolutionKind.OriginalPayment }, choice.Rule, []);

    private static bool PaysAllBack(ResolutionRule? rule) => rule is not null && rule.Kind.IsPaidBack() && rule.ShareBasisPoints >= 10_000;

    // Of two versions of the same resolution the better one counts.
    private static List<ResolutionRule> BestOfEach(List<ResolutionRule> open, RefundQuote? quote) =>
        [.. open.GroupBy(rule => rule.Kind).Select(same => same.MaxBy(rule => Worth(rule, quote))!)];

    private static ResolutionRule? First(List<ResolutionRule> open, ResolutionKind kind) => open.Find(rule => rule.Kind == kind);

    private static ResolutionRule? First(List<ResolutionRule> open, WantedResolution wanted)
    {
        foreach (var rule in open)
        {
            if (Fits(rule.Kind, wanted)) return rule;
        }

        return null;
    }

    private static ImmutableArray<Resolution> Others(List<ResolutionRule> open, ResolutionRule? chosen, RefundRequest request)
    {
        var count = open.Count - (chosen is null ? 0 : 1);
        if (count == 0) return [];
        var others = new Resolution[count];
        for (var i = open.Count - 1; count > 0; i--)
        {
            if (!ReferenceEquals(open[i], chosen)) others[--count] = Make(open[i], request);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(others);
    }

    private static ImmutableArray<FactDefinition> Unknown(List<(ResolutionKind Kind, FactDefinition Fact)> missing, ResolutionRule? chosen) =>
        [.. missing.Where(pair => pair.Kind != chosen?.Kind).Select(pair => pair.Fact).Distinct()];

    /// <summary>Adds what can be given under some terms, and what is not known about what fits and stands before it.</summary>
    private static void Collect(CompiledPolicy terms, RefundRequest request, RequestFacts facts, RefundQuote? quote, List<ResolutionRule> open, ref List<(ResolutionKind, FactDefinition)>? missing)
    {
        if (terms.Resolutions.Length == 0) open.Add(MoneyBack);
        var context = terms.Open(facts);
        var isFound = false;
        foreach (var rule in terms.Resolutions)
        {
            var applies = rule.AppliesTo(ref context);
            if (applies == Truth.False || !IsWithinLimits(rule.Part, request, quote)) continue;
            if (applies == Truth.True)
            {
                open.Add(rule.Part);
                isFound |= Fits(rule.Part.Kind, facts.Wanted);
            }
            else if (!isFound && rule.Part.Kind.GoodsComeBack() && Fits(rule.Part.Kind, facts.Wanted))
            {
                // Keeping or donating on a doubt is the house's to lose; anything else that is wanted is not passed over for one.
                var unknown = new List<FactDefinition>();
                rule.CollectUnknown(ref context, -1, unknown);
                foreach (var fact in unknown) (missing ??= []).Add((rule.Part.Kind, fact));
            }
        }
    }

    private static bool IsWithinLimits(ResolutionRule rule, RefundRequest request, RefundQuote? quote)
    {
        if (rule.Below is { } below && !(quote is not null && below.In(quote.Amount.Currency) is { } limit && Pays(rule, quote, request.RequestedAmount) < limit)) return false;
        return rule.FewerRefundsThan is not { } most || (request.Customer?.Refunds is { } refunds && refunds < most);
    }

    // Where nothing travels no fee is kept, so that more is paid than where the goods come back.
    private static Money Pays(ResolutionRule rule, RefundQuote quote, Money? asked)
    {
        if (rule.Kind.GoodsComeBack()) return quote.Amount;
        var sum = quote.Shipping + quote.Duties + quote.Goodwill;
        foreach (var line in quote.Lines) sum += new Money(QuoteSplit.Scale(line.Gross.MinorUnits, rule.ShareBasisPoints, 10_000), line.Gross.Currency);
        return asked is { } amount && amount.Currency == sum.Currency && amount < sum ? amount : sum;
    }

    /// <summary>Whether a kind is what was wanted, and no other that stands in for it.</summary>
    public static bool Fits(ResolutionKind kind, WantedResolution wanted) => wanted switch
    {
        WantedResolution.Exchange => kind == ResolutionKind.Exchange,
        WantedResolution.Replacement => kind == ResolutionKind.Replacement,
        WantedResolution.StoreCredit => kind.IsCredit(),
        WantedResolution.Repair => kind is ResolutionKind.Repair or ResolutionKind.Replacement,
        _ => kind.IsPaidBack() || kind == ResolutionKind.BankTransfer,
    };

    // What the customer has of it, in minor units: enough to tell two rules of the same kind apart.
    private static long Worth(ResolutionRule rule, RefundQuote? quote)
    {
        if (quote is null) return 0;
        return rule.Kind.IsCredit() ? QuoteBonus.Of(rule, QuoteBonus.BaseOf(quote)) : QuoteSplit.Scale(quote.Amount.MinorUnits, rule.ShareBasisPoints, 10_000);
    }

    private static Resolution Make(ResolutionRule rule, RefundRequest request) => new()
    {
        Kind = rule.Kind,
        Rule = rule.Id.Length == 0 ? null : rule.Id,
        Cap = request.Order is { } order ? rule.Cap?.In(order.Currency) : null,
    };
}
