using System.Collections.Immutable;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>A consumer of one country with one item, as far as the check of the law needs to know them; all else is unknown.</summary>
internal sealed class ProtectedBuyer(string country, string? market = null) : IFactSource
{
    /// <summary>The item's tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The item's kind.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>The condition found; null where nobody looked.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether the goods are faulty; else the buyer changed their mind.</summary>
    public bool IsFaulty { get; init; }

    private string Reason => IsFaulty ? "defective" : "changed-mind";

    public FactValue Read(FactDefinition fact) => fact.Name switch
    {
        "shipTo.country" => FactValue.Of(country),
        "order.market" when market is not null => FactValue.Of(market),
        "customer.kind" => FactValue.Of("consumer"),
        "return.wanted" => FactValue.Of("refund"),
        "return.reasons" => FactValue.Of([Reason]),
        "legal.basis" => FactValue.Of(IsFaulty ? "warranty" : "withdrawal"),
        _ => fact.WhenAbsent,
    };

    public int CountItems(ItemRange range) => 1;

    public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => fact.Name switch
    {
        "item.reason" => FactValue.Of(Reason),
        "item.fault" => FactValue.Of(IsFaulty ? "seller" : "buyer"),
        "item.tags" => FactValue.Of(Tags),
        "item.kind" => FactValue.Of(PolicyWriter.Word(Kind)),
        "item.condition" when Condition is not null => FactValue.Of(Condition),
        _ => fact.WhenAbsent,
    };

    /// <summary>The place of the window in which this buyer's item may come back for money; null where it depends on more than is known here, or there is none.</summary>
    public int? WindowIn(RefundPolicy policy)
    {
        var context = policy.Compiled.Open(this);
        for (var i = 0; i < policy.Compiled.Windows.Length; i++)
        {
            var window = policy.Compiled.Windows[i];
            if (!window.Part.For.Contains(WantedResolution.Refund)) continue;
            context.Range = ItemRange.Return;
            switch (window.AppliesTo(ref context, 0))
            {
                case Truth.True: return i;
                case Truth.Unknown: return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The markets in which a buyer of a country may be, of those that the terms tell apart: the ones that bear the name of
    /// the country, or of the Union it belongs to; else every one of them, and one that has no name.
    /// </summary>
    public static IReadOnlyList<string?> MarketsOf(string country, RefundPolicy policy)
    {
        var named = PolicyConditions.Of(policy).SelectMany(part => ConditionLines.Of(part.Condition)).Where(line => line.Fact == "order.market").SelectMany(ConditionLines.WordsOf)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (named.Count == 0) return [null];
        var own = named.Where(market => IsNameOf(market, country, policy)).ToList();
        return own.Count > 0 ? own : [.. named, "\u2014"];
    }

    private static bool IsNameOf(string market, string country, RefundPolicy policy) =>
        string.Equals(Jurisdiction.Of(market, null)?.Country, country, StringComparison.Ordinal)
        || (string.Equals(market, EuMembership.Union, StringComparison.OrdinalIgnoreCase) && EuMembership.Includes(country, policy.Draft.From));
}
