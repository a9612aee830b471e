using System.Globalization;
using System.Text.Json;
using CsCheck;
using RefundKit.Decisions;
using RefundKit.Languages;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Decisions;

public class PolicyAnswerTests
{
    private static readonly Currency Usd = Currency.Of("USD");

    private static APolicy WithDefects() => APolicy.OfThirtyDays()
        .FirstWindow(new ReturnWindow { Id = "defects", Days = 365, Items = Condition.Parse("item.fault in [seller, carrier]") })
        .Fee(new FeeRule { Id = "way", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(695, Usd), new Money(650, Currency.Of("EUR"))), Faults = [Fault.Buyer] })
        .Rule("questions", "message.intent is askPolicy", new RuleActions { AnswerPolicy = true });

    private static ARequest AQuestion() => ARequest.ForARefund().With(request => request with { Return = null }).Saying("How long do I have?", MessageIntent.AskPolicy);

    private static string[] Answer(APolicy policy, ARequest request, string language = "en") => [.. PolicyAnswer.For(policy.Policy, request.Request, ReferenceData.Embedded, language).Lines];

    [Fact]
    public void The_lines_that_apply_carry_the_orders_own_days_and_currency() => Assert.Equal(
        [
            "If the item is faulty, damaged or wrong: you can return it until 1 November 2027, this day included.",
            "In all other cases: you can return it until 1 December 2026, this day included.",
            "Once you have asked, you have 14 days to send the goods off.",
            "Return shipping: $6.95 per return, if you changed your mind or ordered something else.",
            "If the item is faulty, damaged or wrong, a return costs you nothing.",
            "If you return the whole order, we refund the original shipping cost too.",
            "If the item is faulty, damaged or wrong, we always refund the share of the original shipping cost that falls on it.",
            "Your money back, the way you paid",
            "If the law of your country gives you more than this page, the law applies. Information, not legal advice.",
        ],
        Answer(WithDefects(), AQuestion()));

    [Theory]
    [InlineData("de", "In allen anderen Fällen: Sie können den Artikel bis zum 1. Dezember 2026 zurückgeben, dieser Tag zählt mit.")]
    [InlineData("fr", "Dans tous les autres cas\u00a0: vous pouvez retourner l’article jusqu’au 1er décembre 2026 inclus.")]
    [InlineData("es", "En todos los demás casos: puede devolverlo hasta el 1 de diciembre de 2026 incluido.")]
    [InlineData("it", "In tutti gli altri casi: può restituire l’articolo fino al 1º dicembre 2026 incluso.")]
    [InlineData("ja", "その他すべての場合：2026年12月1日まで返品できます（当日を含む）。")]
    [InlineData("zh-Hans", "其他所有情况：可退货至2026年12月1日（含当日）。")]
    [InlineData("zh-TW", "其他所有情況：可退貨至2026年12月1日（含當日）。")]
    public void It_answers_in_the_readers_language(string language, string line) => Assert.Equal(line, Answer(WithDefects(), AQuestion(), language)[1]);

    [Fact]
    public void A_known_reason_leaves_one_window_and_the_fees_that_go_with_it()
    {
        var changedMind = Answer(WithDefects(), ARequest.ForARefund());
        var faulty = Answer(WithDefects(), ARequest.ForARefund().Because("defective"));

        Assert.Equal("You can return it until 1 December 2026, this day included.", changedMind[0]);
        Assert.Equal("You can return it until 1 November 2027, this day included.", faulty[0]);
        Assert.DoesNotContain(faulty, line => line.StartsWith("Return shipping", StringComparison.Ordinal));
        Assert.Contains("Returning costs you nothing.", faulty);
    }

    [Fact]
    public void Before_the_delivery_the_length_is_said_and_after_the_end_that_it_ended()
    {
        Assert.Equal("You can return it: 30 days after delivery, the last day included.", Answer(APolicy.OfThirtyDays(), AQuestion().DeliveredAt(null))[0]);
        Assert.Equal("The return period ended on 1 December 2026.", Answer(APolicy.OfThirtyDays(), AQuestion().ReceivedAt("2026-12-02T15:00:00Z"))[0]);
        Assert.Equal("You can return it until 1 December 2026, this day included.", Answer(APolicy.OfThirtyDays(), AQuestion().ReceivedAt("2026-12-01T15:00:00Z"))[0]);
    }

    [Fact]
    public void An_excluded_item_is_told_by_the_exclusions_own_words_and_that_a_fault_changes_it()
    {
        var policy = APolicy.OfThirtyDays().Excluding("sale", "item.tags has final-sale");

        var unknown = Answer(policy, AQuestion().Tagged("final-sale"));
        var known = Answer(policy, ARequest.ForARefund().Tagged("final-sale"));

        Assert.Equal("It cannot be returned.", known[0]);
        Assert.DoesNotContain(known, line => line.Contains("until", StringComparison.Ordinal));
        Assert.Equal("It cannot be returned.", unknown[0]);
        Assert.Equal("If the item is faulty, damaged or wrong: you can return it until 1 December 2026, this day included.", unknown[1]);
        Assert.Contains("If such an item is faulty, damaged or wrong, you can return it all the same.", unknown);
        Assert.DoesNotContain(Answer(policy, AQuestion()), line => line.Contains("cannot be returned", StringComparison.Ordinal));
    }

    [Fact]
    public void Items_that_differ_are_named()
    {
        var policy = APolicy.OfThirtyDays().Excluding("sale", "item.tags has final-sale");
        var lines = Answer(policy, ARequest.ForARefund().AndLine("Scarf", "20.00", "changed-mind", "final-sale"));

        Assert.Equal("Jacket: You can return it until 1 December 2026, this day included.", lines[0]);
        Assert.Equal("Scarf: It cannot be returned.", lines[1]);
    }

    [Fact]
    public void Windows_of_their_own_for_refund_and_exchange_are_told_apart()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { For = [WantedResolution.Exchange], Days = 60 })
            .Terms(terms => terms with { Windows = terms.Windows.Add(new ReturnWindow { Id = "money", Days = 14, For = [WantedResolution.Refund, WantedResolution.StoreCredit, WantedResolution.Replacement, WantedResolution.Repair] }) });

        var lines = Answer(policy, AQuestion());

        Assert.Equal("Exchange: you can return it until 31 December 2026, this day included.", lines[0]);
        Assert.Equal("Refund, store credit, replacement or repair: the return period ended on 15 November 2026.", lines[1]);
    }

    [Fact]
    public void Without_an_order_the_lines_of_the_whole_page_are_the_answer()
    {
        var lines = Answer(WithDefects(), AQuestion().With(request => request with { Order = null }));

        Assert.Equal("If the item is faulty, damaged or wrong: 365 days after delivery, the last day included.", lines[0]);
        Assert.Equal("In all other cases: 30 days after delivery, the last day included.", lines[1]);
        Assert.Contains("Return shipping: $6.95 or €6.50 per return, if you changed your mind or ordered something else.", lines);
    }

    [Fact]
    public void A_decision_answers_where_a_rule_asks_for_it_and_only_there()
    {
        var asked = WithDefects().Decide(AQuestion());
        var notAsked = WithDefects().Decide(ARequest.ForARefund());
        using var json = JsonDocument.Parse(asked.ToJson());
        using var other = JsonDocument.Parse(notAsked.ToJson());

        Assert.Equal(asked.Answer!.Lines, json.RootElement.GetProperty("answer").EnumerateArray().Select(line => line.GetString()!));
        Assert.Null(notAsked.Answer);
        Assert.False(other.RootElement.TryGetProperty("answer", out _));
    }

    [Fact]
    public void A_template_prints_the_lines()
    {
        var policy = WithDefects().With(draft => draft with
        {
            Operations = draft.Operations with { Rules = [draft.Operations.Rules[0] with { Then = new RuleActions { AnswerPolicy = true, Reply = "answer" } }] },
            Templates = [new ReplyTemplate { Id = "answer", Variants = LocalizedTemplate("{% for line in policy.answer %}- {{ line }}\n{% endfor %}") }],
        });
        var decision = policy.Decide(AQuestion());
        var reply = new TemplateRenderer().Render(policy.Policy, decision.Reply!.Template, decision.Reply.Language, ReplyModel.From(policy.Policy, decision));

        Assert.Contains("- In all other cases: you can return it until 1 December 2026, this day included.\n", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_internal_and_no_keep_it_refund_is_in_an_answer()
    {
        Gen.Select(Gen.Int[8_000_000, 9_899_999], Gen.Int[0, LanguageTag.Written.Length - 1], Gen.Bool).Sample((secret, language, hasOrder) =>
        {
            var limit = new AmountByCurrency(new Money(secret, Usd));
            var policy = WithDefects()
                .Offering(
                    new ResolutionRule { Id = "secret-keep", Kind = ResolutionKind.KeepIt, Below = limit, FewerRefundsThan = secret },
                    new ResolutionRule { Id = "secret-again", Kind = ResolutionKind.Replacement, Below = limit },
                    new ResolutionRule { Id = "secret-credit", Kind = ResolutionKind.StoreCredit, When = Condition.Parse($"customer.refunds < {secret}") },
                    new ResolutionRule { Id = "secret-money", Kind = ResolutionKind.OriginalPayment })
                .Safeguards(safeguards => safeguards with { ReviewFromRefunds = secret })
                .Rule("secret-rule", $"quote.amount > {new Money(secret, Usd)}", new RuleActions { Tags = ["secret-tag"] });
            var request = hasOrder ? AQuestion() : AQuestion().With(asked => asked with { Order = null });
            var text = string.Join('\n', Answer(policy, request, LanguageTag.Written[language]));
            var digits = new string([.. text.Where(c => c is not ('.' or ',' or '\u00a0' or '\u202f' or ' '))]);
            return !text.Contains("secret", StringComparison.Ordinal) && !digits.Contains(secret.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                && !text.Contains(ProseTable.For(LanguageTag.Written[language]).Say("resolution.keepIt"), StringComparison.Ordinal);
        }, iter: 200);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, TemplateText> LocalizedTemplate(string body) =>
        System.Collections.Immutable.ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal).Add("en", new TemplateText { Body = body });

    [Fact]
    public void A_limit_without_an_amount_in_the_orders_currency_keeps_no_fee_and_gives_no_bonus()
    {
        var euros = new AmountByCurrency(new Money(1000, Currency.Of("EUR")));
        var policy = APolicy.OfThirtyDays()
            .Fee(new FeeRule { Id = "a", Kind = FeeKind.Restocking, BasisPoints = 1500, AtMost = euros })
            .Fee(new FeeRule { Id = "b", Kind = FeeKind.Restocking, BasisPoints = 1500, AtLeast = euros })
            .Offering(new ResolutionRule { Id = "c", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 1000, Bonus = new AmountByCurrency(new Money(500, Usd)), Cap = euros });

        var inDollars = Answer(policy, ARequest.ForARefund());
        var inEuros = Answer(policy, ARequest.ForARefund("EUR"));

        Assert.Contains("Returning costs you nothing.", inDollars);
        Assert.Contains("Store credit", inDollars);
        Assert.Contains(inEuros, line => line.StartsWith("Restocking: 15% of the price, at most €10.00, if you changed your mind", StringComparison.Ordinal));
        Assert.Contains("Store credit, with 10% on top, at most €10.00", inEuros);
    }

    [Fact]
    public void A_refund_without_a_return_is_not_announced()
    {
        var policy = APolicy.OfThirtyDays().Offering(
            new ResolutionRule { Id = "a", Kind = ResolutionKind.Donate }, new ResolutionRule { Id = "b", Kind = ResolutionKind.KeepIt }, new ResolutionRule { Id = "c", Kind = ResolutionKind.OriginalPayment });

        var page = PolicyPage.Print(policy.Policy, Audience.Customer, "en", PageFormat.Markdown);

        foreach (var quiet in new[] { "charity", "keep the item" })
        {
            Assert.DoesNotContain(quiet, page, StringComparison.Ordinal);
            Assert.DoesNotContain(Answer(policy, ARequest.ForARefund()), line => line.Contains(quiet, StringComparison.Ordinal));
        }
    }

    private static ARequest FromGermany(string? delivered = "2026-11-10T10:00:00Z") => AQuestion().ShippedTo("DE").DeliveredAt(delivered)
        .With(request => request with { Legal = new LegalCircumstances { Informed = true } });

    private static bool IsOfLaw(string line) => line.StartsWith("By law", StringComparison.Ordinal);

    [Fact]
    public void The_laws_own_last_day_is_said_with_its_statute_beside_the_terms()
    {
        var policy = APolicy.OfThirtyDays().Excluding("sale", "item.tags has final-sale");
        const string law = "By law you can withdraw from the purchase until 24 November 2026, this day included (§§ 312g, 355, 356, 356a, 357, 357a BGB; §§ 187, 188, 193 BGB).";

        Assert.Equal(["You can return it until 10 December 2026, this day included.", law], Answer(policy, FromGermany())[..2]);
        var excluded = Answer(policy, FromGermany().Tagged("final-sale"));
        Assert.Equal("It cannot be returned.", excluded[0]);
        Assert.Contains(law, excluded);
        Assert.Single(excluded, line => line.Contains("Information, not legal advice.", StringComparison.Ordinal));
    }

    [Fact]
    public void While_no_day_is_known_the_law_is_said_as_a_length_and_once_it_is_over_not_at_all()
    {
        var policy = APolicy.OfThirtyDays();

        Assert.Contains(Answer(policy, FromGermany(null)), line => IsOfLaw(line) && line.Contains("14 days", StringComparison.Ordinal) && line.Contains("BGB", StringComparison.Ordinal));
        Assert.DoesNotContain(Answer(policy, FromGermany("2026-11-05T10:00:00Z")), IsOfLaw);
        Assert.DoesNotContain(Answer(policy, FromGermany().Tagged("custom-made")), IsOfLaw);
        Assert.DoesNotContain(Answer(policy, FromGermany().Customer(customer => customer with { Kind = CustomerKind.Business })), IsOfLaw);
        Assert.DoesNotContain(Answer(policy, AQuestion()), IsOfLaw);
        Assert.DoesNotContain(Answer(policy, AQuestion().ShippedTo(null)), IsOfLaw);
    }

    [Fact]
    public void A_right_until_a_day_that_may_be_over_is_not_said()
    {
        static ARequest FromChina(string asked) => FromGermany("2026-11-14T02:00:00Z").ShippedTo("CN").ReceivedAt(asked);

        Assert.Contains(Answer(APolicy.OfThirtyDays(), FromChina("2026-11-21T02:00:00Z")), IsOfLaw);
        Assert.DoesNotContain(Answer(APolicy.OfThirtyDays(), FromChina("2026-11-22T02:00:00Z")), IsOfLaw);
    }

    [Fact]
    public void The_days_to_send_the_goods_off_are_those_that_the_decision_counts()
    {
        var policy = APolicy.OfThirtyDays().Terms(terms => terms with { SendBackDays = 7 });

        Assert.Contains("Once you have asked, you have 14 days to send the goods off.", Answer(policy, FromGermany()));
        Assert.Contains("Once you have asked, you have 7 days to send the goods off.", Answer(policy, FromGermany("2026-10-28T10:00:00Z")));
    }

    [Theory]
    [InlineData("zh-Hant", "依法可在2026年11月24日前（含當日）無理由退貨（")]
    [InlineData("de", "Nach dem Gesetz können Sie den Kauf bis zum 24. November 2026 widerrufen, dieser Tag zählt mit (")]
    [InlineData("fr", "La loi vous permet de vous rétracter jusqu’au 24 novembre 2026 inclus (")]
    [InlineData("ja", "法律により、2026年11月24日まで購入を撤回できます（当日を含む）（")]
    [InlineData("zh-Hans", "依法可在2026年11月24日前（含当日）无理由退货（")]
    public void The_law_is_said_in_the_readers_language(string language, string beginning) =>
        Assert.Contains(Answer(APolicy.OfThirtyDays(), FromGermany(), language), line => line.StartsWith(beginning, StringComparison.Ordinal));
}
