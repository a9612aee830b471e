using System.Globalization;
using CsCheck;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Policies;

public class CustomerPageTests
{
    private static readonly Currency Usd = Currency.Of("USD");

    private static string Print(PolicyTerms terms, string language = "en", PolicyOperations? operations = null) =>
        PolicyPage.Print(
            new PolicyDraft { Id = "p", Version = "1", Currency = Usd, TimeZone = "America/New_York", Calendar = "US", Terms = terms, Operations = operations ?? new() }.Build(),
            Audience.Customer,
            language,
            PageFormat.Markdown);

    private static readonly Membership Gold = new() { Tag = "gold", Name = new LocalizedText([new("en", "Gold club"), new("de", "Goldclub")]) };

    private static string Window(string? when, string? items = null, string language = "en", params WantedResolution[] wants)
    {
        var window = new ReturnWindow { Id = "w", Days = 14, When = when is null ? null : Condition.Parse(when), Items = items is null ? null : Condition.Parse(items) };
        if (wants.Length > 0) window = window with { For = [.. wants] };
        var page = Print(new PolicyTerms { Windows = [window], Memberships = [Gold] }, language);
        return page.Split('\n').First(line => line.StartsWith("- ", StringComparison.Ordinal))[2..];
    }

    [Theory]
    [InlineData("shipTo.country in [DE, AT]", null, "For orders to Germany or Austria")]
    [InlineData("shipTo.country not in [US]", null, "For orders to countries other than United States")]
    [InlineData("order.market is eu", null, "For orders in the market “eu”")]
    [InlineData("order.placedOn between 2026-11-01 and 2026-12-24", null, "For orders placed from 1 November 2026 to 24 December 2026")]
    [InlineData("order.placedOn > 2026-10-31", null, "For orders placed from 1 November 2026 on")]
    [InlineData("customer.tags has gold", null, "For members (“Gold club”)")]
    [InlineData("customer.tags contains any [gold, watched]", null, "For some orders (ask us about yours)")]
    [InlineData("customer.kind is not business", null, "For consumers")]
    [InlineData(null, "item.category in [shoes, bags]", "For items in “shoes” or “bags”")]
    [InlineData(null, "item.fault in [seller, carrier]", "If the item is faulty, damaged or wrong")]
    [InlineData(null, "item.reason in [size-too-small, wrong-size]", "For the reason “too small” or “wrong size”")]
    [InlineData(null, "item.unitPrice >= 500.00 USD", "For items (price of one: at least $500.00)")]
    [InlineData(null, "item.kind is giftCard", "For items of the kind “gift card”")]
    [InlineData(null, "item.category not in [shoes]", "For items outside “shoes”")]
    [InlineData(null, "item.category not in [shoes, bags]", "For items in neither “shoes” nor “bags”")]
    [InlineData("order.daysSinceDelivered <= 90", null, "If the delivery was at most 90 days ago")]
    [InlineData("order.market is eu", "item.category is shoes", "For orders in the market “eu”, for items in “shoes”")]
    [InlineData("customer.refunds < 3", null, "For some orders (ask us about yours)")]
    [InlineData("order.market is eu", "item.daysSinceDelivered is known", "For some orders (ask us about yours)")]
    public void A_window_says_whom_it_is_for_in_customers_words(string? when, string? items, string subject)
    {
        Assert.Equal(subject + ": 14 days after delivery, the last day included.", Window(when, items));
    }

    [Theory]
    [InlineData("de", "Für Bestellungen mit Lieferland Schweiz oder Frankreich: 14 Tage ab Lieferung, der letzte Tag zählt mit.")]
    [InlineData("fr", "Pour les commandes (pays de livraison\u00a0: Suisse ou France)\u00a0: 14 jours après la livraison, dernier jour inclus.")]
    [InlineData("es", "Para pedidos con destino a Suiza o Francia: 14 días desde la entrega, último día incluido.")]
    [InlineData("it", "Per gli ordini con destinazione Svizzera o Francia: 14 giorni dalla consegna, ultimo giorno incluso.")]
    [InlineData("ja", "お届け先がスイスまたはフランスのご注文：お届けから14日、最終日を含む。")]
    [InlineData("zh-Hans", "寄往瑞士或法国的订单：自签收之日起 14 天，含最后一天。")]
    [InlineData("zh-Hant", "寄往瑞士或法國的訂單：自簽收之日起 14 天，含最後一天。")]
    public void Countries_have_their_names_in_every_language(string language, string line) => Assert.Equal(line, Window("shipTo.country in [CH, FR]", language: language));

