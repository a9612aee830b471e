using CsCheck;
using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>What an import may not lose: the words of a fallback, names of the template's own, one currency, a comparison, and every placeholder it could not convert.</summary>
public sealed class PlaceholderImportFidelityTests
{
    private static readonly Gen<string> Fallback = Gen.OneOf([.. new[] { "}}", "}", "{{", "{%", "{", "%", "'", "\"", "”", "&", "<b>", "|", ",", "[order number]", "#a_b#", "#{a.b}", "it", " ", "客" }.Select(piece => Gen.Const(piece))])
        .Array[1, 8].Select(string.Concat)
        // What ends the placeholder in its own house is none of its text.
        .Where(text => !text.Contains("%}", StringComparison.Ordinal) && text.Trim() == text);

    [Theory]
    [InlineData("a}}b")]
    [InlineData("}}")]
    [InlineData("a }} {{ b")]
    [InlineData("{% if")]
    [InlineData("it's \"us\" }}")]
    [InlineData("she said \"it's\"")]
    [InlineData("ends in }")]
    public void A_fallback_prints_as_it_was_written_whatever_is_in_it(string fallback) =>
        Assert.Equal($"Hi {fallback}!", ReplyPolicies.Body(PlaceholderImport.Convert($"Hi {{%customer.fullName,fallback={fallback}%}}!").Liquid, "{}"));

    [Fact]
    public void Every_fallback_parses_and_prints_the_same() =>
        Fallback.Sample(fallback =>
        {
            var imported = PlaceholderImport.Convert($"{{%customer.fullName,fallback={fallback}%}}{{%user.fullName,fallback={fallback}%}}");
            return ReplyPolicies.Body(imported.Liquid, "{}") == fallback + fallback
                && ReplyPolicies.Body(imported.Liquid, """{"customer":{"name":"A"},"agent":{"name":"B"}}""") == "AB"
                && !TemplateLinter.Lint(imported.Liquid, null).Any(problem => problem.Severity == ProblemSeverity.Error && problem.Id != "RK3210")
                && PlaceholderImport.Convert(imported.Liquid).Liquid == imported.Liquid;
        }, iter: 500);

    [Fact]
    public void A_fallback_takes_no_name_of_the_template_s_own() =>
        Assert.Equal("mine a}}b mine", ReplyPolicies.Body(PlaceholderImport.Convert("{% assign fallback = 'mine' %}{{ fallback }} {%customer.fullName,fallback=a}}b%} {{ fallback }}").Liquid, "{}"));

