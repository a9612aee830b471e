using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class TemplateLinterTests
{
    private static IEnumerable<string> Ids(string body) => TemplateLinter.Lint(ReplyPolicies.With(body)).Select(problem => problem.Id);

    [Theory]
    [InlineData("{{ custmer.name | default: 'x' }}", "Did you mean \"customer.name\"?")]
    [InlineData("{{ refund.ammount }}", "Did you mean \"refund.amount\"?")]
    [InlineData("{% for i in order.items %}{{ i.nmae }}{% endfor %}", "Did you mean \"order.items[].name\"?")]
    [InlineData("{{ promise.on-acount.by | default: 'x' }}", "Did you mean \"on-account\"?")]
    [InlineData("{% if promise.approval %}{% endif %}", null)]
    [InlineData("{{ refund.amount.value }}", "Did you mean \"refund.amount\"?")]
    [InlineData("{{ ticket.requester.phone }}", "Names of your own go under \"extra\".")]
    public void A_name_no_reply_has_is_an_error_with_a_suggestion(string body, string? suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3203", ProblemSeverity.Error), (problem.Id, problem.Severity));
        Assert.Equal(suggestion, problem.Suggestion);
    }

    [Theory]
    [InlineData("Hello {{ customer.name }}")]
    [InlineData("[return label]")]
    [InlineData("{% if return.labelUrl %}{{ return.labelUrl }}{% else %}{{ return.trackingNumber }}{% endif %}")]
    [InlineData("{% if return.labelUrl or agent.name %}{{ agent.name }}{% endif %}")]
    [InlineData("{% if shop.name == nil %}{{ shop.name }}{% endif %}")]
    [InlineData("{% unless shop.name %}{{ shop.name }}{% endunless %}")]
    [InlineData("{% if shop.name %}{% endif %}{{ shop.name }}")]
    [InlineData("{{ promise.answered.by }}")]
    public void Printing_what_may_be_absent_is_a_warning(string body)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3204", ProblemSeverity.Warning), (problem.Id, problem.Severity));
    }

    [Theory]
    [InlineData("Hello {{ customer.name | default: 'there' }}")]
    [InlineData("{% if promise.answered %}{{ promise.answered.by }}{% endif %}")]
    [InlineData("{% if promise['on-account'] %}{{ promise['on-account'].by }}{% endif %}")]
    [InlineData("{% if shop.name and agent.name %}{{ shop.name }}{{ agent.name }}{% endif %}")]
    [InlineData("{% if shop.name != blank %}{% if agent.name %}{{ shop.name }}{% endif %}{% endif %}")]
    [InlineData("{% if shop.name == blank %}-{% else %}{{ shop.name }}{% endif %}")]
    [InlineData("{% unless shop.name %}-{% else %}{{ shop.name }}{% endunless %}")]
    [InlineData("{% if shop.name == nil %}{% elsif agent.name %}{{ shop.name }}{{ agent.name }}{% endif %}")]
    [InlineData("{% for i in return.items %}{{ i.name }}{% if i.reason %}{{ i.reason }}{% endif %}{% endfor %}")]
    [InlineData("[order number] {{ refund.amount }} {{ refund.amount.currency }} {{ extra.anything }} {{ decision.reasons | join: ' ' }} {{ order.items.size }}")]
    [InlineData("{% if refund.amount.amount > 50 %}much{% endif %}")]
    public void A_careful_template_is_clean(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{{ refund.amount.amount }} USD")]
    [InlineData("${{ refund.amount | times: 1.0 }}")]
    [InlineData("{{ refund.amount | round: 2 }}")]
    [InlineData("{% if window.lastDay %}{{ window.lastDay | date: '%d/%m' }}{% endif %}")]
    [InlineData("{{ refund.amount | replace_first: '8', '9' }}")]
    [InlineData("{{ refund.amount | split: '.' | first }}")]
    [InlineData("{{ refund.amount | remove_last: '5' }}")]
    [InlineData("{{ refund.amount | append: '0' }}")]
    public void An_amount_or_a_day_written_by_hand_is_refused(string body) => Assert.Equal(["RK3205"], Ids(body));

    [Theory]
    [InlineData("{{ customer.name || 'there' }}", "RK3009")]
    [InlineData("{% if x %}", "RK3003")]
    [InlineData("[custmer name]", "RK3202")]
    public void What_does_not_parse_or_looks_wrong_is_found_as_well(string body, string id) => Assert.Equal([id], Ids(body));

    [Theory]
    [InlineData("We refund $50.00.", "RK3210")]
    [InlineData("We refund 50 EUR.", "RK3210")]
    [InlineData("Wir erstatten EUR 1.050,00.", "RK3210")]
    [InlineData("Nous remboursons 50 €.", "RK3210")]
    [InlineData("我们退款50元。", "RK3210")]
    [InlineData("返金額は5,000円です。", "RK3210")]
    [InlineData("within 2 working days", "RK3211")]
    [InlineData("in 5 to 10 business days", "RK3211")]
    [InlineData("in 5-10 Werktagen", "RK3211")]
    [InlineData("sous 48 heures", "RK3211")]
    [InlineData("3个工作日内到账", "RK3211")]
    [InlineData("5営業日以内に", "RK3211")]
    public void An_amount_or_a_span_in_the_authors_own_text_has_no_decision_behind_it(string body, string id) => Assert.Equal([id], Ids(body));

    [Theory]
    [InlineData("Order #1001, part B2B, USB3, 100% wool, 2 items, on the 24th, DIN 5008, 9 to 5")]
    [InlineData("{{ refund.amount }} by {% if deadline.refund %}{{ deadline.refund.by }}{% endif %}")]
    [InlineData("{% comment %} $50 in 3 days {% endcomment %}")]
    [InlineData("第2件商品，共3件")]
    public void Numbers_that_are_neither_are_left_alone(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{% if return %}{{ return.labelUrl }}{% endif %}", "RK3204")]
    [InlineData("{% if deadline.arrival %}{{ deadline.arrival.from }}{% endif %}", "RK3204")]
    [InlineData("{% if deadline.arrival %}{{ deadline.arrival.by }}{% endif %}", null)]
    [InlineData("{% if refund.due %}{{ refund.due.currency }}{% endif %}", null)]
    [InlineData("{{ agent.name | default: shop.name | default: 'us' }}", null)]
    [InlineData("{{ agent.name | default: shop.name }}", "RK3204")]
    [InlineData("{% if shop.name != empty %}{{ shop.name }}{% endif %}", "RK3204")]
    [InlineData("{% if shop.name != blank %}{{ shop.name }}{% endif %}", null)]
    [InlineData("{{ agent.name | default: nil }}", "RK3204")]
    [InlineData("{% if nil == shop.name %}{{ shop.name }}{% endif %}", "RK3204")]
    [InlineData("{% if shop.name\nor true %}{{ shop.name }}{% endif %}", "RK3204")]
    [InlineData("{% if shop.name\nand true %}{{ shop.name }}{% endif %}", null)]
    [InlineData("{{ window.lastDay }}", "RK3204")]
    public void A_group_vouches_only_for_what_comes_with_it(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Theory]
    [InlineData("{{ order.items[0].name }}", "RK3204")]
    [InlineData("{{ order.items.first.name }}", "RK3204")]
    [InlineData("{% assign item = order.items | last %}{{ item.name }}", "RK3204")]
    [InlineData("{{ order.items[0].name | default: 'your order' }}", null)]
    [InlineData("{% for item in order.items %}{{ item.name }}{% endfor %}", null)]
    [InlineData("{% if order.items.size > 0 %}{{ order.items[0].name }}{% endif %}", null)]
    [InlineData("{% if order.items != empty %}{{ order.items.last.name }}{% endif %}", null)]
    [InlineData("{% if order.items == empty %}none{% else %}{{ order.items[0].name }}{% endif %}", null)]
    [InlineData("{% if order.items.size == 0 %}{{ order.items[0].name }}{% endif %}", "RK3204")]
    [InlineData("{% if order.items.size > 0 %}{{ order.items[1].name }}{% endif %}", "RK3204")]
    [InlineData("{% if order.items[1] %}{{ order.items[1].name }}{% endif %}", null)]
    [InlineData("{% if return.carrier != empty %}{{ return.carrier }}{% endif %}", "RK3204")]
    [InlineData("{% if return.carrier != blank %}{{ return.carrier }}{% endif %}", null)]
    [InlineData("{% if refund.fees.first.kind == empty %}x{% else %}{{ refund.fees.first.amount }}{% endif %}", "RK3204")]
    public void An_item_of_a_list_may_be_missing_unless_the_list_was_asked(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Theory]
    [InlineData("{{ refund }}", "RK3204")]
    [InlineData("{{ promise.size }}", "RK3204")]
    [InlineData("{% if refund %}yes{% endif %}", null)]
    public void A_group_of_names_is_no_value(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Fact]
    public void A_problem_says_which_template_language_and_member_it_is_in()
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With("fine", "订单 [订单号] {{ nobody }}", "zh-Hans")), found => found.Id == "RK3203");
        Assert.Equal(("t/zh-Hans/subject", "templates.t.zh-Hans.subject", new TextPosition(1, 13)), (problem.Source, problem.Path, problem.Position));
    }

    [Fact]
    public void A_file_on_its_own_is_checked_too()
    {
        var problem = Assert.Single(TemplateLinter.Lint("[订单号]\n{{ promise.any-id.by }}", "late.liquid"));
        Assert.Equal("late.liquid(2,4): warning RK3204: \"promise.any-id.by\" may have no value, and then there is no reply. Put it into {% if promise.any-id.by %}, or add | default: '…'.", problem.ToString());
    }

    [Fact]
    public void The_sample_policy_has_no_errors() =>
        Assert.DoesNotContain(TemplateLinter.Lint(ReplyPolicies.Sample), problem => problem.Severity == ProblemSeverity.Error);
}
