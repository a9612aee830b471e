using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Templates;

public class PlaceholderTests
{
    [Theory]
    [InlineData("[客户姓名]，订单 [订单号] 退款 [退款金额]", "Ana Silva，订单 #1001 退款 US$1,082.05")]
    [InlineData("【客户姓名】［订单号］", "Ana Silva#1001")]
    [InlineData("[预计到账日期] [物流单号] [运单号] [退货标签链接]", "2026年12月3日星期四 1Z999 1Z999 https://labels.example/r/1?a=1&b=2")]
    [InlineData("[商品名称] [店铺名称] [客服姓名]", "Headphones Acme Li Wei")]
    [InlineData("[客戶姓名][訂單號][退款金額]", "Ana Silva#1001US$1,082.05")]
    [InlineData("[ 客户姓名 ]", "Ana Silva")]
    public void Chinese_placeholders_are_filled(string body, string expected) =>
        Assert.Equal(expected, ReplyPolicies.Body(body, language: "zh-Hans"));

    [Theory]
    [InlineData("[Customer Name]")]
    [InlineData("[customer_name]")]
    [InlineData("[CUSTOMER-NAME]")]
    [InlineData("[customerName]")]
    public void Spelling_does_not_matter(string body) => Assert.Equal("Ana Silva", ReplyPolicies.Body(body));

    [Fact]
    public void English_placeholders_are_filled() =>
        Assert.Equal(
            "#1001 $1,082.05 1Z999 Thursday, 3 December 2026 https://labels.example/r/1?a=1&b=2 Acme",
            ReplyPolicies.Body("[order number] [refund amount] [tracking number] [expected arrival] [return label] [shop name]"));

    [Theory]
    [InlineData("[order number](https://shop.example)")]
    [InlineData("![amount](a.png)")]
    [InlineData("【重要】 [1] [x] [] [a sentence, which is no placeholder]")]
    [InlineData("{% raw %}[order number]{% endraw %}", "[order number]")]
    [InlineData("{{ '[order number]' }}", "[order number]")]
    [InlineData("{{ order.items[0].name }}", "Headphones")]
    [InlineData("{% comment %}[ordr number]{% endcomment %}", "")]
    [InlineData("a { b [ c } d ]")]
    public void What_is_no_placeholder_stays(string body, string? expected = null)
    {
        var reply = ReplyPolicies.Reply(body);
        Assert.Equal(expected ?? body, reply.Body);
        Assert.Empty(reply.Problems);
    }

    [Theory]
    [InlineData("see [ordr number]", "[ordr number]", "Did you mean \"[order number]\"?", 5)]
    [InlineData("致 [客户姓明]", "[客户姓明]", "Did you mean \"[客户姓名]\"?", 3)]
    [InlineData("x [coupon code here]", "[coupon code here]", null, 3)]
    public void What_looks_like_one_is_sent_as_it_stands_with_a_warning(string body, string bracket, string? suggestion, int column)
    {
        var reply = ReplyPolicies.Reply(body);

        Assert.Equal(body, reply.Body);
        var problem = Assert.Single(reply.Problems);
        Assert.Equal(("RK3202", ProblemSeverity.Warning, suggestion, new TextPosition(1, column)), (problem.Id, problem.Severity, problem.Suggestion, problem.Position));
        Assert.Contains(bracket, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_those_of_the_text_as_written()
    {
        const string body = "[订单号]\r\n[客户姓名] [退款金额] {{ a.b }}\n{% if true %}\n\n[订单号]{% endif %} [订单号] {{ c }}";

        var missing = ReplyPolicies.Reply(body, "{}", language: "zh-Hans").Problems;

        Assert.Equal(
            [("order.number", 1, 1), ("customer.name", 2, 1), ("refund.amount", 2, 8), ("a.b", 2, 18), ("order.number", 5, 1), ("order.number", 5, 18), ("c", 5, 27)],
            missing.Select(problem => (problem.Path!, problem.Position!.Value.Line, problem.Position.Value.Column)));
    }

    [Fact]
    public void The_order_number_falls_back_to_the_id() =>
        Assert.Equal("77", ReplyPolicies.Body("[订单号]", """{"order":{"id":"77"}}"""));
}
