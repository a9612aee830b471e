namespace RefundKit.Tool;

/// <summary>The formats <c>--from</c> names.</summary>
internal static class RequestFormats
{
    public const string Lines = "lines";
    public const string Shopify = "shopify";

    public static IRequestFormat Of(string? name) => name == Shopify ? new ShopifyFormat() : new RequestLineFormat();
}
