using System.Text.RegularExpressions;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PageLanguageTests
{
    private static readonly Currency Eur = Currency.Of("EUR");

    /// <summary>A policy that uses everything there is, and whose own names are words of no language.</summary>
    private static readonly RefundPolicy Everything = new PolicyDraft
    {
        Id = "qq", Version = "1", Currency = Eur, TimeZone = "Europe/Berlin", Calendar = "DE", From = new LocalDate(2026, 1, 1), Until = new LocalDate(2027, 8, 8),
        Terms = new PolicyTerms
        {
            Memberships = [new Membership { Tag = "qq" }],
            Windows =
            [
                .. Enum.GetValues<WindowAnchor>().Select((anchor, i) => new ReturnWindow
                {
                    Id = "qqa" + i, Days = 8 + i, Anchor = anchor, TransitDays = 3, LastDayIncluded = false, RollToBusinessDay = true, Until = new LocalDate(2027, 3, 11), For = [WantedResolution.Refund],
                    When = Condition.Parse("order.placedOn between 2026-11-01 and 2026-12-08"),
                }),
                .. CustomerLines().Select((line, i) => new ReturnWindow
                {
                    Id = "qqb" + i, Days = i, When = line.StartsWith("item.", StringComparison.Ordinal) ? null : Condition.Parse(line), Items = line.StartsWith("item.", StringComparison.Ordinal) ? Condition.Parse(line) : null,
                }),
                new ReturnWindow { Id = "qqc", For = [WantedResolution.Exchange, WantedResolution.Replacement] },
                new ReturnWindow { Id = "qqd", Days = 30 },
            ],
            Exclusions = [new Exclusion { Id = "qqe", Items = Condition.Parse("item.category is qq"), EvenIfFaulty = true }, new Exclusion { Id = "qqf", Items = Condition.Parse("item.sku is qq") }],
            Fees =
            [
                .. Enum.GetValues<Fault>().SelectMany(fault => new FeeRule[]
                {
                    new() { Id = "qqg" + fault, Kind = FeeKind.Restocking, BasisPoints = 850, Faults = [fault], Items = Condition.Parse("item.kind is digital") },
                    new() { Id = "qqh" + fault, Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(650, Eur)), Faults = [fault] },
                }),
            ],
            Resolutions = [.. Enum.GetValues<ResolutionKind>().Select(kind => new ResolutionRule
            {
                Id = "qqi" + kind, Kind = kind, BonusBasisPoints = kind == ResolutionKind.StoreCredit ? 1000 : 0, Cap = kind == ResolutionKind.StoreCredit ? new AmountByCurrency(new Money(5000, Eur)) : null,
                Below = kind == ResolutionKind.KeepIt ? new AmountByCurrency(new Money(900, Eur)) : null, FewerRefundsThan = kind == ResolutionKind.KeepIt ? 2 : null, When = Condition.Parse("order.daysSinceShipped <= 90"),
            })],
            Promises =
            [
                new PolicyPromise { Id = "qqj", After = "requestReceived", Most = 1, Unit = PromiseUnit.Hours }, new PolicyPromise { Id = "qqk", After = "qqj", Least = 2, Most = 8 },
                new PolicyPromise { Id = "qql", After = "qqj", Most = 3, Unit = PromiseUnit.Days }, new PolicyPromise { Id = "qqm", After = "goodsReceived", Most = 3 }, new PolicyPromise { Id = "qqn", After = "inspected", Most = 3, CutOff = new LocalTime(17, 0) },
                new PolicyPromise { Id = "qqu", After = "requestReceived", Most = 1, Unit = PromiseUnit.BusinessHours }, new PolicyPromise { Id = "qqv", After = "requestReceived", Least = 2, Most = 4, Unit = PromiseUnit.BusinessHours },
            ],
        },
        Operations = new PolicyOperations
        {
            Teams = ["qq"], PaymentOrder = ["qq", "qqx"],
            Approval = [new ApprovalLevel { Role = "qq", Below = new AmountByCurrency(new Money(900, Eur)) }, new ApprovalLevel { Role = "qqo" }],
            Safeguards = new Safeguards { ReviewFromRefunds = 3, HumanApproval = false, NoApprovalWhen = Condition.Parse("quote.amount < 5.00 EUR") },
            Promises = [new PolicyPromise { Id = "qqp", After = "inspected", Most = 24, Unit = PromiseUnit.Hours }],
            WordGroups = System.Collections.Immutable.ImmutableSortedDictionary.Create<string, System.Collections.Immutable.ImmutableArray<string>>(StringComparer.Ordinal).Add("qqwords", ["qqword"]),
            Acknowledge = "qq",
            Rules =
            [
                .. FactCatalog.BuiltIn.Facts.SelectMany(fact => PageConditionLines.Of(fact).Select(line => Over(fact, Condition.Parse(line)))).SelectMany(line => new[] { line, Condition.Not(line) })
                    .Select((when, i) => new Rule { Id = "qqr" + i, When = when, Then = new RuleActions { Tags = ["qq"] } }),
                .. Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.None).Select(outcome => new Rule { Id = "qqs" + outcome, When = Condition.Parse("channel is qq"), Then = new RuleActions { Propose = outcome } }),
                .. Enum.GetValues<Priority>().Select(priority => new Rule
                {
                    Id = "qqt" + priority, When = Condition.Parse("message contains any qqwords"), Stop = true,
                    Then = new RuleActions { Priority = priority, AssignTo = "qq", EscalateTo = "qq", Reply = "qq", AnswerPolicy = true, Ask = ["item.reason", "return.evidence"] },
                }),
            ],
        },
        Templates = [new ReplyTemplate { Id = "qq", Variants = System.Collections.Immutable.ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal).Add("pl", new TemplateText { Body = "qq" }) }],
    }.Build();

    private static Condition Over(FactDefinition fact, Condition line) => fact.Scope == FactScope.Item ? Condition.AnyItem(ItemRange.Return, line) : line;

    private static string[] CustomerLines() =>
    [
        "item.fault in [seller, carrier]", "item.fault is seller", "item.fault is carrier", "item.fault is buyer", "item.category is qq", "item.category is not qq", "item.kind is giftCard", "item.tags has qq",
        "item.reason in [style, colour]", "item.condition is qq", "shipTo.country in [CH, FR]", "shipTo.country not in [CH, FR]", "order.market is qq", "channel is qq", "order.currency is EUR", "customer.kind is consumer",
        "customer.kind is business", "customer.tags has qq", "order.tags has qq", "item.unitPrice >= 8.00 EUR", "order.total < 80.00 EUR", "item.daysSinceDelivered <= 8", "order.daysSincePaid > 8", "order.sincePlaced between 1 hours and 2 days",
        "order.placedOn >= 2026-01-08", "order.placedOn < 2026-01-08", "order.placedOn is 2026-01-08", "customer.refunds < 8",
    ];

    private static IEnumerable<string> Words(string text) => Regex.Matches(text, @"\p{L}+").Select(match => match.Value.ToLowerInvariant());

    [Theory]
    [InlineData(Audience.Customer)]
    [InlineData(Audience.Staff)]
    public void No_page_borrows_a_word_of_english(Audience audience)
    {
        var english = ProseTable.For("en");
        foreach (var language in LanguageTag.Written.Where(language => language != "en"))
        {
            var own = ProseTable.For(language);
            var foreign = english.Keys.SelectMany(key => Words(Regex.Replace(english.Own(key)!, @"\{[^}]*\}", " "))).ToHashSet(StringComparer.Ordinal);
            foreign.ExceptWith(own.Keys.SelectMany(key => Words(Regex.Replace(own.Own(key)!, @"\{\w+\}", " "))));
            var page = PolicyPage.Print(Everything, audience, language, PageFormat.Markdown).Replace(Everything.Hash, "", StringComparison.Ordinal);
            var borrowed = Words(page).Where(foreign.Contains).Distinct(StringComparer.Ordinal);

            Assert.True(!borrowed.Any(), $"{language}: {string.Join(", ", borrowed)}");
        }
    }

    [Fact]
    public void Chinese_and_japanese_pages_hold_no_latin_words_but_the_policys_own()
    {
        foreach (var language in new[] { "ja", "zh-Hans", "zh-Hant" })
        {
            var page = PolicyPage.Print(Everything, Audience.Customer, language, PageFormat.Markdown) + PolicyPage.Print(Everything, Audience.Staff, language, PageFormat.Markdown).Replace(Everything.Hash, "", StringComparison.Ordinal);
            var latin = Regex.Matches(page, "[A-Za-z]+").Select(match => match.Value).Where(word => !word.StartsWith("qq", StringComparison.Ordinal) && word is not ("x" or "y" or "X" or "Y" or "EUR" or "pl" or "Berlin")).Distinct(StringComparer.Ordinal);

            Assert.Equal([], latin);
        }
    }

    [Theory]
    [InlineData("en", "What arrives after 17:00 (New York time), or on a day that is no business day, counts as arrived the next business day.", "the next day.")]
    [InlineData("de", "(Zeit: New York) oder an keinem Werktag eingeht", "am nächsten Tag")]
    [InlineData("fr", "(heure de New York) ou un jour non ouvré", "le lendemain")]
    [InlineData("it", "(ora di New York) o in un giorno non lavorativo", "il giorno dopo")]
    [InlineData("es", "(hora de New York) o en un día no laborable", "al día siguiente")]
    [InlineData("ja", "（New York時間）を過ぎて、または休業日に", "翌日")]
    [InlineData("zh-Hans", "（New York 时间）之后或非工作日收到的", "次日")]
    [InlineData("zh-Hant", "（New York 時間）之後或非工作天收到的", "次日")]
    public void A_cut_off_says_whose_clock_it_is_and_which_day_takes_in_what_is_late(string language, string inBusinessDays, string inDays)
    {
        string Page(PromiseUnit unit) => PolicyPage.Print(
            Decisions.APolicy.OfThirtyDays().Terms(terms => terms with { Promises = [new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2, Unit = unit, CutOff = new LocalTime(17, 0) }] }).Policy,
            Audience.Customer, language, PageFormat.Markdown);

        Assert.Contains(inBusinessDays, Page(PromiseUnit.BusinessDays), StringComparison.Ordinal);
        Assert.DoesNotContain(inBusinessDays, Page(PromiseUnit.Days), StringComparison.Ordinal);
        Assert.Contains(inDays, Page(PromiseUnit.Days), StringComparison.Ordinal);
        Assert.Contains("New York", Page(PromiseUnit.Days), StringComparison.Ordinal);
    }

    [Fact]
    public void Simplified_and_traditional_characters_do_not_mix()
    {
        var simplified = ProseTable.For("zh-Hans");
        var traditional = ProseTable.For("zh-Hant");
        const string onlySimplified = "们这个为于订单货过运费类别员审签发还没问题规则优级请则质";
        const string onlyTraditional = "們這個為於訂單貨過運費類別員審簽發還沒問題規則優級請則質";

        Assert.All(traditional.Keys, key => Assert.DoesNotContain(traditional.Own(key)!, c => onlySimplified.Contains(c) && !onlyTraditional.Contains(c)));
        Assert.All(simplified.Keys, key => Assert.DoesNotContain(simplified.Own(key)!, c => onlyTraditional.Contains(c) && !onlySimplified.Contains(c)));
    }
}