    [Fact]
    public void A_season_written_as_two_lines_is_one_span()
    {
        var window = new ReturnWindow
        {
            Id = "gifts", Days = 0, Until = new LocalDate(2027, 1, 31),
            When = Condition.All(Condition.Parse("order.placedOn >= 2026-11-01"), Condition.Not(Condition.Parse("order.placedOn >= 2026-12-25"))),
        };

        Assert.Contains("- For orders placed from 1 November 2026 to 24 December 2026: until 31 January 2027, this day included.", Print(new PolicyTerms { Windows = [window] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Refunds_and_exchanges_with_windows_of_their_own_are_told_apart()
    {
        Assert.Equal("Refund or store credit: 14 days after delivery, the last day included.", Window(null, null, "en", WantedResolution.Refund, WantedResolution.StoreCredit));
        Assert.Equal("Umtausch: 14 Tage ab Lieferung, der letzte Tag zählt mit.", Window(null, null, "de", WantedResolution.Exchange));
        Assert.Equal("For items in “shoes” (exchange): 14 days after delivery, the last day included.", Window(null, "item.category is shoes", "en", WantedResolution.Exchange));
    }

    [Fact]
    public void A_choice_of_scopes_is_said_as_one()
    {
        var window = new ReturnWindow { Id = "w", Days = 60, When = Condition.Any(Condition.Parse("order.market is eu"), Condition.Parse("customer.tags has gold")) };

        Assert.Contains("- For orders in the market “eu” or for members (“Gold club”): 60 days", Print(new PolicyTerms { Windows = [window], Memberships = [Gold] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Fees_say_what_they_are_for_and_how_often_they_are_due()
    {
        var page = Print(new PolicyTerms
        {
            Windows = [new ReturnWindow { Id = "w", Days = 30 }],
            Fees =
            [
                new FeeRule { Id = "a", Kind = FeeKind.Restocking, BasisPoints = 1500, Faults = [Fault.Buyer], Items = Condition.Parse("item.category is electronics") },
                new FeeRule { Id = "b", Kind = FeeKind.Restocking, Amount = new AmountByCurrency(new Money(500, Usd)), Faults = [Fault.Buyer] },
                new FeeRule { Id = "c", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(695, Usd)), Faults = [Fault.Buyer, Fault.None, Fault.Seller, Fault.Carrier] },
            ],
        });

        Assert.Contains("- Restocking (for items in “electronics”): 15% of the price, if you changed your mind or ordered something else.", page, StringComparison.Ordinal);
        Assert.Contains("- Restocking: $5.00 per item, if you changed your mind or ordered something else.", page, StringComparison.Ordinal);
        Assert.Contains("- Return shipping: $6.95 per return, whatever the reason.", page, StringComparison.Ordinal);
        Assert.Contains("- If several fees of the same kind apply, only the one named first is due.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("costs you nothing", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Restocking (for items in “electronics” and in the condition “opened”): ")]
    [InlineData("de", "Wiedereinlagerung (für Artikel der Kategorie „electronics“ und im Zustand „opened“): ")]
    [InlineData("zh-Hans", "重新上架费（类别为“electronics”的商品，状况为“opened”的商品）：")]
    public void What_several_conditions_say_of_items_is_said_of_them_once(string language, string said)
    {
        var items = Condition.All(Condition.Parse("item.category is electronics"), Condition.Parse("item.condition is opened"));
        var page = Print(new PolicyTerms { Windows = [.. Thirty], Fees = [new FeeRule { Id = "a", Kind = FeeKind.Restocking, BasisPoints = 1500, Items = items }] }, language);

        Assert.Contains("- " + said, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("processed", "We process your refund: within 2 business days of receipt at our warehouse.")]
    [InlineData("on-account", "The money is on your account: within 2 business days of receipt at our warehouse.")]
    [InlineData("of-our-own", "Our next step: within 2 business days of receipt at our warehouse.")]
    public void A_promise_without_a_text_says_what_happens_where_its_id_does(string id, string said)
    {
        var page = Print(new PolicyTerms { Windows = [.. Thirty], Promises = [new PolicyPromise { Id = id, After = "goodsReceived", Most = 2, Unit = PromiseUnit.BusinessDays }] });

        Assert.Contains("- " + said, page, StringComparison.Ordinal);
    }

    private static readonly ReturnWindow[] Thirty = [new ReturnWindow { Id = "w", Days = 30 }];

    [Theory]
    [InlineData(RefundShare.None, RefundShare.None, null)]
    [InlineData(RefundShare.Full, RefundShare.Proportional, null)]
    [InlineData(RefundShare.None, RefundShare.WhenComplete, "If the item is faulty, damaged or wrong and you return the whole order, we refund")]
    [InlineData(RefundShare.WhenComplete, RefundShare.Proportional, "If the item is faulty, damaged or wrong, we always refund the share")]
    [InlineData(RefundShare.None, RefundShare.Full, "If the item is faulty, damaged or wrong, we refund the original shipping cost in full.")]
    public void Shipping_for_faulty_goods_is_promised_as_far_as_the_terms_go(RefundShare shipping, RefundShare ifFaulty, string? said)
    {
        var page = Print(new PolicyTerms { Windows = [.. Thirty], Shipping = shipping, ShippingIfFaulty = ifFaulty });

        if (said is null) Assert.DoesNotContain("faulty, damaged or wrong", page, StringComparison.Ordinal);
        else Assert.Contains(said, page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_bounds_a_fee_and_what_lowers_or_raises_a_refund_is_said()
    {
        AmountByCurrency Amount(long units) => new(new Money(units, Usd));
        var page = Print(new PolicyTerms
        {
            Windows = [.. Thirty],
            Fees = [new FeeRule { Id = "a", Kind = FeeKind.Restocking, BasisPoints = 1500, AtLeast = Amount(500), AtMost = Amount(4000) }, new FeeRule { Id = "b", Kind = FeeKind.ReturnShipping, OwnCost = true }],
            Resolutions =
            [
                new ResolutionRule { Id = "d", Kind = ResolutionKind.StoreCredit, Bonus = Amount(300), CapBasisPoints = 2000 },
            ],
        });

        Assert.Contains("- Restocking: 15% of the price, at least $5.00, at most $40.00, if", page, StringComparison.Ordinal);
        Assert.Contains("- Return shipping: at your own cost, if", page, StringComparison.Ordinal);
        Assert.Contains("- Store credit, with $3.00 on top, at most 20% on top\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, false, true)]
    [InlineData(30, true, false)]
    [InlineData(null, false, true)]
    public void That_a_last_day_rolls_is_said_where_it_does(int? days, bool toTheInstant, bool rolls)
    {
        var window = new ReturnWindow { Id = "w", Days = days, ToTheInstant = toTheInstant, RollToBusinessDay = true, Until = days is null ? new LocalDate(2026, 12, 24) : null };

        Assert.Equal(rolls, Print(new PolicyTerms { Windows = [window] }).Contains("; if the last day is no business day, the next business day counts.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exclusion_without_words_of_its_own_says_what_it_applies_to()
    {
        var page = Print(new PolicyTerms
        {
            Windows = [new ReturnWindow { Id = "w", Days = 30 }],
            Exclusions =
            [
                new Exclusion { Id = "a", Items = Condition.Parse("item.category is underwear"), EvenIfFaulty = true },
                new Exclusion { Id = "b", Items = Condition.Parse("item.tags has final-sale") },
            ],
        });

        Assert.Contains("- For items in “underwear”: no return. This also holds if the item is faulty, damaged or wrong.", page, StringComparison.Ordinal);
        Assert.Contains("- For items marked “final-sale”: no return.", page, StringComparison.Ordinal);
        Assert.Contains("unless it says otherwise here", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_says_for_how_long_and_for_whom_but_no_limit_of_the_house()
    {
        var page = Print(new PolicyTerms
        {
            Windows = [new ReturnWindow { Id = "w", Days = 30 }],
            Resolutions =
            [
                new ResolutionRule { Id = "a", Kind = ResolutionKind.OriginalPayment, When = Condition.Parse("order.daysSinceShipped <= 90") },
                new ResolutionRule { Id = "b", Kind = ResolutionKind.Replacement, Below = new AmountByCurrency(new Money(7777, Usd)), FewerRefundsThan = 88 },
                new ResolutionRule { Id = "c", Kind = ResolutionKind.StoreCredit },
            ],
        });

        Assert.Contains("- Your money back, the way you paid (if the goods were dispatched at most 90 days ago)\n", page, StringComparison.Ordinal);
        Assert.Contains("- The same item again (for some orders only)\n", page, StringComparison.Ordinal);
        Assert.Contains("- Store credit\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("77", page, StringComparison.Ordinal);
        Assert.DoesNotContain("88", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shop_that_takes_nothing_back_does_not_explain_how_to_send_it()
    {
        var page = Print(new PolicyTerms { Windows = [new ReturnWindow { Id = "w", Days = 0 }] });

        Assert.Contains("- For any reason: no return.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("send the goods off", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_without_a_text_does_not_show_its_id() =>
        Assert.Contains(
            "- Our next step: within 3 business days of your request.",
            Print(new PolicyTerms { Windows = [new ReturnWindow { Id = "w", Days = 30 }], Promises = [new PolicyPromise { Id = "p-internal", After = "requestReceived", Most = 3 }] }),
            StringComparison.Ordinal);

    /// <summary>
    /// Operations, keep-it limits and limits by history, made of numbers and names that occur nowhere else, leave no trace on the
    /// customer page, whatever the terms are.
    /// </summary>
    [Fact]
    public void Nothing_internal_reaches_the_customer_whatever_the_policy()
    {
        var numbers = Gen.Long[9_100_000, 9_899_999];
        Gen.Select(numbers, numbers, Gen.Int[0, 4], Gen.Int[0, LanguageTag.Written.Length - 1], Gen.Int[0, 2]).Sample((limit, threshold, shape, language, format) =>
        {
            var draft = PageSamples.CrossBorder.Draft;
            AmountByCurrency Secret(long minor) => new(new Money(minor, Usd));
            var secretCount = (int)(threshold % 1_000_000) + 8_000_000;
            ResolutionRule[] resolutions =
            [
                new() { Id = "secret-keep", Kind = ResolutionKind.KeepIt, Below = Secret(limit), FewerRefundsThan = secretCount },
                new() { Id = "secret-money", Kind = ResolutionKind.OriginalPayment, When = Condition.Parse($"customer.refunds < {secretCount}") },
                new() { Id = "secret-credit", Kind = ResolutionKind.StoreCredit, Below = Secret(threshold) },
                new() { Id = "secret-again", Kind = ResolutionKind.Replacement, When = Condition.Parse("channel contains any secret-words") },
            ];
            var policy = (draft with
            {
                Terms = draft.Terms with
                {
                    Resolutions = [.. resolutions.Skip(shape % 4)],
                    Windows = draft.Terms.Windows.Insert(0, new ReturnWindow { Id = "secret-window", Days = 5, When = Condition.Parse($"customer.refunds >= {secretCount}") }),
                },
                Operations = draft.Operations with
                {
                    Teams = ["secret-team"],
                    WordGroups = draft.Operations.WordGroups.SetItem("secret-words", ["secret-word"]),
                    Safeguards = new Safeguards { ReviewFromRefunds = secretCount },
                    Approval = [new ApprovalLevel { Role = "secret-clerk", Below = Secret(limit) }, new ApprovalLevel { Role = "secret-head" }],
                    Rules = [new Rule { Id = "secret-rule", When = Condition.Parse($"quote.amount > {new Money(limit, Usd)}"), Then = new RuleActions { Tags = ["secret-tag"], AssignTo = "secret-team" } }],
                },
            }).Build();
            var page = PolicyPage.Print(policy, Audience.Customer, LanguageTag.Written[language], (PageFormat)format);
            var digits = new string([.. page.Where(c => c is not ('.' or ',' or '\u00a0' or '\u202f' or ' '))]);
            return !page.Contains("secret", StringComparison.Ordinal)
                && new[] { limit, threshold, secretCount }.All(number => !digits.Contains(number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }, iter: 200);
    }

    [Theory]
    [InlineData("customer.tags has serial-returner")]
    [InlineData("order.tags has flagged-by-fraud")]
    [InlineData("shipTo.country in flagged-by-fraud")]
    [InlineData("order.market in flagged-by-fraud")]
    public void What_the_house_alone_calls_a_customer_or_an_order_is_not_said(string line)
    {
        var policy = new PolicyDraft
        {
            Id = "p", Version = "1", Currency = Usd,
            Terms = new PolicyTerms { Windows = [new ReturnWindow { Id = "w", Days = 30, When = Condition.Parse(line) }], Exclusions = [new Exclusion { Id = "x", When = Condition.Parse(line) }] },
            Operations = new PolicyOperations { WordGroups = new PolicyOperations().WordGroups.Add("flagged-by-fraud", ["somewhere"]) },
        };
        var page = PolicyPage.Print(policy.Build(), Audience.Customer, "en", PageFormat.Markdown);

        Assert.Contains("- For some orders (ask us about yours): 30 days", page, StringComparison.Ordinal);
        Assert.Contains("- Some items; we tell you before you buy.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("serial-returner", page, StringComparison.Ordinal);
        Assert.DoesNotContain("flagged-by-fraud", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_season_that_starts_after_the_last_day_there_is_can_be_printed()
    {
        var never = new PolicyTerms { Windows = [new ReturnWindow { Id = "w", Days = 30, When = Condition.Parse("order.placedOn > 9999-12-31") }] };

        Assert.Contains("- For some orders (ask us about yours): 30 days", Print(never), StringComparison.Ordinal);
    }
}
