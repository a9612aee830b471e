using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Policies;

namespace RefundKit.Checks;

/// <summary>
/// Windows below a legal floor in the countries the policy sells to: for each country the window that a consumer gets who
/// changed their mind about plain goods, where it is certain which one that is. What else the terms make of such a
/// consumer is looked at by <see cref="LawTermsCheck"/>.
/// </summary>
internal sealed class LawCheck(RefundPolicy policy, ReferenceData data, LawReporter law)
{
    // Where nothing else was agreed, goods are late 30 days after the order: Directive 2011/83/EU Art. 18(1), 16 CFR 435.2(a)(1).
    private const int LatestDelivery = 30;

    public void Run()
    {
        foreach (var country in policy.Terms.Countries)
        {
            foreach (var index in Serving(country).Distinct()) Window(country, index);
        }

        new LawTermsCheck(policy, data, law).Run();
    }

    private void Window(string country, int index)
    {
        var window = policy.Terms.Windows[index];
        foreach (var shortfall in Shortfalls(country, window))
        {
            var what = shortfall.Kind switch
            {
                LegalShortfallKind.TooShort => $"gives {shortfall.OfferedDays} days, and the law demands {shortfall.RequiredDays}",
                LegalShortfallKind.StartsTooEarly => "is counted from before the delivery, and the law counts from it",
                _ => "may end on a day off, and the law goes on to the next working day",
            };
            law.Warn(
                string.Create(CultureInfo.InvariantCulture, $"terms.windows[{index}]"),
                "RK1303",
                $"return window \"{window.Id}\" is below the law of {country}: {(window.Until is { } until ? $"for deliveries after {LocalDatePattern.Iso.Format(until)} it" : "it")} {what} ({shortfall.Floor.Citation})",
                shortfall.Kind == LegalShortfallKind.DoesNotRoll ? "Add \"roll\" to the window, or a week to its days." : "The law wins at decision time all the same; say so on the page, or widen the window.");
        }
    }

    /// <summary>The windows that apply for certain, in each market a buyer of the country may be in; none where one depends on more than is known here.</summary>
    private List<int> Serving(string country)
    {
        var found = new List<int>();
        foreach (var market in ProtectedBuyer.MarketsOf(country, policy))
        {
            if (new ProtectedBuyer(country, market).WindowIn(policy) is not { } index) return [];
            found.Add(index);
        }

        // In one market of several it may be long enough, and which one a buyer is in is not known.
        return found.TrueForAll(index => !Shortfalls(country, policy.Terms.Windows[index]).IsEmpty) ? found : [];
    }

    /// <summary>
    /// Where a window is below the law. With a fixed last day the later end counts, so that goods delivered late enough get the
    /// days alone, or none.
    /// </summary>
    private ImmutableArray<LegalShortfall> Shortfalls(string country, ReturnWindow window)
    {
        var days = window.Until is null ? window.Days : window.Days ?? 0;
        var shortfalls = LegalShortfall.Of(
            new OfferedWindow
            {
                Days = days, Anchor = window.Anchor, LastDayIncluded = days == 0 || (window.LastDayIncluded && !window.ToTheInstant), RollsToWorkingDay = window.RollToBusinessDay,
                Places = [(country, null)], OrderedOn = policy.Draft.From,
            },
            data.Law);
        return window.Until is { } until ? shortfalls.RemoveAll(shortfall => IsOutlasting(until, shortfall.RequiredDays, policy)) : shortfalls;
    }

    /// <summary>Whether a fixed last day leaves the law's days even to what the policy's last order brings.</summary>
    /// <param name="until">The fixed last day, included.</param>
    /// <param name="required">The days after the delivery that the law demands, the last one included.</param>
    /// <param name="policy">The policy; one that is in force without an end has no last order.</param>
    public static bool IsOutlasting(LocalDate until, int required, RefundPolicy policy) =>
        policy.Draft.Until is { } lastOrder && Period.DaysBetween(lastOrder, until) >= LatestDelivery + required;
}
