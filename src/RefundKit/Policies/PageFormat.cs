namespace RefundKit.Policies;

/// <summary>What a page is printed as.</summary>
public enum PageFormat
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A whole HTML page without scripts, styles or anything loaded from elsewhere.</summary>
    Html,

    /// <summary>JSON-LD of schema.org's <c>MerchantReturnPolicy</c>; for customers only.</summary>
    SchemaOrg,
}
