using RefundKit.Json;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>Reads the customer's terms.</summary>
internal sealed class PolicyTermsReader(PolicyOrigins origins) : PolicyPartReader(origins)
{
    private enum End
    {
        Included,
        Excluded,
        Instant,
    }

    private static readonly Dictionary<string, WindowAnchor> Anchors = RequestReader.Words<WindowAnchor>();
    private static readonly Dictionary<string, WantedResolution> Purposes = RequestReader.Words<WantedResolution>();
    private static readonly Dictionary<string, End> Ends = RequestReader.Words<End>();
    private static readonly Dictionary<string, bool> Rolls = new(StringComparer.Ordinal) { ["none"] = false, ["nextBusinessDay"] = true };
    private static readonly Dictionary<string, FeeKind> FeeKinds = RequestReader.Words<FeeKind>();
    private static readonly Dictionary<string, FeePer> FeesPer = new(StringComparer.Ordinal) { ["return"] = FeePer.Usual, ["unit"] = FeePer.Unit };
    private static readonly Dictionary<string, Fault> Faults = RequestReader.Words<Fault>();
    private static readonly Dictionary<string, ResolutionKind> ResolutionKinds = RequestReader.Words<ResolutionKind>();
    private static readonly Dictionary<string, RefundShare> Shares = RequestReader.Words<RefundShare>();

    public PolicyTerms Read(ObjectReader reader)
    {
        if (!reader.Exists) return new PolicyTerms();
        var defaults = new PolicyTerms();
        var terms = new PolicyTerms
        {
            Windows = All(reader, "windows", Window),
            Exclusions = All(reader, "exclusions", Exclusion),
            Fees = All(reader, "fees", Fee),
            Resolutions = All(reader, "resolutions", Resolution),
            Shipping = reader.Choice("shipping", Shares) ?? defaults.Shipping,
            ShippingIfFaulty = reader.Choice("shippingIfFaulty", Shares) ?? defaults.ShippingIfFaulty,
            Duties = reader.Choice("duties", Shares) ?? defaults.Duties,
            SendBackDays = reader.Whole("sendBackDays", 1, 365) ?? defaults.SendBackDays,
            Promises = All(reader, "promises", Promise),
            Memberships = All(reader, "memberships", Membership),
            Countries = reader.Named("countries"),
        };
        Origins.Remember(terms, reader.Value);
        reader.Finish();
        return terms;
    }

    private ReturnWindow Window(ObjectReader reader)
    {
        var defaults = new ReturnWindow { Id = "" };
        var until = reader.Day("until");
        var end = reader.Choice("lastDay", Ends) ?? End.Included;
        return new ReturnWindow
        {
            Id = reader.Name("id", required: true) ?? "",
            For = Choices(reader, "for", Purposes) ?? defaults.For,
            Days = Days(reader),
            Anchor = reader.Choice("from", Anchors) ?? WindowAnchor.Delivered,
            TransitDays = reader.Whole("transitDays", 0, 365) ?? 0,
            LastDayIncluded = end != End.Excluded,
            ToTheInstant = end == End.Instant,
            RollToBusinessDay = reader.Choice("roll", Rolls) ?? false,
            Until = until,
            When = When(reader, "when"),
            Items = When(reader, "items"),
        };
    }

    private static int? Days(ObjectReader reader)
    {
        var hasUntil = reader.Take("until") is not null;
        var member = hasUntil ? reader.Take("days") : reader.Require("days");
        switch (member)
        {
            case null: return hasUntil ? null : 0;
            case { Kind: LocatedKind.Text, Text: "unlimited" } when hasUntil:
                reader.Report(member, "RK1221", "a window that never ends has no last day", "Leave out \"until\" or \"days\".");
                return null;
            case { Kind: LocatedKind.Text, Text: "unlimited" }: return null;
            case { Kind: LocatedKind.Text }:
                reader.Report(member, "RK1009", $"\"{LocatedValue.Shorten(member.Text)}\" is no number of days", "Write a whole number, or \"unlimited\".");
                return 0;
            default: return reader.WholeOf(member, 0, 36_500) ?? 0;
        }
    }

    private Exclusion Exclusion(ObjectReader reader) => new()
    {
        Id = reader.Name("id", required: true) ?? "",
        When = When(reader, "when"),
        Items = When(reader, "items"),
        EvenIfFaulty = reader.Flag("evenIfFaulty") ?? false,
        Because = Localized(reader, "because"),
    };

    private FeeRule Fee(ObjectReader reader)
    {
        var defaults = new FeeRule { Id = "", Kind = FeeKind.Restocking };
        if (reader.Value is { } place && (place["percent"] is null ? 0 : 1) + (place["amount"] is null ? 0 : 1) + (place["ownCost"] is { Kind: not LocatedKind.False } ? 1 : 0) != 1)
            reader.Report(place, "RK1203", "a fee has either a \"percent\", an \"amount\" or the customer's \"ownCost\"");
        if (reader.Value!["per"] is { Kind: LocatedKind.Text, Text: "return" } once && reader.Value["kind"] is { Text: "restocking" })
            reader.Report(once, "RK1223", "an amount for restocking is due for each unit", "Write a fee once per return as \"returnShipping\".");
        return new FeeRule
        {
            Id = reader.Name("id", required: true) ?? "",
            Kind = reader.Choice("kind", FeeKinds, required: true) ?? FeeKind.Restocking,
            BasisPoints = Percent(reader, "percent", 0, 100),
            Amount = Amounts(reader, "amount"),
            AtLeast = Amounts(reader, "atLeast"),
            AtMost = Amounts(reader, "atMost"),
            Per = reader.Choice("per", FeesPer) ?? FeePer.Usual,
            OwnCost = reader.Flag("ownCost") ?? false,
            Faults = Choices(reader, "faults", Faults) ?? defaults.Faults,
            When = When(reader, "when"),
            Items = When(reader, "items"),
        };
    }

    private Membership Membership(ObjectReader reader) => new() { Tag = reader.Name("tag", required: true) ?? "", Name = Localized(reader, "name") };

    private ResolutionRule Resolution(ObjectReader reader) => new()
    {
        Id = reader.Name("id", required: true) ?? "",
        Kind = reader.Choice("kind", ResolutionKinds, required: true) ?? ResolutionKind.OriginalPayment,
        ShareBasisPoints = Percent(reader, "percent", 0, 100) ?? 10_000,
        BonusBasisPoints = Percent(reader, "bonusPercent", 0, 100) ?? 0,
        Bonus = Amounts(reader, "bonus"),
        Cap = Amounts(reader, "cap"),
        CapBasisPoints = Percent(reader, "capPercent", 0, 100),
        Below = Amounts(reader, "below"),
        FewerRefundsThan = reader.Whole("fewerRefundsThan", 1, int.MaxValue),
        When = When(reader, "when"),
    };
}
