namespace RefundKit.Policies;

/// <summary>What a page is printed as.</summary>
public enum PageFormat
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A whole HTML page with a look of its own, light, dark or printed; no script, and nothing loaded from elsewhere.</summary>
    Html,

    /// <summary>JSON-LD of schema.org's <c>MerchantReturnPolicy</c>; for customers only.</summary>
    SchemaOrg,
}
