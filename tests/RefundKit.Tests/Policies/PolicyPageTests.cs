using System.Text.Json;
using CsCheck;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PolicyPageTests
{
    private const string English = """
        # Refunds and returns

        You changed your mind, or something is wrong? Tell us, and we sort it out.

        ## How long you can return

        - If the item is faulty, damaged or wrong: 365 days after delivery, the last day included.
        - In all other cases: 30 days after delivery, the last day included.

        ## What to do

        1. Tell us which item you want to return, and why.
        2. Once you have asked, you have 14 days to send the goods off.

        ## What cannot be returned

        - This item was sold as final sale and cannot be returned.
        - Gift cards cannot be returned.

        If such an item is faulty, damaged or wrong, you can return it all the same.

        ## What it costs

        - Return shipping: $6.95, CN¥45.00 or €6.50 per return, if you changed your mind or ordered something else.
        - If the item is faulty, damaged or wrong, a return costs you nothing.
        - If you return the whole order, we refund the original shipping cost too.
        - If the item is faulty, damaged or wrong, we always refund the share of the original shipping cost that falls on it.
        - If import duties were paid, we refund the share that falls on what you return.

        ## What you get

        - Your money back, the way you paid
        - Store credit, with 10% on top, at most $25.00, CN¥180.00 or €25.00
        - Another item in exchange
        - The same item again

        ## When it happens

        - We process your refund: within 2 business days of receipt at our warehouse.
        - The money is on your account: 5 to 10 business days after that.
        - A member of our team answers you: within 1 business day of your request.

        Your rights under the law stay untouched.

        This applies to orders placed from 1 January 2026 on.

        If the law of your country gives you more than this page, the law applies. Information, not legal advice.

        """;

    private const string Chinese = """
        # 退款与退货政策

        改变主意或商品有问题？请告诉我们，我们会为您处理。

        ## 退货期限

        - 商品有瑕疵、损坏或发错：自签收之日起 365 天，含最后一天。
        - 其他所有情况：自签收之日起 30 天，含最后一天。

        ## 如何办理

        1. 请告诉我们您想退回的商品和原因。
        2. 提出申请后，请在 14 天内寄出商品。

        ## 不可退货的商品

        - 该商品为最终销售商品，不支持退货。
        - 礼品卡不支持退货。

        此类商品如有瑕疵、损坏或发错，仍可退货。

        ## 费用

        - 退货运费：每次退货 US$6.95、¥45.00或€6.50，适用于您改变主意或订错商品的情况。
        - 商品有瑕疵、损坏或发错时，退货免费。
        - 整单退货时，我们也退还原运费。
        - 商品有瑕疵、损坏或发错时，我们一律退还该商品所占的原运费。
        - 如已支付进口关税，我们按退货商品的比例退还。

        ## 您可以获得

        - 按原支付方式退款
        - 商店余额，另加 10%，最多 US$25.00、¥180.00或€25.00
        - 换成其他商品
        - 补发同一商品

        ## 处理时间

        - 我们处理您的退款：仓库收到商品后 2 个工作日内。
        - 款项到账：此后 5 至 10 个工作日。
        - 我们的同事回复您：收到申请后 1 个工作日内。

        您的法定权利不受影响。

        适用于2026年1月1日起的订单。

        如您所在国家的法律给予您更多权利，以法律为准。仅供参考，不构成法律意见。

        """;

    private static string Print(Audience audience, string language, PageFormat format = PageFormat.Markdown) => PolicyPage.Print(PageSamples.CrossBorder, audience, language, format);

    [Fact]
    public void The_customer_page_of_the_sample_reads_in_english() => Assert.Equal(English, Print(Audience.Customer, "en"), ignoreLineEndingDifferences: true);

    [Fact]
    public void The_customer_page_of_the_sample_reads_in_simplified_chinese() => Assert.Equal(Chinese, Print(Audience.Customer, "zh-CN"), ignoreLineEndingDifferences: true);

    [Fact]
    public void The_staff_page_says_up_to_where_an_agent_approves()
    {
        var page = Print(Audience.Staff, "en");

        Assert.Contains("agent approves alone below $50.00, CN¥350.00 or €45.00.", page, StringComparison.Ordinal);
        Assert.Contains("manager approves any amount.", page, StringComparison.Ordinal);
        Assert.Contains("The goods are inspected before a refund.", page, StringComparison.Ordinal);
        Assert.Contains(PageSamples.CrossBorder.Hash, page, StringComparison.Ordinal);
    }

    private static string[] Waits(string language, params RefundTiming[] timings)
    {
        var draft = PageSamples.CrossBorder.Draft;
        var policy = (draft with { Operations = draft.Operations with { Safeguards = draft.Operations.Safeguards with { RefundAfter = [.. timings] } } }).Build();
        return [.. PolicyPage.Print(policy, Audience.Staff, language, PageFormat.Markdown).ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(line => line != "## " + ProseTable.For(language).Say("h.safeguards")).Skip(2).TakeWhile(line => line.Length > 0)];
    }

    [Fact]
    public void What_a_refund_waits_for_is_said_with_its_condition_and_the_rest_as_the_rest()
    {
        var vip = new RefundTiming { After = RefundPoint.Request, When = Condition.Parse("customer.tags has vip") };

        Assert.Equal(
            ["- A refund does not wait for the goods, where the customer's tags include “vip”.", "- In all other cases: the goods are inspected before a refund."],
            Waits("en", vip)[..2]);
        Assert.Equal("- In all other cases: the goods are received before a refund.", Waits("en", vip, new RefundTiming { After = RefundPoint.Received })[1]);
        Assert.Equal("- In allen anderen Fällen: Vor einer Erstattung ist die Ware geprüft.", Waits("de", vip)[1]);
        Assert.Equal("- The goods are received before a refund.", Waits("en", new RefundTiming { After = RefundPoint.Received })[0]);
    }

    [Theory]
    [InlineData("en", "ask for the reasons of the return and a photo")]
    [InlineData("de", "nachfragen: die Rückgabegründe und ein Foto")]
    [InlineData("ja", "返品理由、写真を求める")]
    public void A_rule_asks_for_things_and_not_for_sentences(string language, string said)
    {
        var draft = PageSamples.CrossBorder.Draft;
        var rule = new Rule { Id = "photo", When = Condition.Parse("message is known"), Then = new RuleActions { Ask = ["return.reasons", "return.hasPhoto"] } };
        var policy = (draft with { Operations = draft.Operations with { Rules = [rule] } }).Build();

        Assert.Contains(said, PolicyPage.Print(policy, Audience.Staff, language, PageFormat.Markdown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first-response", "The customer gets a first answer: within 24 hours of the request \\[first-response\\]")]
    [InlineData("other", "The next step: within 24 hours of the request \\[other\\]")]
    public void A_deadline_of_the_house_does_not_speak_to_the_customer(string id, string said)
    {
        var draft = PageSamples.CrossBorder.Draft;
        var promise = new PolicyPromise { Id = id, After = "requestReceived", Most = 24, Unit = PromiseUnit.Hours };
        var policy = (draft with { Operations = draft.Operations with { Promises = [promise] } }).Build();

        Assert.Contains("## Our internal deadlines\n\n- " + said, PolicyPage.Print(policy, Audience.Staff, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void The_staff_page_says_each_rule_in_words_and_in_order()
    {
        var page = Print(Audience.Staff, "en");

        Assert.Contains("2. A refund is asked for inside the 30 days \\[refund-inside-window\\]. When (the message mentions a refund or the message contains a word of the group “refund-words” or it is a refund matter) and the delivery was at most 30 days ago. Then tag eligible-for-refund, assign to returns-team.", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("high-value-electronics", StringComparison.Ordinal) < page.IndexOf("legal-threat", StringComparison.Ordinal));
    }

    [Fact]
    public void The_staff_page_names_no_fact_by_its_name()
    {
        foreach (var language in LanguageTag.Written)
        {
            var page = Print(Audience.Staff, language);
            Assert.All(FactCatalog.BuiltIn.Facts.Where(fact => fact.Name.Contains('.', StringComparison.Ordinal)), fact => Assert.DoesNotContain(fact.Name, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_customer_page_of_the_sample_holds_no_approval_limit_no_role_and_no_rule()
    {
        var operations = PageSamples.CrossBorder.Operations;
        foreach (var language in LanguageTag.Written)
        {
            var page = Print(Audience.Customer, language, PageFormat.Html);
            foreach (var level in operations.Approval)
            {
                Assert.DoesNotContain(level.Role, page, StringComparison.Ordinal);
                foreach (var limit in level.Below?.Amounts.Values ?? []) Assert.DoesNotContain(MoneyFormat.Format(limit, language), page, StringComparison.Ordinal);
            }

            Assert.All(operations.Rules, rule => Assert.DoesNotContain(rule.Id, page, StringComparison.Ordinal));
            Assert.All(operations.Teams, team => Assert.DoesNotContain(team, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Roles_and_limits_of_any_policy_stay_off_the_customer_page()
    {
        Gen.Select(Gen.Int[1_000_000, 4_999_999], Gen.Int[5_000_000, 9_999_999], Gen.Int[0, LanguageTag.Written.Length - 1].Select(i => LanguageTag.Written[i]), Gen.Int[0, 2].Select(i => (PageFormat)i)).Sample((low, high, language, format) =>
        {
            var draft = PageSamples.CrossBorder.Draft;
            var policy = (draft with
            {
                Operations = draft.Operations with
                {
                    Rules = [],
                    Safeguards = new Safeguards { ReviewFromRefunds = 770_077 },
                    Approval =
                    [
                        new ApprovalLevel { Role = "clerk-of-" + low, Below = new AmountByCurrency(new Money(low, Currency.Of("USD"))) },
                        new ApprovalLevel { Role = "head-of-" + high, Below = new AmountByCurrency(new Money(high, Currency.Of("USD"))) },
                        new ApprovalLevel { Role = "director-of-everything" },
                    ],
                },
            }).Build();
            var page = PolicyPage.Print(policy, Audience.Customer, language, format);
            var digits = new string([.. page.Where(c => c is not ('.' or ',' or '\u00a0' or '\u202f' or ' '))]);
            return !digits.Contains(low.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                && !digits.Contains(high.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                && !digits.Contains("770077", StringComparison.Ordinal) && !page.Contains("-of-", StringComparison.Ordinal);
        }, iter: 100);
    }

    [Fact]
    public void A_number_in_a_text_is_the_rules_own()
    {
        var draft = PageSamples.CrossBorder.Draft;
        var text = LocalizedText.Of("en", "{{ window.standard.days }} days, {{ promise.processed.days }} to process, {{ fee.return-shipping.amount }} or {{ fee.return-shipping.amount.EUR }}.");
        var policy = (draft with { Texts = new PolicyTexts { CustomerIntroduction = text } }).Build();

        Assert.Contains("30 days, 2 to process, $6.95 or €6.50.", PolicyPage.Print(policy, Audience.Customer, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_number_asked_for_in_a_customer_text_is_not_printed()
    {
        var draft = PageSamples.CrossBorder.Draft;
        var policy = (draft with { Texts = new PolicyTexts { CustomerClosing = LocalizedText.Of("en", "Up to {{ approval.agent.below }}."), StaffClosing = LocalizedText.Of("en", "Up to {{ approval.agent.below }}.") } }).Build();

        Assert.Contains("Up to [approval.agent.below].", PolicyPage.Print(policy, Audience.Customer, "en", PageFormat.Markdown), StringComparison.Ordinal);
        Assert.Contains("Up to $50.00.", PolicyPage.Print(policy, Audience.Staff, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_policy_says_cannot_become_html()
    {
        var draft = PageSamples.CrossBorder.Draft;
        var policy = (draft with { Name = LocalizedText.Of("en", "<script>alert('x')</script>"), Texts = new PolicyTexts { CustomerIntroduction = LocalizedText.Of("en", "<img src=x onerror=\"y\">") } }).Build();
        var page = PolicyPage.Print(policy, Audience.Customer, "en", PageFormat.Html);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_html_page_says_its_language_and_has_one_main_heading()
    {
        var page = Print(Audience.Customer, "zh-TW", PageFormat.Html);

        Assert.Contains("<html lang=\"zh-Hant\">", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<h1>").Length);
    }

    [Fact]
    public void The_schema_org_form_says_the_same_numbers()
    {
        var draft = PageSamples.CrossBorder.Draft;
        using var json = JsonDocument.Parse(PolicyPage.Print((draft with { Terms = draft.Terms with { Exclusions = [] } }).Build(), Audience.Customer, "en", PageFormat.SchemaOrg));
        var policy = json.RootElement;

        Assert.Equal("MerchantReturnPolicy", policy.GetProperty("@type").GetString());
        Assert.Equal(30, policy.GetProperty("merchantReturnDays").GetInt32());
        Assert.Equal("https://schema.org/MerchantReturnFiniteReturnWindow", policy.GetProperty("returnPolicyCategory").GetString());
        Assert.Equal(["US", "DE", "FR", "GB"], policy.GetProperty("applicableCountry").EnumerateArray().Select(country => country.GetString()));
        Assert.Equal("6.95", policy.GetProperty("customerRemorseReturnShippingFeesAmount").GetProperty("value").GetString());
        Assert.Equal("https://schema.org/FreeReturn", policy.GetProperty("itemDefectReturnFees").GetString());
        Assert.Equal(3, policy.GetProperty("refundType").GetArrayLength());
    }

    [Fact]
    public void Staff_have_no_schema_org_form() => Assert.Throws<ArgumentException>(() => Print(Audience.Staff, "en", PageFormat.SchemaOrg));

    [Fact]
    public void A_window_of_a_season_says_its_last_day_and_one_that_excludes_its_last_day_says_so()
    {
        var draft = PageSamples.CrossBorder.Draft;
        var window = new ReturnWindow { Id = "season", Days = 14, LastDayIncluded = false, Until = new NodaTime.LocalDate(2027, 1, 31), Anchor = RefundKit.Law.WindowAnchor.Ordered };
        var policy = (draft with { Terms = draft.Terms with { Windows = [window] } }).Build();

        Assert.Contains("- For any reason: 14 days after your order, the last day not included, in any case until 31 January 2027.", PolicyPage.Print(policy, Audience.Customer, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void A_keep_it_refund_is_on_the_staff_page_only()
    {
        var draft = PageSamples.CrossBorder.Draft;
        var policy = (draft with { Terms = draft.Terms with { Resolutions = [new ResolutionRule { Id = "keep", Kind = ResolutionKind.KeepIt, Below = new AmountByCurrency(Money.Parse("12.34", Currency.Of("USD"))) }] } }).Build();

        Assert.DoesNotContain("you keep the item", PolicyPage.Print(policy, Audience.Customer, "en", PageFormat.Markdown), StringComparison.Ordinal);
        Assert.Contains("you keep the item; for refunds below $12.34", PolicyPage.Print(policy, Audience.Staff, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }

    private static string Staff(PolicyDraft draft, string language = "en") => PolicyPage.Print(draft.Build(), Audience.Staff, language, PageFormat.Markdown);

    [Fact]
    public void What_the_terms_say_of_duties_and_of_faulty_goods_stands_on_both_pages()
    {
        var page = Staff(PageSamples.CrossBorder.Draft);

        Assert.Contains("- If import duties were paid, we refund the share that falls on what you return.", page, StringComparison.Ordinal);
        Assert.Contains("- If the item is faulty, damaged or wrong, a return costs you nothing.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Staff_read_what_a_named_condition_means()
    {
        var page = Staff(PageSamples.CrossBorder.Draft with
        {
            Conditions = [new NamedCondition { Name = "isRisky", When = Condition.Parse("customer.refunds > 3"), Description = LocalizedText.Of("en", "the customer looks suspicious") }],
        });

        Assert.Contains("- “the customer looks suspicious”: the number of the customer's earlier refunds is more than 3", page, StringComparison.Ordinal);
    }
}