    [Theory]
    [InlineData("{% liquid\n  assign ticket = order\n  assign n = ticket.number\n%}{{ ticket.number }} {{ n }}", "#1001 #1001")]
    [InlineData("{% liquid assign ticket = order\n  echo ticket.number %}", "#1001")]
    [InlineData("{%- liquid\nfor contact in order.items\necho contact.name\nendfor -%}", "Headphones")]
    [InlineData("{% liquid\ncapture user\necho 'x'\nendcapture %}{{ user }}", "x")]
    public void Names_assigned_in_a_liquid_tag_are_the_template_s_own(string source, string printed)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(source, imported.Liquid);
        Assert.Empty(imported.Problems);
        Assert.Equal(printed, ReplyPolicies.Body(imported.Liquid).Trim());
    }

    [Theory]
    [InlineData("You get US$[Refund Amount].", "US$")]
    [InlineData("You get A$[Refund Amount].", "A$")]
    [InlineData("You get HK$ [Refund Amount].", "HK$")]
    [InlineData("You get USD [Refund Amount].", "USD")]
    [InlineData("You get [Refund Amount] EUR.", "EUR")]
    [InlineData("You get [Refund Amount] USD.", "USD")]
    [InlineData("You get [Refund Amount]€.", "€")]
    [InlineData("You get [Refund Amount] euros.", "euros")]
    [InlineData("You get [Refund Amount] dollars.", "dollars")]
    [InlineData("You get [Refund Amount]\u00a0€.", "€")]
    [InlineData("You get {{refund.amount}}.", null)]
    [InlineData("You get {{ticket.customer.integrations.shopify.orders[0].total_price}} USD.", "USD")]
    public void The_currency_of_an_amount_is_said_once(string source, string? taken)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Matches(@"^You get \{\{ ?[a-z.]+ ?\}\}\.$", imported.Liquid);
        if (taken is null) Assert.Empty(imported.Problems);
        else Assert.Equal(("RK3221", $"the currency \"{taken}\" beside the amount is left out"), (Assert.Single(imported.Problems).Id, imported.Problems[0].Message));
    }

    [Theory]
    [InlineData("退款[退款金额]元，", "退款{{ refund.amount }}，")]
    [InlineData("退款 [退款金额] 美元。", "退款 {{ refund.amount }}。")]
    [InlineData("返金額は[退款金额]円です", "返金額は{{ refund.amount }}です")]
    [InlineData("人民币[退款金额]", "{{ refund.amount }}")]
    [InlineData("[退款金额]元已退，[退款金额]元", "{{ refund.amount }}已退，{{ refund.amount }}")]
    [InlineData("[退款金额]人民币，已退", "{{ refund.amount }}，已退")]
    public void The_currency_of_an_amount_is_said_once_in_Chinese_and_Japanese(string source, string liquid) =>
        Assert.Equal(liquid, PlaceholderImport.Convert(source).Liquid);

    [Theory]
    [InlineData("[Refund Amount] Europe", "{{ refund.amount }} Europe")]
    [InlineData("AUSD [Refund Amount]", "AUSD {{ refund.amount }}")]
    [InlineData("[Order Number] EUR", "{{ order.number }} EUR")]
    [InlineData("$[Order Number]", "${{ order.number }}")]
    [InlineData("BUS$[Refund Amount]", "BUS{{ refund.amount }}")]
    [InlineData($"{{{{{Total}}}}} $5 voucher", "{{order.total}} $5 voucher")]
    [InlineData($"{{{{{Total}}}}}$5 voucher", "{{order.total}}$5 voucher")]
    [InlineData("[Refund Amount] $ 5 voucher", "{{ refund.amount }} $ 5 voucher")]
    [InlineData("[Refund Amount] ${{ extra.n }} voucher", "{{ refund.amount }} ${{ extra.n }} voucher")]
    [InlineData("5 $ [Refund Amount]", "5 $ {{ refund.amount }}")]
    [InlineData("{{ extra.n }} EUR [Refund Amount]", "{{ extra.n }} EUR {{ refund.amount }}")]
    [InlineData($"Your total in dollars {{{{{Total}}}}}", "Your total in dollars {{order.total}}")]
    [InlineData("5元[退款金额]", "5元{{ refund.amount }}")]
    [InlineData("[退款金额]元旦前到账", "{{ refund.amount }}元旦前到账")]
    [InlineData("[退款金额]美元区", "{{ refund.amount }}美元区")]
    [InlineData("[退款金额]ドルフィン", "{{ refund.amount }}ドルフィン")]
    public void What_is_no_currency_of_an_amount_stays(string source, string liquid) =>
        Assert.Equal(liquid, PlaceholderImport.Convert(source).Liquid);

    private const string Total = "ticket.customer.integrations.shopify.orders[0].total_price";

    [Theory]
    [InlineData($"{{% if {Total} > 100 %}}big{{% endif %}}", "{% if order.total.amount > 100 %}big{% endif %}")]
    [InlineData($"{{% if 100 <= {Total} and {Total} < 1000 %}}big{{% endif %}}", "{% if 100 <= order.total.amount and order.total.amount < 1000 %}big{% endif %}")]
    [InlineData("{% if x %}{% elsif ticket.customer.integrations.shopify.orders[0].line_items[0].price == 199 %}big{% endif %}", "{% if x %}{% elsif order.items[0].price.amount == 199 %}big{% endif %}")]
    [InlineData($"{{% liquid\nif {Total} > 100\necho 'big'\nendif %}}", "{% liquid\nif order.total.amount > 100\necho 'big'\nendif %}")]
    public void A_condition_on_an_amount_compares_its_number_and_is_remarked_on(string source, string liquid)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(liquid, imported.Liquid);
        Assert.All(imported.Problems, problem => Assert.Equal("RK3221", problem.Id));
        Assert.Contains("as a number, whatever its currency", imported.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("big", ReplyPolicies.Body(imported.Liquid));
        Assert.Equal(liquid, PlaceholderImport.Convert(liquid).Liquid);
        Assert.Empty(PlaceholderImport.Convert(liquid).Problems);
    }

    [Theory]
    [InlineData("{% if ticket.customer.integrations.shopify.orders[0].created_at >= '2026-11-01' %}late{% endif %}", "{% if order.placedOn.iso >= '2026-11-01' %}late{% endif %}")]
    [InlineData("{% if ticket.customer.integrations.shopify.orders[0].created_at == \"2026-11-01\" %}late{% endif %}", "{% if order.placedOn.iso == \"2026-11-01\" %}late{% endif %}")]
    public void A_condition_on_a_day_compares_it_as_ISO_8601_writes_it(string source, string liquid)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(liquid, imported.Liquid);
        Assert.Equal("RK3221", Assert.Single(imported.Problems).Id);
        Assert.Equal("late", ReplyPolicies.Body(imported.Liquid));
    }

    [Theory]
    [InlineData("{% if ticket.id > 5 %}x{% endif %}", "{% if case.id > 5 %}x{% endif %}", "\"ticket.id > 5\" compares a text with a number")]
    [InlineData($"{{% if {Total} > '100' %}}x{{% endif %}}", "{% if order.total > '100' %}x{% endif %}", $"\"{Total} > '100'\" compares an amount with a text")]
    [InlineData("{% if ticket.customer.integrations.shopify.orders[0].created_at > 'yesterday' %}x{% endif %}", "{% if order.placedOn > 'yesterday' %}x{% endif %}", "\"ticket.customer.integrations.shopify.orders[0].created_at > 'yesterday'\" compares a day with what is none")]
    [InlineData("{% if contact.first_name == 'Bob' %}x{% endif %}", "{% if customer.name == 'Bob' %}x{% endif %}", "\"contact.first_name == 'Bob'\" compares a first name, and a reply has the whole name only")]
    [InlineData("{% case contact.first_name %}{% when 'Bob' %}x{% endcase %}", "{% case customer.name %}{% when 'Bob' %}x{% endcase %}", "\"contact.first_name\" compares a first name, and a reply has the whole name only")]
    public void A_condition_without_a_number_to_compare_is_a_finding(string source, string liquid, string message)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(liquid, imported.Liquid);
        var found = Assert.Single(imported.Problems);
        Assert.Equal(("RK3222", ProblemSeverity.Warning, 1), (found.Id, found.Severity, found.Position!.Value.Line));
        Assert.StartsWith(message, found.Message, StringComparison.Ordinal);
        Assert.NotNull(found.Suggestion);
    }

    [Theory]
    [InlineData("{% if order.items[0].quantity > 1 %}x{% endif %}")]
    [InlineData("{% if order.items.size > 1 and refund.method.code == 'keepIt' %}x{% endif %}")]
    [InlineData("{% if customer.name == 'Ana' and customer.name != blank and order.total %}x{% endif %}")]
    [InlineData("{% assign total = order.total %}{% if refund.amount != nil %}x{% endif %}")]
    public void A_condition_that_compares_like_with_like_stays(string source)
    {
        Assert.Equal(source, PlaceholderImport.Convert(source).Liquid);
        Assert.Empty(PlaceholderImport.Convert(source).Problems);
    }

    [Theory]
    [InlineData("{% if order.total > 100 %}big{% endif %}")]
    [InlineData("{% if order.number == 'A' %}{% elsif order.items[0].price >= 199 %}big{% endif %}")]
    [InlineData("{% if order.placedOn > 5 %}x{% endif %}")]
    public void A_condition_on_names_that_were_ours_already_stays_and_is_the_linter_s(string source)
    {
        Assert.Equal(source, PlaceholderImport.Convert(source).Liquid);
        Assert.Empty(PlaceholderImport.Convert(source).Problems);
        Assert.Contains(TemplateLinter.Lint(source, null), problem => problem.Id == "RK3212");
    }

    [Fact]
    public void A_first_name_that_is_only_asked_for_is_the_whole_name()
    {
        var imported = PlaceholderImport.Convert("{% if contact.first_name != blank %}x{% endif %}");

        Assert.Equal("{% if customer.name != blank %}x{% endif %}", imported.Liquid);
        Assert.Equal("RK3221", Assert.Single(imported.Problems).Id);
    }

    [Theory]
    [InlineData("{% capture 'user' %}Bob{% endcapture %}{{ user }}", "Bob")]
    [InlineData("{% capture \"user\" %}Bob{% endcapture %}{{ user }}", "Bob")]
    [InlineData("{% increment account %}{% increment account %}{{ account }}", "012")]
    [InlineData("{% decrement conversation %}{{ conversation }}", "-1-1")]
    [InlineData("{% liquid\n increment account\n capture 'user'\n echo 'Bob'\n endcapture %}{{ user }}", "0Bob")]
    public void What_a_capture_in_quotes_and_a_counter_define_is_the_template_s_own(string source, string printed)
    {
        Assert.Equal(source, PlaceholderImport.Convert(source).Liquid);
        Assert.Empty(PlaceholderImport.Convert(source).Problems);
        Assert.Equal(printed, ReplyPolicies.Body(source).Trim());
    }

    [Theory]
    [InlineData("{% capture 'fallback' %}mine{% endcapture %}{{ fallback }} {%customer.fullName,fallback=a}}b%} {{ fallback }}", "mine a}}b mine")]
    [InlineData("{% increment fallback %} {%customer.fullName,fallback=a}}b%} {% increment fallback %}", "0 a}}b 1")]
    public void A_fallback_takes_no_name_of_a_capture_or_a_counter(string source, string printed) =>
        Assert.Equal(printed, ReplyPolicies.Body(PlaceholderImport.Convert(source).Liquid, "{}"));

    [Theory]
    [InlineData("{[order number]}", "{{ '{' }}{{ order.number }}}", "{#1001}")]
    [InlineData("{#{ticket.customer.fullname}}", "{{ '{' }}{{ customer.name }}}", "{Ana Silva}")]
    [InlineData("{ [order number] }", "{ {{ order.number }} }", "{ #1001 }")]
    public void A_brace_of_the_text_is_none_of_the_Liquid_behind_it(string source, string liquid, string printed)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(liquid, imported.Liquid);
        Assert.Equal(liquid, PlaceholderImport.Convert(liquid).Liquid);
        Assert.Equal(printed, ReplyPolicies.Body(liquid));
    }

    [Theory]
    [InlineData("[unknown]")]
    [InlineData("[Coupon Code]")]
    [InlineData("[Order # or reference]")]
    [InlineData("[customer's e-mail/phone]")]
    [InlineData("[DD/MM/YYYY]")]
    [InlineData("[insert the number of the parcel on its way to us here]")]
    [InlineData("[优惠码]")]
    [InlineData("[items[0].title]")]
    [InlineData("【优惠码】")]
    [InlineData("【客户电话】")]
    [InlineData("【お届け先の住所】")]
    [InlineData("【请填写原因】")]
    [InlineData("【coupon code】")]
    [InlineData("［収件地址］")]
    public void Every_bracket_that_asks_for_something_is_reported(string bracket)
    {
        var imported = PlaceholderImport.Convert($"a {bracket} b");

        var problem = Assert.Single(imported.Problems);
        Assert.Equal(("RK3220", 3), (problem.Id, problem.Position!.Value.Column));
        Assert.Contains(bracket, problem.Message, StringComparison.Ordinal);
        Assert.False(ReplyPolicies.Reply(imported.Liquid).CanBeSent);
        Assert.Equal(1, imported.WithoutCounterpartCount);
    }

    [Theory]
    [InlineData("【重要】【お知らせ】【返品について】【温馨提示】【NEW】【退款说明】")]
    [InlineData("[1] [x] [] [ ] [...] [a sentence, which is none] [see the terms on our page below] [Nothing was found.]")]
    [InlineData("[text](https://x.example) ![amount](a.png)")]
    public void Ordinary_words_in_brackets_are_prose(string source)
    {
        Assert.Equal(source, PlaceholderImport.Convert(source).Liquid);
        Assert.Empty(PlaceholderImport.Convert(source).Problems);
        Assert.Empty(ReplyPolicies.Reply(source).Problems);
    }

    [Theory]
    [InlineData("{{ ticket.items[0].title }}", "ticket.items[0].title")]
    [InlineData("{% if ticket.items[0].title %}x{% endif %}", "ticket.items[0].title")]
    [InlineData("{{ ticket.title | truncate: 20 | upcase }}", "{{ ticket.title | truncate: 20 | upcase }}")]
    [InlineData("{{ ticket.items[n].title }}", "ticket.items[n].title")]
    [InlineData("{% if ticket.items[n].title == 'a' %}x{% endif %}", "ticket.items[n].title")]
    [InlineData("{{ ticket.created_at | datetime_format(\"L\") }}", "and its format datetime_format(\"L\") is left out with it")]
    [InlineData("{{ ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_company | upcase }}", "fulfillments[0].tracking_company | upcase }}")]
    public void An_index_and_a_filter_are_named_where_they_get_lost(string source, string named)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Contains(imported.Problems, problem => problem.Id == "RK3220" && problem.Message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("Hi {{ticket.requester.first_name}} {{ticket.requester.last_name}}, {{ticket.title}} [order number] {% if ticket.tags %}{{ ticket.id }}{% endif %}", 4, 2)]
    [InlineData("{{ customer.name }} {{ 'x' | append: ticket.id }} [unknown]", 1, 1)]
    [InlineData("{% assign a = current_user.name | append: ticket.title %}", 1, 1)]
    public void The_report_counts_what_was_converted_and_what_was_not(string source, int converted, int without)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal((converted, without), (imported.ConvertedCount, imported.WithoutCounterpartCount));
    }

    [Theory]
    [InlineData("Dear #customer-first-name#,", "Dear {{ customer.name }},")]
    [InlineData("#agent_full_name#", "{{ agent.name }}")]
    [InlineData("#agent_first_name#", "{{ agent.name }}")]
    [InlineData("by #expected_delivery_date_to#", "by {{ imported[\"expected_delivery_date_to\"] }}")]
    public void The_snippets_that_eDesk_documents_are_read(string source, string liquid) =>
        Assert.Equal((liquid, PlaceholderDialect.EDesk), (PlaceholderImport.Convert(source).Liquid, PlaceholderImport.Convert(source).Dialect));
}
