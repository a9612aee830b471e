using System.Text.Json.Nodes;
using static RefundKit.Policies.PolicyWriter;

namespace RefundKit.Policies;

/// <summary>Writes the customer's terms, defaults left out.</summary>
internal static class PolicyTermsWriter
{
    public static JsonObject Write(PolicyTerms terms)
    {
        var defaults = new PolicyTerms();
        var json = new JsonObject();
        Set(json, "windows", List(terms.Windows, Window));
        Set(json, "exclusions", List(terms.Exclusions, Exclusion));
        Set(json, "fees", List(terms.Fees, Fee));
        Set(json, "resolutions", List(terms.Resolutions, Resolution));
        if (terms.Shipping != defaults.Shipping) json["shipping"] = Word(terms.Shipping);
        if (terms.ShippingIfFaulty != defaults.ShippingIfFaulty) json["shippingIfFaulty"] = Word(terms.ShippingIfFaulty);
        if (terms.Duties != defaults.Duties) json["duties"] = Word(terms.Duties);
        if (terms.SendBackDays != defaults.SendBackDays) json["sendBackDays"] = terms.SendBackDays;
        Set(json, "promises", List(terms.Promises, Promise));
        Set(json, "memberships", List(terms.Memberships, Membership));
        Set(json, "countries", List(terms.Countries));
        return json;
    }

    private static JsonObject Window(ReturnWindow window)
    {
        var defaults = new ReturnWindow { Id = "" };
        var json = new JsonObject { ["id"] = window.Id };
        if (Choices(window.For, defaults.For) is { } purposes) json["for"] = purposes;
        if (window.Days is { } days) json["days"] = days;
        else if (window.Until is null) json["days"] = "unlimited";
        if (window.Anchor != defaults.Anchor) json["from"] = Word(window.Anchor);
        if (window.TransitDays != 0) json["transitDays"] = window.TransitDays;
        if (window.ToTheInstant) json["lastDay"] = "instant";
        else if (!window.LastDayIncluded) json["lastDay"] = "excluded";
        if (window.RollToBusinessDay) json["roll"] = "nextBusinessDay";
        Set(json, "until", Day(window.Until));
        SetCondition(json, "when", window.When);
        SetCondition(json, "items", window.Items);
        return json;
    }

    private static JsonObject Exclusion(Exclusion exclusion)
    {
        var json = new JsonObject { ["id"] = exclusion.Id };
        SetCondition(json, "when", exclusion.When);
        SetCondition(json, "items", exclusion.Items);
        if (exclusion.EvenIfFaulty) json["evenIfFaulty"] = true;
        Set(json, "because", Text(exclusion.Because));
        return json;
    }

    private static JsonObject Fee(FeeRule fee)
    {
        var json = new JsonObject { ["id"] = fee.Id, ["kind"] = Word(fee.Kind) };
        Set(json, "percent", Percent(fee.BasisPoints));
        Set(json, "amount", Amounts(fee.Amount));
        Set(json, "atLeast", Amounts(fee.AtLeast));
        Set(json, "atMost", Amounts(fee.AtMost));
        if (fee is { Per: FeePer.Unit, Kind: not FeeKind.Restocking }) json["per"] = "unit";
        if (fee.OwnCost) json["ownCost"] = true;
        if (Choices(fee.Faults, new FeeRule { Id = "", Kind = fee.Kind }.Faults) is { } faults) json["faults"] = faults;
        SetCondition(json, "when", fee.When);
        SetCondition(json, "items", fee.Items);
        return json;
    }

    private static JsonObject Membership(Membership membership)
    {
        var json = new JsonObject { ["tag"] = membership.Tag };
        Set(json, "name", Text(membership.Name));
        return json;
    }

    private static JsonObject Resolution(ResolutionRule rule)
    {
        var json = new JsonObject { ["id"] = rule.Id, ["kind"] = Word(rule.Kind) };
        if (rule.ShareBasisPoints != 10_000) json["percent"] = Percent(rule.ShareBasisPoints);
        if (rule.BonusBasisPoints != 0) json["bonusPercent"] = Percent(rule.BonusBasisPoints);
        Set(json, "bonus", Amounts(rule.Bonus));
        Set(json, "cap", Amounts(rule.Cap));
        Set(json, "capPercent", Percent(rule.CapBasisPoints));
        Set(json, "below", Amounts(rule.Below));
        if (rule.FewerRefundsThan is { } limit) json["fewerRefundsThan"] = limit;
        SetCondition(json, "when", rule.When);
        return json;
    }
}
