using System.Globalization;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>
/// Windows below a legal floor in the countries the policy sells to: for each country the window that a consumer gets who
/// changed their mind about plain goods, where it is certain which one that is.
/// </summary>
internal sealed class LawCheck(RefundPolicy policy, ReferenceData data, PolicyPlaces at)
{
    /// <summary>A consumer of a country with one item and no tags, who changed their mind.</summary>
    private sealed class ChangedMind(string country) : IFactSource
    {
        public FactValue Read(FactDefinition fact) => fact.Name switch
        {
            "shipTo.country" => FactValue.Of(country),
            "customer.kind" => FactValue.Of("consumer"),
            "return.wanted" => FactValue.Of("refund"),
            "return.reasons" => FactValue.Of(["changed-mind"]),
            "legal.basis" => FactValue.Of("withdrawal"),
            _ => fact.WhenAbsent,
        };

        public int CountItems(ItemRange range) => 1;

        public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => fact.Name switch
        {
            "item.reason" => FactValue.Of("changed-mind"),
            "item.fault" => FactValue.Of("buyer"),
            _ => fact.WhenAbsent,
        };
    }

    public void Run()
    {
        foreach (var country in policy.Terms.Countries)
        {
            if (Serving(country) is not { } index || policy.Terms.Windows[index] is not { Until: null } window) continue;
            var offered = new OfferedWindow
            {
                Days = window.Days, Anchor = window.Anchor, LastDayIncluded = window.LastDayIncluded && !window.ToTheInstant, RollsToWorkingDay = window.RollToBusinessDay,
                Places = [(country, null)], OrderedOn = policy.Draft.From,
            };
            foreach (var shortfall in LegalShortfall.Of(offered, data.Law))
            {
                var what = shortfall.Kind switch
                {
                    LegalShortfallKind.TooShort => $"gives {shortfall.OfferedDays} days, and the law demands {shortfall.RequiredDays}",
                    LegalShortfallKind.StartsTooEarly => "is counted from before the delivery, and the law counts from it",
                    _ => "may end on a day off, and the law goes on to the next working day",
                };
                at.Warn(
                    string.Create(CultureInfo.InvariantCulture, $"terms.windows[{index}]"),
                    "RK1303",
                    $"return window \"{window.Id}\" is below the law of {country}: it {what} ({shortfall.Floor.Citation})",
                    shortfall.Kind == LegalShortfallKind.DoesNotRoll ? "Add \"roll\" to the window, or a week to its days." : "The law wins at decision time all the same; say so on the page, or widen the window.");
            }
        }
    }

    /// <summary>The window that applies for certain; null where it depends on more than is known here.</summary>
    private int? Serving(string country)
    {
        var context = policy.Compiled.Open(new ChangedMind(country));
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
}
