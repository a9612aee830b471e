using RefundKit.Decisions;
using RefundKit.Requests;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class ReplyModelTests
{
    private static RefundDecision Decide(string test)
    {
        var request = RefundRequest.Parse(ReplyPolicies.Sample.Draft.Tests.Single(known => known.Name.StartsWith(test, StringComparison.Ordinal)).Request);
        return ReplyPolicies.Sample.Decide(request, request.LatestInstant());
    }

    private static RenderedReply Render(RefundDecision decision, string template, string language, ReplyAdditions? additions = null) =>
        new TemplateRenderer().Render(ReplyPolicies.Sample, template, language, ReplyModel.From(ReplyPolicies.Sample, decision, additions));

    private static string Body(RefundDecision decision, string body, ReplyAdditions? additions = null)
    {
        var policy = ReplyPolicies.With(body);
        var reply = new TemplateRenderer().Render(policy, "t", "en", ReplyModel.From(policy, decision, additions));
        Assert.True(reply.CanBeSent, string.Join('\n', reply.Problems));
        return reply.Body!;
    }

    [Fact]
    public void Blank_words_are_no_value() =>
        Assert.Equal("RK3105", Assert.Single(ReplyPolicies.Reply("{{ refund.method }}", """{ "refund": { "method": " " } }""").Problems).Id);

    [Fact]
    public void A_decision_fills_the_reply_that_it_asks_for()
    {
        var decision = Decide("A refund asked for");
        var reply = Render(decision, decision.Reply!.Template, decision.Reply.Language, new ReplyAdditions { ShopName = "Acme" });

        Assert.True(reply.CanBeSent, string.Join('\n', reply.Problems));
        Assert.Equal("We have your refund request for order #1001", reply.Subject);
        Assert.StartsWith("Hello there,\n\nthank you for your message. We have your request about order #1001", reply.Body, StringComparison.Ordinal);
        Assert.Contains("A member of our team answers you by Monday, 23 November 2026.", reply.Body, StringComparison.Ordinal);
        Assert.EndsWith("Kind regards\nAcme", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_amount_and_the_fee_are_those_of_the_decision() =>
        Assert.Equal(
            "$82.05 return shipping $6.95 Jacket changed mind refund to the original payment method #1003 $89.00",
            Body(Decide("Goods that are back"), "{{ refund.amount }} {% for fee in refund.fees %}{{ fee.kind }} {{ fee.amount }}{% endfor %} {% for item in return.items %}{{ item.name }} {{ item.reason }}{% endfor %} {{ refund.method }} {{ order.number }} {{ order.total }}"));

    [Fact]
    public void A_promise_names_its_worst_day()
    {
        var decision = Decide("Goods that are back");
        var due = decision.Deadlines.Single(deadline => deadline.Promise == "on-account");

        Assert.Equal($"{due.Latest:uuuu'-'MM'-'dd} {due.Earliest:uuuu'-'MM'-'dd}", Body(decision, "{{ promise.on-account.by.iso }} {{ promise.on-account.from.iso }}"));
    }

    [Fact]
    public void A_promise_among_staff_is_no_promise_to_a_customer()
    {
        var decision = Decide("Goods that are back");

        Assert.Contains(decision.Deadlines, deadline => deadline.Promise == "approval");
        Assert.Equal("none", Body(decision, "{% if promise.approval %}some{% else %}none{% endif %}"));
    }

    [Fact]
    public void A_refusal_promises_no_money_and_says_why_in_the_customers_words() =>
        Assert.Equal(
            "deny no This item was sold as final sale and cannot be returned.",
            Body(Decide("A final sale item"), "{{ decision.outcome }} {% if refund.amount %}yes{% else %}no{% endif %} {{ decision.reasons | join: ' ' }}"));

    [Fact]
    public void What_the_host_adds_is_there() =>
        Assert.Equal(
            "https://l.example/1 1Z UPS Li C-9 gold",
            Body(Decide("A final sale item"), "{{ return.labelUrl }} {{ return.trackingNumber }} {{ return.carrier }} {{ agent.name }} {{ case.id }} {{ extra.tier }}", new ReplyAdditions
            {
                LabelUrl = new Uri("https://l.example/1"), TrackingNumber = "1Z", Carrier = "UPS", AgentName = "Li", CaseId = "C-9",
                Extra = new ReplyAdditions().Extra.Add("tier", "gold"),
            }));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void A_label_is_an_address_of_the_web(string url)
    {
        Assert.Throws<ArgumentException>(() => ReplyModel.From(ReplyPolicies.Sample, Decide("A final"), new ReplyAdditions { LabelUrl = new Uri(url) }));
        Assert.False(ReplyModel.TryFromJson(System.Text.Encoding.UTF8.GetBytes($$$"""{"return":{"labelUrl":"{{{url}}}"}}"""), null, out _, out var problems));
        Assert.Equal("RK3206", problems.Single().Id);
    }

    [Theory]
    [InlineData("""{"refund":{"amount":"82.05"}}""", "RK3206", "refund.amount")]
    [InlineData("""{"refund":{"amount":{"amount":"82.055","currency":"USD"}}}""", "RK5015", "refund.amount.amount")]
    [InlineData("""{"window":{"lastDay":"tomorrow"}}""", "RK3206", "window.lastDay")]
    [InlineData("""{"customer":"Ana"}""", "RK3206", "customer")]
    [InlineData("""{"order":{"items":{}}}""", "RK3206", "order.items")]
    [InlineData("[]", "RK3208", "")]
    public void A_wrong_value_is_a_located_problem(string json, string id, string path)
    {
        Assert.False(ReplyModel.TryFromJson(System.Text.Encoding.UTF8.GetBytes(json), "data.json", out var model, out var problems));
        Assert.Null(model);
        var problem = Assert.Single(problems);
        Assert.Equal((id, path, "data.json"), (problem.Id, problem.Path, problem.Source));
        Assert.NotNull(problem.Position);
    }

    [Fact]
    public void A_name_no_reply_has_is_left_out_with_a_warning()
    {
        Assert.True(ReplyModel.TryFromJson("""{"customer":{"nmae":"Ana"},"password":"x"}"""u8.ToArray(), "d", out var model, out var problems));

        Assert.Equal(["customer.nmae", "password"], problems.Select(problem => problem.Path));
        Assert.Equal("Did you mean \"customer.name\"?", problems[0].Suggestion);
        Assert.Equal("none", new TemplateRenderer().Render(ReplyPolicies.With("{{ password | default: 'none' }}"), "t", "en", model!).Body);
    }
}
