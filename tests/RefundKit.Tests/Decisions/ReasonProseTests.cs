using System.Text.RegularExpressions;
using RefundKit.Decisions;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed partial class ReasonProseTests
{
    public static TheoryData<string> Languages => [.. LanguageTag.Written];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_says_everything_with_the_same_placeholders(string language)
    {
        var (english, own) = (ReasonProse.For("en").Texts, ReasonProse.For(language).Texts);

        Assert.Equal(language, ReasonProse.For(language).Language);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), own.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, pair => Assert.Equal(Placeholders(pair.Value), Placeholders(own[pair.Key])));
    }

    // Short sentences of the two Chinese scripts may be the same; those of two languages never are.
    [Fact]
    public void No_two_languages_say_a_sentence_in_the_same_words()
    {
        string[] languages = [.. LanguageTag.Written.Where(language => language != "zh-Hant")];
        foreach (var key in ReasonProse.For("en").Texts.Keys.Where(key => key.StartsWith("staff.", StringComparison.Ordinal) || key.StartsWith("customer.", StringComparison.Ordinal)))
            Assert.Equal(languages.Length, languages.Select(language => ReasonProse.For(language).Texts[key]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("fr", "staff.law-no-fee", "Des frais")]
    [InlineData("fr", "staff.law-value-loss", "Des frais")]
    [InlineData("de", "staff.law-remedy-first", "geht die Nacherfüllung vor")]
    [InlineData("de", "staff.shipping-beyond-terms", "Versandkosten")]
    [InlineData("es", "staff.shipping-beyond-terms", "gastos de envío")]
    [InlineData("it", "staff.shipping-beyond-terms", "spese di spedizione")]
    [InlineData("es", "silence.lateMetric", "penaliza la cuenta")]
    [InlineData("it", "silence.lateMetric", "sull’account")]
    [InlineData("ja", "staff.law-acknowledge", "受け付けた旨")]
    public void The_words_are_those_of_the_trade_in_each_language(string language, string key, string words) =>
        Assert.Contains(words, ReasonProse.For(language).Texts[key], StringComparison.Ordinal);

    [Fact]
    public void A_customers_text_has_no_placeholder_for_what_is_the_houses_own() => Assert.All(
        ReasonProse.For("en").Texts.Where(pair => pair.Key.StartsWith("customer.", StringComparison.Ordinal)),
        pair => Assert.DoesNotContain(Placeholders(pair.Value), name => name is "source" or "role" or "rule" or "facts" or "amount"));

    // A code without a text would read as the code itself.
    [Fact]
    public void Every_code_that_the_phases_of_a_decision_give_has_a_text()
    {
        var sources = Directory.EnumerateFiles(Documentation.Repository.PathOf("src", "RefundKit", "Decisions"), "*.cs").Select(File.ReadAllText).ToList();
        var codes = sources.SelectMany(text => Code().Matches(text).Select(match => match.Groups["code"].Value)).Where(code => code != "rule-").Distinct().ToList();

        Assert.True(codes.Count > 20, $"{codes.Count} codes");
        Assert.All(codes, code => Assert.Contains("staff." + code, ReasonProse.For("en").Texts.Keys));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Whatever_a_customer_can_supply_is_asked_for_in_words_of_its_own(string language)
    {
        var other = new MissingFact("no.such-fact", FactSupplier.Customer).Describe(Audience.Customer, language);
        foreach (var fact in FactCatalog.BuiltIn.Facts.Where(fact => fact.Supplier == FactSupplier.Customer))
        {
            var text = new MissingFact(fact.Name, fact.Supplier).Describe(Audience.Customer, language);
            Assert.NotEqual(other, text);
            Assert.DoesNotContain('.', text);
        }
    }

    [Fact]
    public void A_hosts_own_fact_is_asked_for_as_the_policy_calls_it()
    {
        var policy = APolicy.OfThirtyDays().With(draft => draft with
        {
            Facts = [new HostFact { Name = "device.serial", Type = FactType.Text, From = FactSupplier.Customer, Description = LocalizedText.Of("en", "the serial number on the back") }],
        }).Policy;
        var need = new MissingFact("device.serial", FactSupplier.Customer);

        Assert.Equal("the serial number on the back", need.Describe(Audience.Customer, "en", policy));
        Assert.Equal("some more details about your request", need.Describe(Audience.Customer, "en"));
        Assert.Contains("the serial number on the back", need.Describe(Audience.Staff, "en", policy), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_written_in_any_language_with_its_days_and_amounts()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2026-12-20T15:00:00Z").In("de"));
        var reason = decision.Reasons.Single(reason => reason is { Code: "window-closed", Audience: Audience.Customer });

        Assert.Equal("Die Rückgabefrist für Jacket endete am 1. Dezember 2026.", reason.Text);
        Assert.Equal("The return window for Jacket ended on 1 December 2026.", reason.TextIn("en-GB"));
        Assert.Equal("Jacketの返品期限は2026年12月1日に終了しました。", reason.TextIn("ja"));
        Assert.Equal(["asked=2026-12-20", "item=Jacket", "lastDay=2026-12-01"], reason.Arguments.Select(argument => argument.ToString()));
    }

    [Fact]
    public void Staff_read_what_is_missing_in_phrases_and_not_in_names_of_facts()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().DeliveredAt(null));
        var reason = decision.Reasons.Single(reason => reason is { Code: "information-missing", Audience: Audience.Staff });

        Assert.Equal("Missing for window \"standard\": the number of days since the delivery.", reason.Text);
        Assert.Equal("order.daysSinceDelivered", reason.Arguments.Single(argument => argument.Name == "facts").Canonical);
    }

    [Fact]
    public void A_rules_own_words_to_the_customer_are_said_in_the_place_of_ours()
    {
        var decision = APolicy.OfThirtyDays().Rule("late", "order.market is eu", new RefundKit.Rules.RuleActions
        {
            Propose = RefundKit.Rules.Outcome.Deny, Because = new LocalizedText([new("en", "Sold as seen."), new("de", "Gekauft wie gesehen.")]),
        }).Decide(ARequest.ForARefund().Order(order => order with { Market = "eu" }).ShippedTo("US").In("de"));

        Assert.Equal("Gekauft wie gesehen.", decision.Reasons.First(reason => reason.Audience == Audience.Customer).Text);
        Assert.Equal("Sold as seen.", decision.Reasons.First(reason => reason.Audience == Audience.Customer).TextIn("fr"));
    }

    [Fact]
    public void A_reason_of_a_hosts_own_reads_as_its_code()
    {
        var reason = new DecisionReason { Code = "because-i-say-so", Audience = Audience.Staff, Language = "de" };
        Assert.Equal("because-i-say-so", reason.Text);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value.Trim('{', '}')).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("(new Proposal\\([^,]+, [^,]+, |LawNote = |Staff\\(\\s*)\"(?<code>[a-z-]+)\"")]
    private static partial Regex Code();
}
