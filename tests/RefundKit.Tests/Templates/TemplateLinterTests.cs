using RefundKit.Policies;
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
    [InlineData("{% for i in order.items %}{{ i.nmae }}{% endfor %}", "Did you mean \"name\"?")]
    [InlineData("{{ promise.on-acount.by | default: 'x' }}", "Did you mean \"on-account\"?")]
    [InlineData("{% if promise.approval %}{% endif %}", "It promises processed, on-account, answered.")]
    [InlineData("{{ refund.amount.value }}", "Did you mean \"refund.amount\"?")]
    [InlineData("{{ ticket.requester.phone }}", "A reply has customer, order, return, refund, credit, exchange, deadline, promise, window, decision, policy, survey, shop, agent, case; a value of your own is {{ extra.ticket }}, declared under \"replyNames\" in the policy.")]
    [InlineData("{{ order.items.name }}", "Go over the list: {% for item in order.items %}{{ item.name }}{% endfor %}.")]
    [InlineData("{{ orders.items.name }}", "Go over the list: {% for item in order.items %}{{ item.name }}{% endfor %}.")]
    [InlineData("{{ decision.reasons.words }}", "Go over the list: {% for item in decision.reasons %}{{ item }}{% endfor %}.")]
    [InlineData("{% for i in return.items %}{{ i.colour }}{% endfor %}", "An item of \"return.items\" has name, quantity, reason, condition.")]
    [InlineData("{{ window.closed }}", "\"window\" has lastDay.")]
    [InlineData("{{ refund.amount.inDollars }}", "\"refund.amount\" has amount, currency.")]
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
    [InlineData("{% if order.id %}", "RK3003")]
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
    [InlineData("We refund {{ 50 }} EUR.")]
    [InlineData("We refund €{{ 50 }}.")]
    [InlineData("We refund {{ '50' }} EUR.")]
    [InlineData("We refund **50** EUR.")]
    [InlineData("We refund <b>50</b> EUR.")]
    [InlineData("<td class=\"n\">50</td><td>EUR</td>")]
    [InlineData("We refund 50&nbsp;&euro;.")]
    [InlineData("We refund 50\nEUR.")]
    [InlineData("Vrátíme 50 Kč.")]
    [InlineData("We refund RMB 500.")]
    [InlineData("我们退款500人民币。")]
    [InlineData("Vi refunderar kr 50.")]
    [InlineData("Wir erstatten Fr. 50.")]
    [InlineData("We refund Rs. 50")]
    public void An_amount_is_found_whatever_stands_between_the_number_and_the_currency(string body) => Assert.Equal(["RK3210"], Ids(body));

    [Theory]
    [InlineData("bis Fr. 24.12. um 12")]
    [InlineData("Items: 50\nALL of them")]
    [InlineData("{{ order.id }} EUR")]
    [InlineData("1.\n$")]
    [InlineData("2 < 3 and 5 > 4; snake_case_50")]
    public void A_number_and_a_currency_that_do_not_belong_together_are_no_amount(string body) => Assert.DoesNotContain("RK3210", Ids(body));

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
    [InlineData("{{ refund }}", "RK3214")]
    [InlineData("{{ promise.size }}", "RK3204")]
    [InlineData("{% if refund %}yes{% endif %}", null)]
    public void A_group_of_names_is_no_value(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Theory]
    [InlineData("{{ order.items | map: 'nmae' | join: ', ' }}", "Did you mean \"name\"?")]
    [InlineData("{% assign found = return.items | where: 'resaon' %}{% for i in found %}{{ i.name }}{% endfor %}", "Did you mean \"reason\"?")]
    [InlineData("{% assign sorted = order.items | sort: 'quantiti' %}{{ sorted.size }}", "Did you mean \"quantity\"?")]
    [InlineData("{{ order.items | sum: 'quantitty' }}", "Did you mean \"quantity\"?")]
    [InlineData("{% assign one = order.items | find: 'skew', 'A' %}{% if one %}x{% endif %}", "It has name, sku, quantity, price.")]
    [InlineData("{% if order.items.size > 0 %}{% assign i = order.items | find_index: 'nam', 'A' | default: 'none' %}{{ i }}{% endif %}", "Did you mean \"name\"?")]
    [InlineData("{% assign key = 'nmae' %}{{ order.items | map: key | join: ', ' }}", "Did you mean \"name\"?")]
    [InlineData("{{ refund.fees | map: 'amount' | map: 'value' | join: ', ' }}", "It has amount and currency.")]
    [InlineData("{{ return.items | map: 'reason' | map: 'words' | join: ', ' }}", "It has code.")]
    [InlineData("{{ order.items | reverse | where: 'sku' | uniq: 'skuu' | map: 'name' | join: ' ' }}", "Did you mean \"sku\"?")]
    [InlineData("{{ decision.reasons | map: 'text' | join: ' ' }}", "It is printed as it is.")]
    public void A_name_that_the_items_of_a_list_do_not_have_is_an_error_with_a_suggestion(string body, string suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3203", ProblemSeverity.Error, suggestion), (problem.Id, problem.Severity, problem.Suggestion));
    }

    [Theory]
    [InlineData("{{ order.items | map: 'name' | join: ', ' | upcase }}")]
    [InlineData("{{ return.items | where: 'reason' | map: 'reason' | map: 'code' | uniq | join: ', ' }}")]
    [InlineData("{{ order.items | map: 'quantity' | sum }} {{ order.items | sum: 'quantity' }}")]
    [InlineData("{% assign names = order.items | map: 'name' | sort %}{% for name in names %}{{ name | capitalize }}{% endfor %}")]
    [InlineData("{% assign sorted = order.items | sort: 'quantity' | reverse %}{% for item in sorted %}{{ item.name }}{% endfor %}")]
    [InlineData("{{ refund.fees | map: 'amount' | join: ' + ' }}")]
    [InlineData("{{ extra.things | map: 'anything' | join: ', ' }}")]
    [InlineData("{{ 'a,b' | split: ',' | where: 'a' | join: '' }}")]
    [InlineData("{% assign total = refund.fees | map: 'amount' | map: 'amount' | sum %}{% if total > 100 %}much{% endif %}")]
    [InlineData("{% assign n = 0 %}{% for item in order.items %}{% assign n = n | plus: item.quantity %}{% endfor %}{{ n }} {{ n | plural: one: 'item', other: 'items' }}")]
    [InlineData("{% assign a = refund.amount.amount %}{% if a > 50 %}much{% endif %}")]
    [InlineData("{% if window.lastDay.iso < '2026-12-24' %}before Christmas{% endif %}")]
    [InlineData("{{ 'Your refund: ' | append: refund.amount }}")]
    [InlineData("{% for i in (1..order.items.size) limit: 3 %}{{ forloop.index }}{% endfor %}")]
    [InlineData("{% if order.items.size > 0 %}{{ 12 | divided_by: order.items.size }}{% endif %}")]
    [InlineData("{% if agent.name %}{% assign who = agent.name %}{% else %}{% assign who = 'us' %}{% endif %}{{ who }}")]
    public void What_works_through_filters_and_variables_is_clean(string body) => Assert.Empty(TemplateLinter.Lint(ReplyPolicies.With(body)));

    [Theory]
    [InlineData("{{ return.items }}", "Write {% for item in return.items %}{{ item.name }}{% endfor %}, or {{ return.items | map: 'name' | join: ', ' }}.")]
    [InlineData("{{ return.items | join: ', ' }}", "Write one of its names: name, quantity, reason, condition.")]
    [InlineData("{% for i in return.items %}{{ i }}{% endfor %}", "Write one of its names: name, quantity, reason, condition.")]
    [InlineData("{{ order }}", "Write one of its names: id, number, placedOn, total, items.")]
    [InlineData("{{ 'We got ' | append: return.items }}", "Write {% for item in return.items %}{{ item.name }}{% endfor %}, or {{ return.items | map: 'name' | join: ', ' }}.")]
    [InlineData("{% assign all = order.items | concat: return.items %}{{ all }}", "Write one of its names.")]
    public void What_prints_as_it_is_stored_is_refused(string body, string suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3214", ProblemSeverity.Error, suggestion), (problem.Id, problem.Severity, problem.Suggestion));
    }

    [Fact]
    public void A_list_of_sentences_printed_without_anything_between_them_is_remarked_on()
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With("{{ decision.reasons }}")));
        Assert.Equal(("RK3214", ProblemSeverity.Warning), (problem.Id, problem.Severity));
    }

    [Theory]
    [InlineData("{{ customer.name | default: '$5' }}", 30)]
    [InlineData("{{ order.total | default: 'about 5 EUR' }}", 34)]
    [InlineData("{{ 'A fee of $5' }}", 14)]
    [InlineData("{% assign fee = '$5' %}{{ fee }}", 18)]
    [InlineData("{{ order.items.size | plural: one: 'one for 5 €', other: 'several' }}", 45)]
    [InlineData("{{ order.id | append: ': 5 EUR' }}", 26)]
    [InlineData("{% cycle '$5', 'b' %}", 11)]
    [InlineData("{{ 5 | append: ' EUR' }}", 4)]
    public void An_amount_in_a_literal_that_is_printed_is_written_by_hand(string body, int column)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3210", ProblemSeverity.Error, column), (problem.Id, problem.Severity, problem.Position!.Value.Column));
    }

    [Theory]
    [InlineData("{{ order.id | remove: '$5' }}")]
    [InlineData("{% if order.id == '5 EUR' %}x{% endif %}")]
    public void A_literal_that_is_not_printed_may_say_what_it_likes(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{{ 'now' | date: '%Y' }}")]
    [InlineData("{{ \"today\" | date: '%d' | append: '.' }}")]
    [InlineData("{% assign day = 'now' %}{{ day | date: '%Y' }}")]
    public void A_template_that_asks_for_the_time_is_told_the_days_of_the_reply(string body)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3110", ProblemSeverity.Error), (problem.Id, problem.Severity));
        Assert.StartsWith("Write a day of the reply, such as {{ order.placedOn }}", problem.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ refund.fees | map: 'amount' | sum }}")]
    [InlineData("{{ refund.fees | sum: 'amount' }}")]
    [InlineData("{% assign t = refund.fees | map: 'amount' | map: 'amount' | sum %}{{ t }}")]
    [InlineData("{% assign a = refund.amount.amount %}{{ a }} USD")]
    [InlineData("{{ refund.amount.amount | append: ' USD' }}")]
    [InlineData("{{ 2 | times: refund.amount }}")]
    [InlineData("{% assign a = refund.amount %}{{ a | upcase | slice: 0, 3 }}")]
    [InlineData("{{ refund.amount.amount | slice: 0, 9 }}")]
    [InlineData("{% capture a %}{{ refund.amount }}{% endcapture %}{{ a | split: '.' | first }}")]
    [InlineData("{% capture a %}Total: {% if order.id %}{{ refund.amount }}{% endif %}{% endcapture %}{{ a | slice: 7, 3 }}")]
    [InlineData("{{ '' | append: refund.amount | split: '.' | first }}")]
    [InlineData("{{ 'x' | replace: 'x', refund.amount | remove: '€' }}")]
    [InlineData("{{ refund.fees | map: 'amount' | join: ' ' | truncate: 4 }}")]
    public void An_amount_reckoned_or_written_by_hand_is_refused_however_it_got_there(string body) => Assert.Equal(["RK3205"], Ids(body));

    [Theory]
    [InlineData("{% capture a %}We refund {{ refund.amount }}.{% endcapture %}{{ a | append: ' Thank you.' | upcase }}")]
    [InlineData("{% capture a %}We refund {{ refund.amount }}.{% endcapture %}{{ a | replace: 'We', 'They' | newline_to_br }}")]
    [InlineData("{{ 'Your refund: ' | append: refund.amount | append: '.' }}")]
    public void A_text_with_an_amount_in_it_may_be_added_to(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{% if refund.amount == 1082.05 %}x{% endif %}", "Compare refund.amount.amount, which is a number.")]
    [InlineData("{% if refund.amount != '1082.05' %}x{% endif %}", "Compare refund.amount.amount, which is a number.")]
    [InlineData("{% if order.placedOn == '2026-12-03' %}x{% endif %}", "Compare order.placedOn.iso with a day such as '2026-12-03'.")]
    [InlineData("{% case refund.amount %}{% when 1082.05 %}x{% endcase %}", "Compare refund.amount.amount, which is a number.")]
    [InlineData("{% if order.number == 1001 %}x{% endif %}", "Compare it with a text, in quotes.")]
    [InlineData("{% for i in order.items %}{% if 5 == i.name %}x{% endif %}{% endfor %}", "Compare it with a text, in quotes.")]
    public void What_is_never_the_same_is_not_compared(string body, string suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3212", ProblemSeverity.Error, suggestion), (problem.Id, problem.Severity, problem.Suggestion));
    }

    [Theory]
    [InlineData("{% if refund.amount == nil or refund.amount == '' %}x{% endif %}")]
    [InlineData("{% if refund.amount == order.total %}x{% endif %}")]
    [InlineData("{% if order.number == '1001' or order.items.size == 1 or refund.amount.amount == 5 %}x{% endif %}")]
    [InlineData("{% if order.placedOn.iso == '2026-12-03' %}x{% endif %}")]
    [InlineData("{% case decision.outcome %}{% when 'approve' %}x{% endcase %}")]
    public void What_may_be_the_same_is_compared(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{% if refund.amount > 100 %}x{% endif %}", "Compare refund.amount.amount, which is a number.")]
    [InlineData("{% if order.total > 100 %}x{% endif %}", "Compare order.total.amount, which is a number.")]
    [InlineData("{% if 100 < refund.amount %}x{% endif %}", "Compare refund.amount.amount, which is a number.")]
    [InlineData("{% if order.number >= 100 %}x{% endif %}", "Compare it with a text, or by ==.")]
    [InlineData("{% if window.lastDay > '2026-12-01' %}x{% endif %}", "Compare window.lastDay.iso with a day such as '2026-12-03'.")]
    [InlineData("{% if deadline.refund.by < window.lastDay %}x{% endif %}", "Compare deadline.refund.by.iso with a day such as '2026-12-03'.")]
    [InlineData("{% for i in order.items %}{% if i.quantity > 1 and i.name > 2 %}x{% endif %}{% endfor %}", "Compare it with a text, or by ==.")]
    [InlineData("{% assign n = order.items | map: 'name' | first %}{% unless n < 3 %}x{% endunless %}", "Compare it with a text, or by ==.")]
    [InlineData("{% for i in order.items %}{% if i.price > 5 %}x{% endif %}{% endfor %}", "Compare item.price.amount, which is a number.")]
    [InlineData("{% assign n = 'a' | append: order.id %}{% if n > 5 %}x{% endif %}", "Compare numbers with numbers, and texts with texts.")]
    public void What_has_no_order_is_not_compared(string body, string suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3212", ProblemSeverity.Error, suggestion), (problem.Id, problem.Severity, problem.Suggestion));
    }

    [Theory]
    [InlineData("{{ order.items | concat: order.id | size }}", "RK3212")]
    [InlineData("{{ refund.amount | plural: other: 'x' }}", "RK3212")]
    [InlineData("{{ order.items | plural: one: 'item', other: 'items' }}", "RK3212")]
    [InlineData("{{ order.id | plural: other: 'x' }}", "RK3213")]
    [InlineData("{{ order.items | plus: 1 }}", "RK3212")]
    [InlineData("{{ order.id | plus: 1 }}", "RK3213")]
    [InlineData("{{ 10 | divided_by: order.items.size }}", "RK3213")]
    [InlineData("{{ 10 | divided_by: 0 }}", "RK3106")]
    [InlineData("{{ order.items.size | modulo: 0 }}", "RK3212")]
    [InlineData("{{ order.id | base64_decode }}", "RK3213")]
    [InlineData("{{ order.id | truncate: 'x' }}", "RK3212")]
    [InlineData("{{ order.items | sort | size }}", "RK3212")]
    [InlineData("{{ order.items | map: 'quantity' | map: 'x' | size }}", "RK3212")]
    [InlineData("{{ order.items | sort: 'price' | size }}", "RK3212")]
    [InlineData("{% for i in order.items limit: order.id %}x{% endfor %}", "RK3212")]
    [InlineData("{{ order.id | date: '%Y' }}", "RK3213")]
    [InlineData("{% assign p = 'x' %}{% include p %}", "RK3112")]
    [InlineData("{% if shop.name %}{% assign a = 'b' %}{% endif %}{{ a }}", "RK3204")]
    [InlineData("{% assign first = order.items | map: 'name' | first %}{{ first }}", "RK3204")]
    [InlineData("{% assign first = order.items | map: 'name' | first %}{% if first %}{{ first }}{% endif %}", null)]
    [InlineData("{% assign n = order.items.size | at_least: 1 %}{{ 10 | divided_by: n }}", null)]
    public void What_a_reply_may_be_refused_for_is_found(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Fact]
    public void A_syntax_error_does_not_hide_unknown_names_and_amounts_written_by_hand()
    {
        var found = TemplateLinter.Lint("We pay $5.\n{% if shop.name = 'x' %}{{ shop.name }}{% endif %}\n{{ custmer.name }} {{ order.numbr || 'x' }}", "t").Select(problem => $"{problem.Position} {problem.Id}");
        Assert.Equal(["1,8 RK3210", "2,17 RK3008", "3,4 RK3203", "3,35 RK3009"], found);
    }

    [Fact]
    public void Behind_a_tag_that_is_not_known_a_word_may_be_its_variable() =>
        Assert.Equal(["RK3005", "RK3203", "RK3004"], TemplateLinter.Lint("{% fro item in order.items %}{{ item.name }} {{ order.numbr }}{% endfor %}", "t").Select(problem => problem.Id));

    [Fact]
    public void Loops_in_loops_that_assign_anew_and_long_chains_of_filters_end()
    {
        var loops = string.Concat(Enumerable.Range(0, 30).Select(i => $"{{% for i{i} in order.items %}}{{% assign a{i} = a{(i + 1) % 30} | append: 'x' | size %}}"));
        var source = loops + "{{ 'x'" + string.Concat(Enumerable.Repeat(" | append: 'xx' | replace: 'x', 'xx'", 1_000)) + " }}" + string.Concat(Enumerable.Repeat("{% endfor %}", 30));

        var timer = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(TemplateLinter.Lint(source, "t"));
        Assert.True(timer.Elapsed < TimeSpan.FromSeconds(10), $"it took {timer.Elapsed}");
    }

    private static string Many(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    public static TheoryData<string, string> Heavy => new()
    {
        { "variables and joins", string.Concat(Enumerable.Range(0, 1_800).Select(i => $"{{%assign v{i}=1%}}")) + "{% for i in order.items %}" + Many("{%if b%}{%assign g=b%}{%endif%}", 900) + "{% endfor %}" },
        { "variables handed on", string.Concat(Enumerable.Range(0, 800).Select(i => $"{{%assign v{i}=''%}}")) + "{% for i in order.items %}" + string.Concat(Enumerable.Range(0, 800).Select(i => $"{{%assign v{800 - i}=v{799 - i}%}}")) + "{%assign v0=i.name%}{% endfor %}" },
        { "terms", "{% if a" + Many(" and a", 3_500) + " %}{% for i in order.items %}" + Many("{%if b%}{%assign g=b%}{%endif%}", 1_000) + "{% endfor %}{% endif %}" },
        { "paths", "{% if order.a0" + string.Concat(Enumerable.Range(1, 2_500).Select(i => $" and order.a{i}")) + " %}{% for i in order.items %}" + Many("{%if order.b%}{%assign order=b%}{%endif%}", 600) + "{% endfor %}{% endif %}" },
        { "loops", Many("{% for i in order.items %}{% assign a = b %}{% assign b = c %}{% assign c = i.name %}", 30) + Many("{% endfor %}", 30) },
        { "rounds", string.Concat(Enumerable.Range(0, 30).Select(i => $"{{% for i in order.items %}}{{%assign a{i}=b{i}%}}{{%assign b{i}=c{i}%}}{{%assign c{i}=d{i}%}}{{%assign d{i}=i.name%}}")) + Many("{%if g%}{%endif%}", 2_500) + Many("{% endfor %}", 30) },
        { "names", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{a{i}.x}}}}")) },
        { "a long path", "{{ a" + Many(".b", 32_000) + " }}" },
        { "a long literal", Many("{% for i in order.items %}{% assign a = b %}{% assign b = i.name %}", 12) + "{{ '" + Many("5 ", 25_000) + "' }}" + Many("{% endfor %}", 12) },
        { "filters", Many("{% for i in order.items %}{% assign a = b %}{% assign b = i.name %}", 12) + "{{ 'x'" + Many(" | append: 'xx' | replace: 'x', 'xx'", 1_500) + " }}" + Many("{% endfor %}", 12) },
        { "cases", Many("{% case order.id %}{% when i, j %}", 30) + Many("{% endcase %}", 30) },
        { "branches", "{% if a %}" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{{%elsif c{i}%}}{{%assign v{i}=1%}}")) + "{% endif %}" },
        { "findings", "{% for i in order.items %}" + Many("{{refund}}", 6_000) + "{% endfor %}" },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void Whatever_fits_into_a_source_is_checked_within_seconds(string name, string source)
    {
        Assert.True(source.Length <= 65_536, $"{name} has {source.Length}");
        TemplateLinter.Lint("warm {{ order.id }}", "t");
        var timer = System.Diagnostics.Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        TemplateLinter.Lint(source, "t");
        var megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) >> 20;
        TestContext.Current.SendDiagnosticMessage($"{name}: {timer.ElapsedMilliseconds} ms, {megabytes} MB");
        Assert.True(timer.Elapsed < TimeSpan.FromSeconds(5) && megabytes < 250, $"{name} took {timer.Elapsed} and {megabytes} MB");
    }

    [Fact]
    public void What_is_too_much_to_check_is_said_and_what_was_found_before_is_kept()
    {
        var loops = string.Concat(Enumerable.Range(0, 30).Select(i => $"{{% for i in order.items %}}{{{{ order.items }}}}{{%assign a{i}=b{i}%}}{{%assign b{i}=c{i}%}}{{%assign c{i}=d{i}%}}{{%assign d{i}=i.name%}}"));
        var source = "{{ refund.amount | times: 2 }}" + loops + Many("{%if g%}{%endif%}", 2_500) + Many("{% endfor %}", 30);
        var found = TemplateLinter.Lint(source, "t");
        Assert.Contains(found, problem => problem is { Id: "RK3215", Severity: ProblemSeverity.Warning, Suggestion: not null });
        Assert.Contains(found, problem => problem.Id == "RK3205");
        Assert.Equal(30, found.Count(problem => problem.Id == "RK3214"));
    }

    [Fact]
    public void A_policy_is_not_checked_against_another()
    {
        var policy = ReplyPolicies.With("fine");
        Assert.Throws<ArgumentException>(() => TemplateLinter.Lint(policy, new TemplateLintOptions { Policy = ReplyPolicies.Sample }));
        Assert.Empty(TemplateLinter.Lint(policy, new TemplateLintOptions { Policy = policy }));
    }

    [Fact]
    public void Of_very_many_links_a_hundred_are_said()
    {
        var channel = RefundKit.Templates.Channels.ChannelProfiles.Embedded.Find("amazon")!;
        var found = TemplateLinter.Lint(Many("https://a.example/ \n", 500), "t", new TemplateLintOptions { Channel = channel });
        Assert.InRange(found.Length, 50, 110);
    }

    [Fact]
    public void A_text_on_its_own_is_checked_against_the_policy_it_is_for()
    {
        var policy = (ReplyPolicies.Sample.Draft with { ReplyNames = [new HostReplyName { Name = "coupon", Type = ReplyNameType.Text, IsAlways = true }] }).Build();

        Assert.Empty(TemplateLinter.Lint("{{ extra.copon }}{% if promise.nothing %}{% endif %}", "t"));
        Assert.Equal(["Did you mean \"extra.coupon\"?", "It promises processed, on-account, answered."], TemplateLinter.Lint("{{ extra.copon }}{% if promise.nothing %}{% endif %}", "t", new TemplateLintOptions { Policy = policy }).Select(problem => problem.Suggestion));
    }

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
