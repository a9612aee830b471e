using RefundKit.Policies;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>Where the linter takes a name for one that has a value, because the template asked.</summary>
public class TemplateGuardTests
{
    private static IEnumerable<string> Ids(string body) => TemplateLinter.Lint(ReplyPolicies.With(body)).Select(problem => problem.Id);

    [Theory]
    [InlineData("{% if customer.name==nil %}-{% else %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if customer.name!=nil %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if customer.name  !=  blank %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if customer.name <> nil %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if nil != customer.name %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if order.items.size>0 %}{{ order.items[0].name }}{% endif %}")]
    [InlineData("{% if order.items.size == 1 %}{{ order.items.first.name }}{% endif %}")]
    [InlineData("{% if order.items.size > 1 %}{{ order.items[1].name }}{{ order.items.last.name }}{% endif %}")]
    [InlineData("{% if order.items.size < 1 %}-{% else %}{{ order.items[0].name }}{% endif %}")]
    [InlineData("{% if 0 < order.items.size %}{{ order.items[0].name }}{% endif %}")]
    [InlineData("{% if agent.name == blank or shop.name == blank %}-{% else %}{{ agent.name }}{{ shop.name }}{% endif %}")]
    [InlineData("{% if agent.name and case.id == ' or ' %}{{ agent.name }}{% endif %}")]
    [InlineData("{% if agent.name and shop.name or customer.name %}{{ agent.name }}{% endif %}")]
    [InlineData("{% liquid\nif agent.name\necho agent.name\nendif %}")]
    [InlineData("{% liquid\nif shop.name == nil\necho 'x'\nelse\necho shop.name\nendif %}")]
    [InlineData("{% if customer.name != 'Bob' %}-{% else %}{{ customer.name }}{% endif %}")]
    public void A_condition_says_the_same_however_it_is_written(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{% if customer.name <> 'Bob' %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if customer.name != 'Bob' %}{{ customer.name }}{% endif %}")]
    [InlineData("{% if agent.name or shop.name %}{{ agent.name }}{% endif %}")]
    [InlineData("{% if order.items.size >= 0 %}{{ order.items[0].name }}{% endif %}")]
    [InlineData("{% if order.items.size == 1 %}{{ order.items[1].name }}{% endif %}")]
    [InlineData("{% if order.items.first.sku %}{{ order.items.last.sku }}{% endif %}")]
    [InlineData("{% for i in order.items %}{% if i.sku %}{% for i in order.items %}{{ i.sku }}{% endfor %}{% endif %}{% endfor %}")]
    [InlineData("{% for i in order.items %}{% if i.sku %}{% for j in order.items %}{{ j.sku }}{% endfor %}{% endif %}{% endfor %}")]
    [InlineData("{% liquid\nif agent.name\nendif\necho agent.name %}")]
    public void A_condition_vouches_for_no_more_than_it_says(string body) => Assert.Equal(["RK3204"], Ids(body));

    [Theory]
    [InlineData("{% assign name = customer.name | default: 'there' %}Hello {{ name }}")]
    [InlineData("{% assign name = agent.name | default: shop.name | default: 'us' %}{{ name }}")]
    [InlineData("{% assign m = agent.name %}{% if m %}{{ m }}{% endif %}")]
    [InlineData("{% assign m = agent.name %}{{ m | default: 'us' }}")]
    [InlineData("{% assign p = order.items | find: 'quantity', 2 %}{% if p %}{{ p.name }}{% endif %}")]
    [InlineData("{% if agent.name %}{% assign m = agent.name %}{{ m }}{% endif %}")]
    [InlineData("{% assign r = return %}{{ r.items.size }}{% if r.carrier %}{{ r.carrier }}{% endif %}")]
    [InlineData("{% assign d = deadline.arrival %}{% if d %}{{ d.by }}{% endif %}")]
    public void A_variable_is_judged_by_what_was_put_into_it(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData("{% assign m = agent.name %}{{ m }}")]
    [InlineData("{% assign m = agent.name %}{% if agent.name %}x{% endif %}{{ m | upcase }}")]
    [InlineData("{% assign m = agent.name %}{% if m %}{% assign m = shop.name %}{{ m }}{% endif %}")]
    [InlineData("{% assign p = order.items | find: 'quantity', 2 %}{{ p.name }}")]
    [InlineData("{% assign m = 'a' %}{% for i in order.items %}{{ m }}{% assign m = i.sku %}{% endfor %}")]
    [InlineData("{% assign m = shop.name %}{% if m %}{% for i in order.items %}{{ m }}{% assign m = i.sku %}{% endfor %}{% endif %}")]
    public void A_missing_value_stays_one_in_a_variable(string body) => Assert.Equal(["RK3204"], Ids(body));

    [Theory]
    [InlineData("{% case refund.method %}{% when 'a' %}{% assign w = 'x' %}{% when 'b', 'c' %}{% assign w = 'y' %}{% else %}{% assign w = 'z' %}{% endcase %}{{ w }}", null)]
    [InlineData("{% case refund.method %}{% when 'a' %}{% assign w = 'x' %}{% endcase %}{{ w }}", "RK3204")]
    [InlineData("{% case refund.method %}{% else %}{% assign w = 'z' %}{% when 'a' %}{{ w }}{% endcase %}", null)]
    [InlineData("{% case shop.name %}{% when 'a', 'b' %}{{ shop.name }}{% endcase %}", null)]
    [InlineData("{% case shop.name %}{% when 'a', nil %}{{ shop.name }}{% endcase %}", "RK3204")]
    [InlineData("{% case shop.name %}{% when nil %}-{% else %}{{ shop.name }}{% endcase %}", null)]
    [InlineData("{% case shop.name %}{% when blank %}-{% when 'a' %}x{% else %}{{ shop.name }}{% endcase %}", null)]
    [InlineData("{% case shop.name %}{% when 'a' %}-{% else %}{{ shop.name }}{% endcase %}", "RK3204")]
    [InlineData("{% assign m = 'a' %}{% case refund.method %}{% when 'a', 'a' %}{{ m }}{% assign m = agent.name %}{% endcase %}", "RK3204")]
    public void A_case_goes_one_of_its_ways_and_knows_its_subject(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Theory]
    [InlineData("{% if order.total.amount > 100 %}{{ order.total }}{% endif %}", null)]
    [InlineData("{% if order.total %}{{ order.total.currency }}{% endif %}", null)]
    [InlineData("{% if window.lastDay.iso < '2026-12-24' %}{{ window.lastDay }}{% endif %}", null)]
    [InlineData("{% for i in return.items %}{% if i.reason %}{{ i.reason.code }}{% endif %}{% endfor %}", null)]
    [InlineData("{% for i in return.items %}{% if i.reason.code == 'defective' %}{{ i.reason }}{% endif %}{% endfor %}", null)]
    [InlineData("{% if promise.answered.by %}{{ promise.answered.from }}{% endif %}", null)]
    [InlineData("{% if deadline.arrival.from %}{{ deadline.arrival.by }}{% endif %}", null)]
    [InlineData("{% if deadline.arrival.by %}{{ deadline.arrival.from }}{% endif %}", "RK3204")]
    [InlineData("{% if return.carrier %}{{ return.labelUrl }}{% endif %}", "RK3204")]
    [InlineData("{% if order.total.amount < 100 %}-{% else %}{{ order.total }}{% endif %}", "RK3204")]
    public void Asking_for_a_part_asks_for_the_whole_and_the_other_way_round(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Theory]
    [InlineData("{% for i in order.items %}{% unless i.sku %}{% continue %}{% endunless %}{{ i.sku }}{% endfor %}", null)]
    [InlineData("{% for i in order.items %}{% if i.sku == nil %}{% break %}{% endif %}{{ i.sku }}{% endfor %}", null)]
    [InlineData("{% assign v = 'a' %}{% for i in order.items %}{% if i.quantity > 1 %}{% assign v = i.sku %}{% break %}{% endif %}{% endfor %}{{ v }}", "RK3204")]
    [InlineData("{% assign v = 'a' %}{% for i in order.items %}{{ v }}{% if i.quantity > 1 %}{% assign v = i.sku %}{% continue %}{% endif %}{% assign v = 'b' %}{% endfor %}", "RK3204")]
    [InlineData("{% for i in order.items %}{% capture c %}{{ i.name }}{% break %}{% endcapture %}{% endfor %}{{ c | default: 'none' }}", null)]
    [InlineData("{% for i in order.items %}{% break %}{{ i.sku }}{% endfor %}", null)]
    [InlineData("{% unless agent.name %}{% break %}{% endunless %}{{ agent.name }}", null)]
    public void Break_and_continue_end_their_way(string body, string? id) => Assert.Equal(id is null ? [] : [id], Ids(body));

    [Theory]
    [InlineData("{% for i in order.items %}{{ i.price }}{% endfor %}", "Put it into {% if i.price %}, or add | default: '…'.")]
    [InlineData("{% assign m = agent.name %}{{ m }}", "Put it into {% if m %}, or add | default: '…'.")]
    [InlineData("{{ order.items[0].name }}", "Go over the list with {% for %}, ask for its size in an {% if %}, or add | default: '…'.")]
    [InlineData("{% if order.items[0] %}{{ order.items[0].sku }}{% endif %}", "Put it into {% if order.items[0].sku %}, or add | default: '…'.")]
    public void What_to_put_a_name_into_is_written_as_the_name_is(string body, string suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(ReplyPolicies.With(body)));
        Assert.Equal(("RK3204", suggestion), (problem.Id, problem.Suggestion));
        Assert.True(TextTemplate.TryParse(suggestion.Split("{% if").Length > 1 && suggestion.Contains("Put", StringComparison.Ordinal) ? suggestion + "{% endif %}" : "", null, out _, out var problems), string.Join('\n', problems));
    }

    [Fact]
    public void A_name_that_a_step_does_not_have_is_said_to_be_missing_at_it()
    {
        var problem = Assert.Single(TemplateLinter.Lint("{{ credit.amount }}", "t", new TemplateLintOptions { Step = ReplyStep.RefundSent }));
        Assert.Contains("may have no value at the step \"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_handed_on_in_a_loop_do_not_end_the_check()
    {
        const string loop = "{% assign b = '' %}{% assign c = '' %}{% assign d = '' %}{% assign e = '' %}{% for i in order.items %}{% assign e = d %}{% assign d = c %}{% assign c = b %}{% assign b = i.name %}{% endfor %}";
        Assert.Equal(["RK3205", "RK3214", "RK3205"], Ids(loop + "{{ refund.amount | times: 2 }} {{ order.items }} {{ refund.amount.amount }}"));
        Assert.Equal(["RK3205"], Ids(loop.Replace("{% assign e = d %}", "{% assign e = d %}{{ refund.amount | times: 2 }}", StringComparison.Ordinal)));
    }
}
