using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;

namespace RefundKit.Duties;

/// <summary>One edition of the marketplaces' deadlines. Immutable and thread-safe.</summary>
/// <example><code>var rows = MarketplaceDeadlines.Embedded.Find("ebay", "GB", new LocalDate(2026, 11, 20));</code></example>
public sealed class MarketplaceDeadlines
{
    // Platforms go by several names in the systems of their sellers.
    private static readonly ImmutableArray<(string Alias, string Platform)> Aliases =
        [("tiktok-shop", "tiktok"), ("tiktokshop", "tiktok"), ("tiktok_shop", "tiktok"), ("tiktok shop", "tiktok")];

    // Systems that shops run their own site on, whose makers set them no deadlines.
    private static readonly FrozenSet<string> ShopSystems = new[]
    {
        "adobe-commerce", "bigcommerce", "commercetools", "custom", "ecwid", "magento", "opencart", "own", "own-shop", "prestashop", "salesforce-commerce-cloud",
        "shop", "shopify", "shopify-plus", "shopware", "shoplazza", "shopline", "squarespace", "square", "web", "website", "wix", "woocommerce", "wordpress",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, MarketplaceDeadline[]> _byPlatform;

    /// <summary>Makes an edition of rows, for a host that keeps its own.</summary>
    /// <param name="edition">The edition's id, such as <c>2026-11</c>; it is kept with every decision.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentException">The edition has no id, or two rows have the same id.</exception>
    public MarketplaceDeadlines(string edition, IEnumerable<MarketplaceDeadline> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(rows);
        Edition = edition;
        Rows = [.. rows];
        DatedRows.ThrowIfTwice(Rows, row => row.Id, "marketplace deadlines");
        var own = Rows.GroupBy(row => row.Platform, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        foreach (var (alias, platform) in Aliases)
        {
            if (own.TryGetValue(platform, out var known)) own.TryAdd(alias, known);
        }

        _byPlatform = own.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The edition that comes with the package.</summary>
    public static MarketplaceDeadlines Embedded { get; } =
        new("2026-11", [.. AmazonRows.All, .. EbayRows.All, .. WalmartRows.All, .. EtsyRows.All, .. TikTokShopRows.All]);

    /// <summary>The edition's id, such as <c>2026-11</c>.</summary>
    public string Edition { get; }

    /// <summary>All rows, each with its source, the day it was checked and its confidence.</summary>
    public ImmutableArray<MarketplaceDeadline> Rows { get; }

    /// <summary>This edition with newer rows laid over it; one of the same id takes the place of the one before.</summary>
    /// <param name="edition">The id of the new edition, such as <c>2026-11+acme.3</c>.</param>
    /// <param name="rows">The newer rows.</param>
    /// <exception cref="ArgumentException">The edition has no id, or two of <paramref name="rows"/> have the same id.</exception>
    public MarketplaceDeadlines With(string edition, params IEnumerable<MarketplaceDeadline> rows) => new(edition, DatedRows.Under(Rows, rows, row => row.Id));

    /// <summary>The rows of a platform that are in force on a day; a site's own row comes before the one for all sites.</summary>
    /// <param name="platform">The platform; case does not matter, <c>tiktok-shop</c> is <c>tiktok</c>, and <c>amazon.de</c> is <c>amazon</c>.</param>
    /// <param name="country">The country of the site; <c>UK</c> and <c>EL</c> are read as GB and GR. Null, or a code that does not exist, where it is not known, which gives the rows of all sites.</param>
    /// <param name="day">The day the clock starts, in UTC.</param>
    public ImmutableArray<MarketplaceDeadline> Find(string platform, string? country, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(platform);
        var site = CountryCodes.Known(country);
        return RowsOf(platform) is { } rows ? [.. rows.Where(row => Applies(rows, row, site, day))] : [];
    }

    /// <summary>The rows of a platform; null where it has none.</summary>
    internal MarketplaceDeadline[]? RowsOf(string platform) =>
        _byPlatform.TryGetValue(platform, out var rows) || (platform.Contains('.') && _byPlatform.TryGetValue(NameOf(platform), out rows)) ? rows : null;

    /// <summary>The name of a platform that may be given as the domain of one of its sites, such as <c>www.amazon.co.uk</c>.</summary>
    internal static string NameOf(string platform)
    {
        var start = platform.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var end = platform.IndexOf('.', start);
        return end < 0 ? platform : platform[start..end];
    }

    /// <summary>The platforms that have rows, in alphabetical order.</summary>
    internal IEnumerable<string> Platforms => Rows.Select(row => row.Platform).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>Whether a platform is known to set its sellers no deadlines, since shops there are their own masters.</summary>
    internal static bool IsShopOfItsOwn(string platform) => ShopSystems.Contains(NameOf(platform));

    /// <summary>Whether a row applies on a site and a day, among those of its platform.</summary>
    internal static bool Applies(MarketplaceDeadline[] rows, MarketplaceDeadline row, string? country, LocalDate day)
    {
        if (!row.IsInForce(day)) return false;
        if (row.Country is not null) return country is null || row.Country == country;
        return country is null || !Array.Exists(rows, other => other.Country == country && other.Duty == row.Duty && other.From == row.From && other.IsInForce(day));
    }
}
