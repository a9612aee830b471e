using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public sealed class PlaceholderImportTests
{
    [Theory]
    [InlineData(PlaceholderDialect.Brackets, "[客户姓名]，订单 [订单号]", "{{ customer.name }}，订单 {{ order.number }}")]
    [InlineData(PlaceholderDialect.Brackets, "Order [Order Number]", "Order {{ order.number }}")]
    [InlineData(PlaceholderDialect.EDesk, "Order #order_number#.", "Order {{ order.number }}.")]
    [InlineData(PlaceholderDialect.Zendesk, "{{ticket.requester.name}}, {{ ticket.id }}", "{{customer.name}}, {{ case.id }}")]
    [InlineData(PlaceholderDialect.Zendesk, "{{ticket.requester.name}} {{dc.closing}}", "{{customer.name}} {{imported[\"dc.closing\"]}}")]
    [InlineData(PlaceholderDialect.Gorgias, "{{ticket.customer.name}}: {{ticket.customer.integrations.shopify.orders[0].name}}", "{{customer.name}}: {{order.number}}")]
    [InlineData(PlaceholderDialect.Gorgias, "{{ticket.customer.integrations.shopify.orders[0].created_at|datetime_format(\"L\")}}", "{{order.placedOn}}")]
    [InlineData(PlaceholderDialect.Gorgias, "{{ticket.customer.integrations.shopify.orders[0].line_items[2].title}}", "{{order.items[2].name}}")]
    [InlineData(PlaceholderDialect.Freshdesk, "{{ticket.agent.name}} of {{helpdesk_name}}", "{{agent.name}} of {{shop.name}}")]
    [InlineData(PlaceholderDialect.Front, "{{recipient.name}}, {{user.name}}, {{survey}}", "{{customer.name}}, {{agent.name}}, {{survey.url}}")]
    [InlineData(PlaceholderDialect.Chatwoot, "{{contact.name}} {{ contact.name || 'there' }}", "{{customer.name}} {{ customer.name | default: 'there' }}")]
    [InlineData(PlaceholderDialect.FreeScout, "{%customer.fullName%} {%conversation.number%}", "{{ customer.name }} {{ case.id }}")]
    [InlineData(PlaceholderDialect.FreeScout, "{%user.fullName,fallback=Anna's team%}", "{{ agent.name | default: \"Anna's team\" }}")]
    [InlineData(PlaceholderDialect.FreeScout, "{%mailbox.name,fallback=%}", "{{ shop.name | default: '' }}")]
    [InlineData(PlaceholderDialect.Zammad, "[Ticket##{ticket.number}] #{t(ticket.number)}", "[Ticket#{{ case.id }}] {{ case.id }}")]
    public void Names_of_another_house_become_names_of_a_reply(PlaceholderDialect dialect, string source, string liquid)
    {
        Assert.Equal((liquid, dialect), (PlaceholderImport.Convert(source).Liquid, PlaceholderImport.Convert(source).Dialect));
        Assert.Equal((liquid, dialect), (PlaceholderImport.Convert(source, dialect).Liquid, PlaceholderImport.Convert(source, dialect).Dialect));
    }

    [Theory]
    [InlineData("Hi {{ticket.requester.first_name}},", "Hi {{customer.name}},", 4)]
    [InlineData("Hi #{ticket.customer.firstname},", "Hi {{ customer.name }},", 4)]
    [InlineData("Hi {%customer.firstName,fallback=there%},", "Hi {{ customer.name | default: 'there' }},", 4)]
    [InlineData("Hi #consumer_firstname#,", "Hi {{ customer.name }},", 4)]
    [InlineData("Hi [First Name],", "Hi {{ customer.name }},", 4)]
    public void A_first_name_becomes_the_whole_name_and_is_remarked_on(string source, string liquid, int column)
    {
        var imported = PlaceholderImport.Convert(source, name: "t.txt");

        Assert.Equal(liquid, imported.Liquid);
        var remark = Assert.Single(imported.Problems);
        Assert.Equal(("RK3221", ProblemSeverity.Warning, "t.txt", new TextPosition(1, column)), (remark.Id, remark.Severity, remark.Source, remark.Position));
    }

    [Theory]
    [InlineData("#{ticket.customer.firstname} #{ticket.customer.lastname}!", "{{ customer.name }}!")]
    [InlineData("{{ticket.requester.first_name}} {{ticket.requester.last_name}}", "{{customer.name}}")]
    [InlineData("{%user.firstName%} {%user.lastName%}", "{{ agent.name }}")]
    public void A_first_name_with_its_last_name_is_the_whole_name(string source, string liquid)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(liquid, imported.Liquid);
        Assert.Empty(imported.Problems);
        Assert.Equal(2, imported.Replacements.Length);
    }

    [Theory]
    [InlineData("Mr #{ticket.customer.lastname}", "Mr {{ imported[\"ticket.customer.lastname\"] }}", 4, "Write {{ customer.name }}, the whole name.")]
    [InlineData("{{ ticket.title }}", "{{ imported[\"ticket.title\"] }}", 1, "Declare a name of your own under \"replyNames\" and write {{ extra.… }}.")]
    [InlineData("a\nb {{ticket.requestr.name}}", "a\nb {{imported[\"ticket.requestr.name\"]}}", 3, "Did you mean \"{{ticket.requester.name}}\"?")]
    [InlineData("{{ ticket.title | default: 'x' | upcase }}", "{{ imported[\"ticket.title\"] | upcase }}", 1, null)]
    [InlineData("{%custmer.fullName,fallback=x%}", "{{ imported[\"custmer.fullName\"] }}", 1, "Did you mean \"{%customer.fullName%}\"?")]
    [InlineData("#order_nmber#", "{{ imported[\"order_nmber\"] }}", 1, "Did you mean \"#order_number#\"?")]
    [InlineData("[Ordr Number]", "{{ imported[\"Ordr Number\"] }}", 1, "Did you mean \"[order number]\"?")]
    [InlineData("{{dc.hello}}", "{{imported[\"dc.hello\"]}}", 1, "Write its texts as variants of the template, one for each language.")]
    [InlineData("{{ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_number}}", "{{imported[\"ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_number\"]}}", 1, "A reply has the parcel on its way back, {{ return.trackingNumber }}, and that of an exchange, {{ exchange.trackingNumber }}.")]
    public void What_has_no_counterpart_stays_in_sight_and_can_not_be_sent(string source, string liquid, int column, string? suggestion)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(liquid, imported.Liquid);
        var problem = Assert.Single(imported.Problems);
        Assert.Equal(("RK3220", ProblemSeverity.Warning, column), (problem.Id, problem.Severity, problem.Position!.Value.Column));
        if (suggestion is not null) Assert.Equal(suggestion, problem.Suggestion);
        Assert.False(ReplyPolicies.Reply(imported.Liquid).CanBeSent);
        Assert.Contains(TemplateLinter.Lint(imported.Liquid, null), found => found is { Id: "RK3203", Severity: ProblemSeverity.Error } && found.Message.Contains("of another house was not converted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{%survey%}")]
    [InlineData("{%- survey -%}")]
    public void The_name_of_a_tag_is_no_placeholder(string tag) => Assert.Equal(tag, PlaceholderImport.Convert(tag).Liquid);

    [Fact]
    public void Names_in_tags_and_arguments_are_converted_and_names_of_the_template_itself_are_not()
    {
        const string source = "{% assign ticket = order %}{{ ticket.id }}{% if current_user.name %}{{ 'by ' | append: current_user.name }}{% endif %}{% raw %}{{current_user.name}}{% endraw %}{% comment %}[order number]{% endcomment %}";

        var imported = PlaceholderImport.Convert(source);

        Assert.Equal(
            "{% assign ticket = order %}{{ ticket.id }}{% if agent.name %}{{ 'by ' | append: agent.name }}{% endif %}{% raw %}{{current_user.name}}{% endraw %}{% comment %}[order number]{% endcomment %}",
            imported.Liquid);
        Assert.Empty(imported.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear {{ customer.name | default: 'customer' }}, {% for item in order.items %}{{ item.name }}{% endfor %} {{ agent.name }}")]
    [InlineData("a #hashtag# of #1001 and #fff, C# and F#, 50 % {off}, [a sentence, which is none] [text](https://x.example)")]
    [InlineData("{{ order.number }")]
    [InlineData("{%- if order.number -%}x{%- endif -%}{{- customer.name -}}")]
    [InlineData("{{ imported[\"ticket.title\"] }}")]
    public void What_is_no_placeholder_of_another_house_stays(string source)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal((source, PlaceholderDialect.Liquid), (imported.Liquid, imported.Dialect));
        Assert.Empty(imported.Replacements);
        Assert.Empty(imported.Problems);
    }

    [Fact]
    public void The_sign_of_a_currency_before_an_amount_is_taken_away()
    {
        var imported = PlaceholderImport.Convert("You get $[Refund Amount], of ${{ticket.customer.integrations.shopify.orders[0].total_price}}.");

        Assert.Equal("You get {{ refund.amount }}, of {{order.total}}.", imported.Liquid);
        Assert.Equal([9, 30], imported.Problems.Select(problem => problem.Position!.Value.Column));
    }

    [Fact]
    public void A_format_of_a_date_is_left_out_and_said()
    {
        var imported = PlaceholderImport.Convert("on {{ ticket.customer.integrations.shopify.orders[0].created_at|datetime_format(\"MMMM Do YYYY\") }}");

        Assert.Equal("on {{ order.placedOn }}", imported.Liquid);
        var remark = Assert.Single(imported.Problems);
        Assert.Equal(("RK3221", 4), (remark.Id, remark.Position!.Value.Column));
        Assert.Contains("datetime_format(\"MMMM Do YYYY\")", remark.Message, StringComparison.Ordinal);
        Assert.Equal("on Sunday, 1 November 2026", ReplyPolicies.Body(imported.Liquid));
    }

    [Fact]
    public void Each_replacement_says_what_stood_where_and_what_stands_there_now()
    {
        var imported = PlaceholderImport.Convert("Hi\r\n{{ contact.name || 'you' }}, #{ticket.id}");

        Assert.Equal(
            [
                new PlaceholderReplacement("{{ contact.name || 'you' }}", "{{ customer.name | default: 'you' }}", new TextPosition(2, 1)),
                new PlaceholderReplacement("#{ticket.id}", "{{ case.id }}", new TextPosition(2, 30)),
            ],
            imported.Replacements);
    }

    [Fact]
    public void A_dialect_that_was_asked_for_is_the_only_one_read()
    {
        const string source = "{{ticket.requester.name}} #{ticket.id} #order_number#";

        Assert.Equal("{{ticket.requester.name}} {{ case.id }} #order_number#", PlaceholderImport.Convert(source, PlaceholderDialect.Zammad).Liquid);
        Assert.Equal("{{customer.name}} #{ticket.id} #order_number#", PlaceholderImport.Convert(source, PlaceholderDialect.Zendesk).Liquid);
        Assert.Equal(source, PlaceholderImport.Convert(source, PlaceholderDialect.Liquid).Liquid);
    }

    // chatwoot spec/models/concerns/liquidable_shared.rb: incoming messages are never rendered.
    [Fact]
    public void A_placeholder_in_a_customers_text_is_data() =>
        Assert.Equal("hey {{contact.name}} how are you?", ReplyPolicies.Body("{{ customer.name }}", ReplyPolicies.Named("hey {{contact.name}} how are you?")));

    // chatwoot/chatwoot#8422: the fallback its documentation shows renders blank in Liquid.
    [Fact]
    public void A_fallback_behind_two_bars_is_an_error_in_a_reply_and_a_default_after_an_import()
    {
        const string source = "{{ contact.first_name || 'Hello'}}, what can I get you";

        var refused = Assert.Single(TemplateLinter.Lint(source, null), problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal("Write {{ contact.first_name | default: 'Hello' }}.", refused.Suggestion);
        var imported = PlaceholderImport.Convert(source);
        Assert.Equal("{{ customer.name | default: 'Hello'}}, what can I get you", imported.Liquid);
        Assert.Equal("John, what can I get you", ReplyPolicies.Body(imported.Liquid, ReplyPolicies.Named("John")));
        Assert.Equal("Hello, what can I get you", ReplyPolicies.Body(imported.Liquid, "{}"));
    }

    // freescout tests/Unit/MailVarsTest.php: names under custom are the house's own, and so they are here.
    [Fact]
    public void A_custom_name_of_FreeScout_is_one_of_the_hosts_own()
    {
        var imported = PlaceholderImport.Convert("{%custom.currentYear,fallback=2021%}");

        Assert.Equal("{{ extra.currentYear | default: '2021' }}", imported.Liquid);
        Assert.Equal("2025", ReplyPolicies.Body(imported.Liquid, """{"extra":{"currentYear":"2025"}}"""));
        Assert.Equal("2021", ReplyPolicies.Body(imported.Liquid, "{}"));
    }

    // zammad test/unit/notification_factory_renderer_test.rb prints 11/12/2016  1:00 pm (Europe/Berlin); a reply has days, in the policy's zone.
    [Theory]
    [InlineData("#{ticket.created_at}")]
    [InlineData("#{dt(ticket.created_at, \"%A\", \"Europe/Berlin\")}")]
    public void The_time_a_ticket_of_Zammad_was_opened_has_no_counterpart(string source)
    {
        var imported = PlaceholderImport.Convert(source);

        Assert.Equal("{{ imported[\"ticket.created_at\"] }}", imported.Liquid);
        Assert.Equal("RK3220", Assert.Single(imported.Problems).Id);
        Assert.False(ReplyPolicies.Reply(imported.Liquid).CanBeSent);
    }
}
