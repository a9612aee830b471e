using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>
/// The terms as schema.org's <c>MerchantReturnPolicy</c>, which search engines show beside a product. Only what holds of
/// every order is said: a fee or a window with a condition of its own is left out.
/// </summary>
/// <remarks>Source: https://schema.org/MerchantReturnPolicy, whose days count from the delivery with the last one included.</remarks>
internal static class SchemaOrgPolicy
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static string Write(RefundPolicy policy, string language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(policy, language, writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(RefundPolicy policy, string language, Utf8JsonWriter writer)
    {
        var prose = ProseTable.For(language);
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "MerchantReturnPolicy");
        writer.WriteString("name", policy.Draft.Name?.For(language) ?? prose.Say("title"));
        writer.WriteString("inLanguage", prose.Language);
        if (!policy.Terms.Countries.IsEmpty) List(writer, "applicableCountry", policy.Terms.Countries);
        var mayReturn = Window(policy, writer);
        if (mayReturn)
        {
            Term(writer, "returnMethod", "ReturnByMail");
            Fees(policy, writer);
            List(writer, "refundType", RefundTypes(policy).Distinct().Select(type => "https://schema.org/" + type));
        }

        writer.WriteEndObject();
    }

    private static bool Window(RefundPolicy policy, Utf8JsonWriter writer)
    {
        var window = policy.Terms.Windows.FirstOrDefault(window => window is { When: null, Items: null } && window.For.Contains(WantedResolution.Refund));
        var category = window switch
        {
            null => "MerchantReturnUnspecified",
            { Days: null, Until: null } => "MerchantReturnUnlimitedWindow",
            { Days: 0, Until: null } => "MerchantReturnNotPermitted",
            _ => "MerchantReturnFiniteReturnWindow",
        };
        Term(writer, "returnPolicyCategory", category);
        if (window is { Days: { } days and > 0, Anchor: WindowAnchor.Delivered }) writer.WriteNumber("merchantReturnDays", window.LastDayIncluded ? days : days - 1);
        return category != "MerchantReturnNotPermitted";
    }

    private static void Fees(RefundPolicy policy, Utf8JsonWriter writer)
    {
        var fees = policy.Terms.Fees;
        FeeRule? General(FeeKind kind) => fees.FirstOrDefault(fee => fee.Kind == kind && fee is { When: null, Items: null } && fee.Faults.Contains(Fault.Buyer));
        var shipping = General(FeeKind.ReturnShipping);
        if (shipping is { OwnCost: true }) Term(writer, "returnFees", "ReturnFeesCustomerResponsibility");
        else if (shipping is not null) Term(writer, "returnFees", "ReturnShippingFees");
        else if (!fees.Any(fee => fee.Kind == FeeKind.ReturnShipping)) Term(writer, "returnFees", "FreeReturn");
        Amount(writer, "returnShippingFeesAmount", policy, shipping);
        if (!fees.Any(fee => fee.Faults.Contains(Fault.Seller) || fee.Faults.Contains(Fault.Carrier))) Term(writer, "itemDefectReturnFees", "FreeReturn");
        if (General(FeeKind.Restocking) is { } restocking)
        {
            if (restocking.BasisPoints is { } points) writer.WriteNumber("restockingFee", points / 100m);
            else Amount(writer, "restockingFee", policy, restocking);
        }
    }

    private static void Amount(Utf8JsonWriter writer, string name, RefundPolicy policy, FeeRule? fee)
    {
        if (fee?.Amount?.In(policy.Draft.Currency) is not { } money) return;
        writer.WriteStartObject(name);
        writer.WriteString("@type", "MonetaryAmount");
        writer.WriteString("value", money.ToAmountString());
        writer.WriteString("currency", money.Currency.Code);
        writer.WriteEndObject();
    }

    private static IEnumerable<string> RefundTypes(RefundPolicy policy)
    {
        if (policy.Terms.Resolutions.IsEmpty) yield return "FullRefund";
        foreach (var rule in policy.Terms.Resolutions)
        {
            if (rule.When is not null || rule.Below is not null || rule.FewerRefundsThan is not null) continue;
            if (rule.Kind is ResolutionKind.OriginalPayment or ResolutionKind.BankTransfer) yield return "FullRefund";
            if (rule.Kind.IsCredit()) yield return "StoreCreditRefund";
            if (rule.Kind is ResolutionKind.Exchange or ResolutionKind.Replacement) yield return "ExchangeRefund";
        }
    }

    private static void Term(Utf8JsonWriter writer, string name, string term) => writer.WriteString(name, "https://schema.org/" + term);

    private static void List(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
