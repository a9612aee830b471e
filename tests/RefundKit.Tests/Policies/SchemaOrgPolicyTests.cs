using System.Text.Json;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Policies;

public class SchemaOrgPolicyTests
{
    private static readonly Currency Usd = Currency.Of("USD");

    private static string Print(PolicyTerms terms, LocalizedText? name = null) => PolicyPage.Print(
        new PolicyDraft { Id = "p", Version = "1", Name = name, Currency = Usd, TimeZone = "America/New_York", Terms = terms }.Build(), Audience.Customer, "en", PageFormat.SchemaOrg);

    private static JsonElement Json(PolicyTerms terms) => JsonDocument.Parse(Print(terms)).RootElement;

    private static ReturnWindow Days(string id, int? days, string? when = null, string? items = null) =>
        new() { Id = id, Days = days, When = when is null ? null : Condition.Parse(when), Items = items is null ? null : Condition.Parse(items) };

    private static FeeRule Shipping(long cents, params Fault[] faults) =>
        new() { Id = "s" + cents, Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(cents, Usd)), Faults = [.. faults] };

    private static string? Text(JsonElement policy, string name) => policy.TryGetProperty(name, out var value) ? value.GetString()?.Replace("https://schema.org/", "", StringComparison.Ordinal) : null;

    private static Exclusion Excluded(string id, string? when = null, string? items = null) =>
        new() { Id = id, When = when is null ? null : Condition.Parse(when), Items = items is null ? null : Condition.Parse(items) };

    private static IEnumerable<string?> Countries(JsonElement policy) => policy.GetProperty("applicableCountry") switch
    {
        { ValueKind: JsonValueKind.Array } several => several.EnumerateArray().Select(country => country.GetString()),
        var one => [one.GetString()],
    };

    [Fact]
    public void One_window_for_all_is_one_policy_byte_for_byte() => Assert.Equal(
        """
        {
          "@context": "https://schema.org",
          "@type": "MerchantReturnPolicy",
          "name": "Refunds and returns",
          "inLanguage": "en",
          "applicableCountry": [
            "US",
            "CA"
          ],
          "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
          "merchantReturnDays": 30,
          "returnMethod": "https://schema.org/ReturnByMail",
          "customerRemorseReturnFees": [
            "https://schema.org/ReturnShippingFees",
            "https://schema.org/RestockingFees"
          ],
          "customerRemorseReturnShippingFeesAmount": {
            "@type": "MonetaryAmount",
            "value": "6.95",
            "currency": "USD"
          },
          "itemDefectReturnFees": "https://schema.org/FreeReturn",
          "restockingFee": 12.5,
          "refundType": [
            "https://schema.org/FullRefund",
            "https://schema.org/StoreCreditRefund",
            "https://schema.org/ExchangeRefund"
          ]
        }

        """.ReplaceLineEndings("\n"),
        Print(new PolicyTerms
        {
            Windows = [Days("w", 30)],
            Countries = ["US", "CA"],
            Fees = [Shipping(695, Fault.Buyer), new FeeRule { Id = "r", Kind = FeeKind.Restocking, BasisPoints = 1250, Faults = [Fault.Buyer] }],
            Resolutions =
            [
                new ResolutionRule { Id = "a", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "b", Kind = ResolutionKind.StoreCredit },
                new ResolutionRule { Id = "c", Kind = ResolutionKind.Exchange }, new ResolutionRule { Id = "d", Kind = ResolutionKind.Replacement },
                new ResolutionRule { Id = "k", Kind = ResolutionKind.KeepIt, Below = new AmountByCurrency(new Money(900, Usd)) },
            ],
        }));

    [Fact]
    public void Days_count_from_the_delivery_with_the_last_one_included_and_from_nothing_else()
    {
        Assert.Equal(29, Json(new PolicyTerms { Windows = [Days("w", 30) with { LastDayIncluded = false }] }).GetProperty("merchantReturnDays").GetInt32());
        var ordered = Json(new PolicyTerms { Windows = [Days("w", 30) with { Anchor = WindowAnchor.Ordered }] });
        Assert.Equal("MerchantReturnFiniteReturnWindow", Text(ordered, "returnPolicyCategory"));
        Assert.False(ordered.TryGetProperty("merchantReturnDays", out _));
    }

    [Theory]
    [InlineData(null, "MerchantReturnUnlimitedWindow")]
    [InlineData(0, "MerchantReturnNotPermitted")]
    [InlineData(7, "MerchantReturnFiniteReturnWindow")]
    public void The_category_is_that_of_the_window(int? days, string category)
    {
        var policy = Json(new PolicyTerms { Windows = [Days("w", days)] });

        Assert.Equal(category, Text(policy, "returnPolicyCategory"));
        Assert.Equal(days != 0, policy.TryGetProperty("returnMethod", out _));
    }

    [Fact]
    public void Countries_with_a_window_of_their_own_have_a_policy_of_their_own()
    {
        var graph = Json(new PolicyTerms { Windows = [Days("eu", 60, "shipTo.country in [DE, FR]"), Days("all", 30)], Countries = ["US", "DE", "FR", "GB"] }).GetProperty("@graph");

        Assert.Equal(2, graph.GetArrayLength());
        Assert.Equal(["US", "GB"], graph[0].GetProperty("applicableCountry").EnumerateArray().Select(country => country.GetString()));
        Assert.Equal(30, graph[0].GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal(["DE", "FR"], graph[1].GetProperty("applicableCountry").EnumerateArray().Select(country => country.GetString()));
        Assert.Equal(60, graph[1].GetProperty("merchantReturnDays").GetInt32());
    }

    [Fact]
    public void Where_the_countries_sold_to_are_not_said_everyone_else_has_a_policy_without_a_country()
    {
        var graph = Json(new PolicyTerms { Windows = [Days("jp", 8, "shipTo.country is JP"), Days("all", 30)] }).GetProperty("@graph");

        Assert.Equal(8, graph[0].GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal(30, graph[1].GetProperty("merchantReturnDays").GetInt32());
        Assert.False(graph[1].TryGetProperty("applicableCountry", out _));
    }

    [Fact]
    public void Members_with_terms_of_their_own_have_a_policy_of_their_tier()
    {
        var graph = Json(new PolicyTerms
        {
            Windows = [Days("gold", 90, "customer.tags has gold"), Days("all", 30)], Countries = ["US"],
            Memberships = [new Membership { Tag = "GOLD", Name = LocalizedText.Of("en", "Gold club") }, new Membership { Tag = "unused" }],
        }).GetProperty("@graph");

        Assert.Equal(2, graph.GetArrayLength());

        Assert.False(graph[0].TryGetProperty("validForMemberTier", out _));
        Assert.Equal(30, graph[0].GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal("MemberTier", graph[1].GetProperty("validForMemberTier").GetProperty("@type").GetString());
        Assert.Equal("Gold club", graph[1].GetProperty("validForMemberTier").GetProperty("name").GetString());
        Assert.Equal(90, graph[1].GetProperty("merchantReturnDays").GetInt32());
    }

    [Fact]
    public void A_season_overrides_the_window_in_its_days()
    {
        var gifts = new ReturnWindow
        {
            Id = "gifts", Days = 14, Until = new LocalDate(2027, 1, 31),
            When = Condition.All(Condition.Parse("order.placedOn >= 2026-11-01"), Condition.Parse("order.placedOn < 2026-12-25")),
        };
        var policy = Json(new PolicyTerms { Windows = [gifts, Days("all", 30)] });
        var season = policy.GetProperty("returnPolicySeasonalOverride")[0];

        Assert.Equal(30, policy.GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal("MerchantReturnPolicySeasonalOverride", season.GetProperty("@type").GetString());
        Assert.Equal("2026-11-01", season.GetProperty("startDate").GetString());
        Assert.Equal("2026-12-24", season.GetProperty("endDate").GetString());
        Assert.Equal("2027-01-31", season.GetProperty("merchantReturnDays").GetString());
    }

    [Fact]
    public void Of_windows_that_depend_on_the_item_only_what_holds_of_every_item_is_said()
    {
        Assert.Equal(14, Json(new PolicyTerms { Windows = [Days("toys", 14, items: "item.category is toys"), Days("all", 30)] }).GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal(30, Json(new PolicyTerms { Windows = [Days("defects", null, items: "item.fault is seller"), Days("all", 30)] }).GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal("MerchantReturnUnspecified", Text(Json(new PolicyTerms { Windows = [Days("none", 0, items: "item.category is toys"), Days("all", 30)] }), "returnPolicyCategory"));
        Assert.Equal("MerchantReturnUnspecified", Text(Json(new PolicyTerms { Windows = [Days("eu", 30, "order.market is eu")] }), "returnPolicyCategory"));
    }

    [Fact]
    public void A_fee_for_any_reason_is_said_once_and_a_fee_that_depends_not_at_all()
    {
        var any = Json(new PolicyTerms { Windows = [Days("w", 30)], Fees = [Shipping(500, Fault.Buyer, Fault.Seller, Fault.Carrier, Fault.None)] });
        var depends = Json(new PolicyTerms { Windows = [Days("w", 30)], Fees = [Shipping(500, Fault.Buyer) with { Items = Condition.Parse("item.category is sofas") }] });

        Assert.Equal("ReturnShippingFees", Text(any, "returnFees"));
        Assert.Equal("5.00", any.GetProperty("returnShippingFeesAmount").GetProperty("value").GetString());
        Assert.False(depends.TryGetProperty("customerRemorseReturnFees", out _));
        Assert.Equal("FreeReturn", Text(depends, "itemDefectReturnFees"));
        Assert.Equal("FreeReturn", Text(Json(new PolicyTerms { Windows = [Days("w", 30)] }), "returnFees"));
    }

    [Fact]
    public void Nothing_in_it_can_end_a_script_element()
    {
        var json = Print(new PolicyTerms { Windows = [Days("w", 30)] }, LocalizedText.Of("en", "</script><!-- é"));

        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.All(json, character => Assert.True(char.IsAscii(character)));
        Assert.Equal("</script><!-- é", JsonDocument.Parse(json).RootElement.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(500L, null, false)]
    [InlineData(null, 4000L, false)]
    public void A_restocking_share_between_bounds_is_no_share_of_every_order(long? least, long? most, bool said)
    {
        AmountByCurrency? Amount(long? units) => units is { } known ? new AmountByCurrency(new Money(known, Usd)) : null;
        var policy = Json(new PolicyTerms
        {
            Windows = [Days("w", 30)],
            Fees = [new FeeRule { Id = "r", Kind = FeeKind.Restocking, BasisPoints = 1500, AtLeast = Amount(least), AtMost = Amount(most) }],
        });

        Assert.Equal(said, policy.TryGetProperty("restockingFee", out _));
    }

    [Fact]
    public void A_named_condition_counts_as_what_it_is_made_of()
    {
        static string Printed(string europe, string elsewhere, params NamedCondition[] named) => PolicyPage.Print(
            new PolicyDraft
            {
                Id = "p", Version = "1", Currency = Usd, TimeZone = "America/New_York", Conditions = [.. named],
                Terms = new PolicyTerms { Windows = [Days("europe", 60, europe), Days("others", 30, elsewhere)] },
            }.Build(),
            Audience.Customer,
            "en",
            PageFormat.SchemaOrg);

        Assert.Equal(
            Printed("shipTo.country in [DE, FR]", "shipTo.country not in [DE, FR]"),
            Printed("shipTo.isEurope is true", "shipTo.isEurope is false", new NamedCondition { Name = "shipTo.isEurope", When = Condition.Parse("shipTo.country in [DE, FR]") }));
    }

    [Fact]
    public void What_is_excluded_for_a_whole_country_is_not_permitted_there()
    {
        var graph = Json(new PolicyTerms { Windows = [Days("all", 30)], Exclusions = [Excluded("us", when: "shipTo.country is US")] }).GetProperty("@graph");

        Assert.Equal(["US"], Countries(graph[0]));
        Assert.Equal("MerchantReturnNotPermitted", Text(graph[0], "returnPolicyCategory"));
        Assert.Equal(30, graph[1].GetProperty("merchantReturnDays").GetInt32());
    }

    [Fact]
    public void What_excludes_some_orders_leaves_the_window_unsaid_and_what_excludes_some_items_is_theirs_to_say()
    {
        Assert.Equal("MerchantReturnFiniteReturnWindow", Text(Json(new PolicyTerms { Windows = [Days("all", 30)], Exclusions = [Excluded("final", items: "item.tags has final-sale")] }), "returnPolicyCategory"));
        Assert.Equal("MerchantReturnUnspecified", Text(Json(new PolicyTerms { Windows = [Days("all", 30)], Exclusions = [Excluded("serial", when: "customer.tags has serial-returner")] }), "returnPolicyCategory"));
        Assert.Equal("MerchantReturnNotPermitted", Text(Json(new PolicyTerms { Windows = [Days("all", 30)], Exclusions = [Excluded("everything")] }), "returnPolicyCategory"));
    }

    [Fact]
    public void A_season_after_a_window_of_some_items_is_not_said_for_all_of_them()
    {
        var christmas = new ReturnWindow { Id = "christmas", Until = new LocalDate(2027, 1, 15), When = Condition.Parse("order.placedOn between 2026-11-01 and 2026-12-24") };
        var policy = Json(new PolicyTerms { Windows = [Days("electronics", 14, items: "item.category is electronics"), christmas, Days("standard", 30)] });
        var longer = Json(new PolicyTerms { Windows = [Days("electronics", 14, items: "item.category is electronics"), christmas with { Days = 60 }, Days("standard", 30)] });

        Assert.False(policy.TryGetProperty("returnPolicySeasonalOverride", out _));
        Assert.Equal("MerchantReturnUnspecified", Text(policy, "returnPolicyCategory"));
        Assert.False(longer.TryGetProperty("returnPolicySeasonalOverride", out _));
        Assert.Equal(14, longer.GetProperty("merchantReturnDays").GetInt32());
    }

    [Fact]
    public void Countries_are_published_under_their_codes_of_iso_3166()
    {
        var graph = Json(new PolicyTerms { Windows = [Days("uk", 60, "shipTo.country in [uk, EL]"), Days("all", 30)], Countries = ["UK", "GB", "DE", "GR"] }).GetProperty("@graph");

        Assert.Equal(["GB", "GR"], Countries(graph[0]));
        Assert.Equal(60, graph[0].GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal(["DE"], Countries(graph[1]));
    }

    [Fact]
    public void A_word_group_of_the_house_is_no_country()
    {
        var draft = new PolicyDraft
        {
            Id = "p", Version = "1", Currency = Usd, Terms = new PolicyTerms { Windows = [Days("near", 60, "shipTo.country in EU"), Days("all", 30)] },
            Operations = new PolicyOperations { WordGroups = new PolicyOperations().WordGroups.Add("EU", ["DE", "FR"]) },
        };
        var policy = JsonDocument.Parse(PolicyPage.Print(draft.Build(), Audience.Customer, "en", PageFormat.SchemaOrg)).RootElement;

        Assert.Equal(30, policy.GetProperty("merchantReturnDays").GetInt32());
        Assert.False(policy.TryGetProperty("applicableCountry", out _));
    }

    [Fact]
    public void A_fee_for_the_items_of_one_country_is_not_free_there()
    {
        var fee = Shipping(900, Fault.Buyer, Fault.Seller, Fault.Carrier, Fault.None) with { Items = Condition.All(Condition.Parse("shipTo.country is CH"), Condition.Parse("item.category is furniture")) };
        var graph = Json(new PolicyTerms { Windows = [Days("all", 30)], Fees = [fee] }).GetProperty("@graph");

        Assert.Equal(["CH"], Countries(graph[0]));
        Assert.False(graph[0].TryGetProperty("returnFees", out _));
        Assert.Equal("FreeReturn", Text(graph[1], "returnFees"));
    }

    [Fact]
    public void Members_may_hold_other_tags_too()
    {
        var graph = Json(new PolicyTerms
        {
            Windows = [Days("silver", 7, "customer.tags has silver"), Days("gold", 90, "customer.tags has gold"), Days("all", 30)], Countries = ["US"],
            Memberships = [new Membership { Tag = "gold" }, new Membership { Tag = "silver" }],
        }).GetProperty("@graph");

        Assert.Equal([30, 7, 7], graph.EnumerateArray().Select(policy => policy.GetProperty("merchantReturnDays").GetInt32()));
        Assert.Equal(["gold", "silver"], graph.EnumerateArray().Skip(1).Select(policy => policy.GetProperty("validForMemberTier").GetProperty("name").GetString()));
    }

    [Fact]
    public void Many_countries_and_many_memberships_are_not_multiplied_without_end()
    {
        var countries = Enumerable.Range(0, 26 * 26).Select(i => $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}").ToList();
        var graph = Json(new PolicyTerms
        {
            Windows = [.. countries.Select((country, i) => Days("c" + country, i + 1, "shipTo.country is " + country)), .. Enumerable.Range(0, 300).Select(i => Days("t" + i, i + 1, "customer.tags has t" + i)), Days("all", 30)],
            Memberships = [.. Enumerable.Range(0, 300).Select(i => new Membership { Tag = "t" + i })],
        }).GetProperty("@graph");

        Assert.InRange(graph.GetArrayLength(), countries.Count - 2, 1_000);
    }

    [Fact]
    public void A_tag_that_is_no_membership_is_not_published()
    {
        var json = Print(new PolicyTerms { Windows = [Days("short", 7, "customer.tags has serial-returner"), Days("all", 30)], Countries = ["US"] });

        Assert.DoesNotContain("serial-returner", json, StringComparison.Ordinal);
        Assert.Equal(7, JsonDocument.Parse(json).RootElement.GetProperty("merchantReturnDays").GetInt32());
    }
}
