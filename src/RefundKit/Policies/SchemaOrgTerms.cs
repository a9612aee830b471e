using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>A return window as schema.org has it: a category and, where it is finite, days from the delivery or a fixed day.</summary>
internal readonly record struct SchemaOrgWindow(string Category, int? Days, LocalDate? Until);

/// <summary>A season with a window of its own.</summary>
internal readonly record struct SchemaOrgSeason(PageSeason Season, SchemaOrgWindow Window);

/// <summary>The fees of one kind of reason: what is charged, and the amount of the way back; null where it depends.</summary>
internal readonly record struct SchemaOrgFees(SchemaOrgTerms.EquatableList<string>? Types, Money? Shipping);

/// <summary>
/// What certainly holds of every order of some customers. Where a term depends on something that a search engine cannot
/// be told, it is left out; of windows that depend the shortest is said, since each of the others holds it too.
/// </summary>
internal sealed record SchemaOrgTerms
{
    private static readonly SchemaOrgWindow Unspecified = new("MerchantReturnUnspecified", null, null);
    private static readonly SchemaOrgWindow NotPermitted = new("MerchantReturnNotPermitted", null, null);

    public required SchemaOrgWindow Window { get; init; }

    public required EquatableList<SchemaOrgSeason> Seasons { get; init; }

    public required SchemaOrgFees Remorse { get; init; }

    public required SchemaOrgFees Defect { get; init; }

    public required FeeRule? Restocking { get; init; }

    public required EquatableList<string> RefundTypes { get; init; }

    public static SchemaOrgTerms Of(RefundPolicy policy, SchemaOrgScope scope)
    {
        var (window, seasons) = Windows(policy.Terms, scope);
        return new SchemaOrgTerms
        {
            Window = window,
            Seasons = new(seasons),
            Remorse = Fees(policy, scope, Fault.Buyer),
            Defect = Fees(policy, scope, Fault.Seller),
            Restocking = RestockingOf(policy, scope),
            RefundTypes = new(RefundTypesOf(policy, scope).Distinct(StringComparer.Ordinal)),
        };
    }

    private static (SchemaOrgWindow Window, List<SchemaOrgSeason> Seasons) Windows(PolicyTerms terms, SchemaOrgScope scope)
    {
        // What is excluded for the sake of an item is said at the item: its own policy stands in the place of its shop's.
        var excluded = terms.Exclusions.Select(exclusion => (exclusion.Items, Truth: scope.Applies(exclusion.When, exclusion.Items)))
            .Where(exclusion => exclusion.Items is null || exclusion.Truth == Truth.True).Select(exclusion => exclusion.Truth).DefaultIfEmpty().Max();
        if (excluded != Truth.False) return (excluded == Truth.True ? NotPermitted : Unspecified, []);
        var possible = new List<SchemaOrgWindow>();
        var seasons = new List<SchemaOrgSeason>();
        foreach (var window in terms.Windows.Where(window => window.For.Contains(WantedResolution.Refund)))
        {
            var applies = scope.Applies(window.When, window.Items);
            if (applies == Truth.False) continue;

            // After a window that some orders have already, a season is no longer that of all its orders.
            if (possible.Count == 0 && scope.Season(window.When, window.Items) is { } season)
            {
                seasons.Add(new(season, InSeason(window)));
                continue;
            }

            possible.Add(Of(window));
            if (applies == Truth.True) return (Shortest(possible), seasons);
        }

        return (Unspecified, seasons);
    }

    private static SchemaOrgWindow Of(ReturnWindow window) => window switch
    {
        { Days: null, Until: null } => new("MerchantReturnUnlimitedWindow", null, null),
        { Days: 0, Until: null } => NotPermitted,
        { Days: null or 0, Until: { } day } => new("MerchantReturnFiniteReturnWindow", null, day),
        { Days: { } days, Anchor: WindowAnchor.Delivered } => new("MerchantReturnFiniteReturnWindow", window is { LastDayIncluded: true, ToTheInstant: false } ? days : days - 1, null),
        _ => new("MerchantReturnFiniteReturnWindow", null, null),
    };

    // In a season the fixed day is what customers go by; a window counted from the delivery only ever ends later.
    private static SchemaOrgWindow InSeason(ReturnWindow window) =>
        window is { Until: { } day, Days: not null } ? new("MerchantReturnFiniteReturnWindow", null, day) : Of(window);

    private static SchemaOrgWindow Shortest(List<SchemaOrgWindow> windows)
    {
        if (windows is [var only] || windows.Distinct().Take(2).Count() == 1) return windows[0];
        var limited = windows.Where(window => window.Category != "MerchantReturnUnlimitedWindow").ToList();
        return limited.All(window => window.Days is not null) ? limited.MinBy(window => window.Days) : Unspecified;
    }

    /// <summary>What a return for one fault costs; null types where that depends.</summary>
    private static SchemaOrgFees Fees(RefundPolicy policy, SchemaOrgScope scope, Fault fault)
    {
        var shipping = First(policy, scope, FeeKind.ReturnShipping, fault, out var shippingDepends);
        var restocking = First(policy, scope, FeeKind.Restocking, fault, out var restockingDepends);
        if (shippingDepends || restockingDepends) return new(null, null);
        var types = new List<string>();
        if (shipping is not null) types.Add(shipping.OwnCost ? "ReturnFeesCustomerResponsibility" : "ReturnShippingFees");
        if (restocking is not null) types.Add("RestockingFees");
        if (types.Count == 0) types.Add("FreeReturn");
        return new(new(types), shipping is { Per: FeePer.Usual } ? shipping.Amount?.In(policy.Draft.Currency) : null);
    }

    // A share with a least or a most is the share of some orders only.
    private static FeeRule? RestockingOf(RefundPolicy policy, SchemaOrgScope scope) =>
        First(policy, scope, FeeKind.Restocking, Fault.Buyer, out var depends) is { AtLeast: null, AtMost: null } fee && !depends ? fee : null;

    private static FeeRule? First(RefundPolicy policy, SchemaOrgScope scope, FeeKind kind, Fault fault, out bool depends)
    {
        depends = false;
        foreach (var fee in policy.Terms.Fees.Where(fee => fee.Kind == kind && fee.Faults.Contains(fault)))
        {
            var applies = scope.Applies(fee.When, fee.Items);
            if (applies == Truth.True) return fee;
            if (applies == Truth.Unknown) depends = true;
        }

        return null;
    }

    private static IEnumerable<string> RefundTypesOf(RefundPolicy policy, SchemaOrgScope scope)
    {
        if (policy.Terms.Resolutions.IsEmpty) yield return "FullRefund";
        foreach (var rule in policy.Terms.Resolutions)
        {
            if (rule.Below is not null || rule.FewerRefundsThan is not null || scope.Applies(rule.When, null) != Truth.True) continue;
            switch (rule.Kind)
            {
                case ResolutionKind.OriginalPayment or ResolutionKind.BankTransfer: yield return "FullRefund"; break;
                case ResolutionKind.StoreCredit or ResolutionKind.GiftCard: yield return "StoreCreditRefund"; break;
                case ResolutionKind.Exchange or ResolutionKind.Replacement: yield return "ExchangeRefund"; break;
            }
        }
    }

    /// <summary>A list that is equal to another with the same items.</summary>
    internal sealed class EquatableList<T>(IEnumerable<T> items) : IEquatable<EquatableList<T>>
    {
        public ImmutableArray<T> Items { get; } = [.. items];

        public bool Equals(EquatableList<T>? other) => other is not null && Items.SequenceEqual(other.Items);

        public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

        public override int GetHashCode() => Items.Length;
    }
}
