using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>The texts of the sample policy, whole, in both languages.</summary>
public class SampleReplyTests
{
    private static (string? Subject, string? Body) Reply(string template, string language, string json = ReplyPolicies.Full)
    {
        var reply = new TemplateRenderer().Render(ReplyPolicies.Sample, template, language, ReplyModel.FromJson(json));
        Assert.Empty(reply.Problems);
        Assert.Equal(language, reply.Language);
        return (reply.Subject, reply.Body);
    }

    [Fact]
    public void A_request_is_acknowledged_in_English()
    {
        var (subject, body) = Reply("request-received", "en");
        Assert.Equal("We have your refund request for order #1001", subject);
        Assert.Equal(
            """
            Hello Ana Silva,

            thank you for your message. We have your request about order #1001 and are already on it.
            A member of our team answers you by Monday, 23 November 2026.
            Please send the goods back by Friday, 4 December 2026. Once they have arrived and been checked, we refund you and name the day the money arrives.

            Kind regards
            Acme
            """.ReplaceLineEndings("\n"),
            body);
    }

    [Fact]
    public void A_request_is_acknowledged_in_Chinese()
    {
        var (subject, body) = Reply("request-received", "zh-Hans");
        Assert.Equal("我们已收到您的退款申请（订单 #1001）", subject);
        Assert.Equal(
            """
            Ana Silva，您好！

            感谢您的来信。我们已收到您关于订单 #1001 的退款申请，正在为您处理。
            我们的同事将在2026年11月23日星期一前回复您。
            请在2026年12月4日星期五前寄回商品。仓库收到并检查后，我们会为您退款，并告知到账日期。

            此致
            Acme
            """.ReplaceLineEndings("\n"),
            body);
    }

    [Fact]
    public void A_label_is_sent_in_English()
    {
        var (subject, body) = Reply("return-label-sent", "en");
        Assert.Equal("Your return label for order #1001", subject);
        Assert.Equal(
            """
            Hello Ana Silva,

            your return for order #1001 is approved. Print your label here: https://labels.example/r/1?a=1&b=2
            Please send the parcel by Friday, 4 December 2026.

            Kind regards
            Acme
            """.ReplaceLineEndings("\n"),
            body);
    }

    [Fact]
    public void A_tracking_number_is_sent_in_Chinese()
    {
        var (subject, body) = Reply("return-label-sent", "zh-Hans", """{"customer":{"name":"王芳"},"order":{"number":"1001"},"return":{"trackingNumber":"SF123"}}""");
        Assert.Equal("订单 1001 的退货标签", subject);
        Assert.Equal("王芳，您好！\n\n您的订单 1001 已同意退货。退货运单号：SF123\n\n此致\n退货服务团队", body);
    }

    [Fact]
    public void A_refund_is_confirmed_in_English()
    {
        var (subject, body) = Reply("refund-processed", "en", """{"order":{"number":"#1001"},"refund":{"amount":{"amount":"82.05","currency":"EUR"}},"promise":{"on-account":{"by":"2026-12-03"}}}""");
        Assert.Equal("Your refund of €82.05 for order #1001", subject);
        Assert.Equal(
            "Hello there,\n\nwe have refunded €82.05 for order #1001.\nIt is on your account by Thursday, 3 December 2026 at the latest.\n\nKind regards\nYour returns team",
            body);
    }

    [Fact]
    public void A_refund_is_confirmed_in_Chinese()
    {
        var (subject, body) = Reply("refund-processed", "zh-Hans");
        Assert.Equal("订单 #1001 已退款 US$1,082.05", subject);
        Assert.Equal("Ana Silva，您好！\n\n您的订单 #1001 已退款 US$1,082.05。\n款项最晚将于2026年12月3日星期四到账。\n\n此致\nAcme", body);
    }
}
