using System.Collections.Immutable;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Templates.Channels;

public class ChannelReplyTests
{
    private static readonly TemplateRenderer Renderer = new();

    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 26, 12, 0);

    private static readonly ReplyCircumstances JustWritten = new() { AsOf = Noon, LastCustomerMessageAt = Noon, OrderPlacedAt = Noon };

    /// <summary>A reply that has everything a case usually has, and names of usual length.</summary>
    private static readonly ReplyModel Typical = ReplyModel.FromJson("""
        {
          "customer": {"name":"Ana Silva"}, "order": {"id":"1001","number":"#1001","placedOn":"2026-11-01","items":[{"name":"Headphones","quantity":1}]},
          "return": {"sendBackBy":"2026-12-04","labelUrl":"https://labels.example/r/8f3a21","receivedOn":"2026-11-24","inspectedOn":"2026-11-25","items":[{"name":"Headphones","quantity":1,"reason":"defective","condition":"opened"}]},
          "refund": {"amount":{"amount":"182.05","currency":"EUR"},"shipping":{"amount":"4.90","currency":"EUR"},"method":"originalPayment","payments":[{"method":"card","amount":{"amount":"182.05","currency":"EUR"}}],"sentOn":"2026-11-26"},
          "credit": {"amount":{"amount":"200.00","currency":"EUR"},"code":"SC-48FA-21","validUntil":"2027-11-26"},
          "exchange": {"items":[{"name":"Headphones","quantity":1}],"trackingNumber":"1Z9991234567890123","carrier":"UPS"},
          "deadline": {"arrival":{"from":"2026-11-30","by":"2026-12-03"},"refund":{"by":"2026-11-27"},"firstReply":{"by":"2026-11-27"},"returnDecision":{"by":"2026-11-30"},"inspection":{"by":"2026-11-28"}},
          "window": {"lastDay":"2026-12-07"},
          "decision": {"outcome":"approve","reasons":["Your request is within our return terms."],"needs":["return.evidence"],"options":["storeCredit"]},
          "policy": {"name":"Refunds and returns"}, "survey": {"url":"https://s.example/1"}, "shop": {"name":"Acme"}, "case": {"id":"R-1"}
        }
        """);

    private static ReplyOptions On(string channel, ReplyCircumstances? circumstances = null) => new() { Channel = ChannelProfiles.Embedded.Find(channel), Circumstances = circumstances ?? JustWritten };

    private static RefundPolicy Policy(string body, string? subject = null, params (string Wording, string Text)[] wordings)
    {
        var text = new TemplateText { Subject = subject, Body = body, Wordings = wordings.ToImmutableSortedDictionary(pair => pair.Wording, pair => pair.Text, StringComparer.Ordinal) };
        var template = new ReplyTemplate { Id = "t", Variants = ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal).Add("en", text) };
        var draft = ReplyPolicies.Sample.Draft;
        return (draft with { Templates = [template], Operations = draft.Operations with { Acknowledge = null }, Tests = [] }).Build();
    }

    private static RenderedReply Render(RefundPolicy policy, ReplyOptions options) => Renderer.Render(policy, "t", "en", ReplyPolicies.FullModel, options);

    [Theory]
    [InlineData("sms", "short, sms", "s", "sms")]
    [InlineData("sms", "short", "s", "short")]
    [InlineData("whatsapp", "chat, short", "s", "chat")]
    [InlineData("email", "short", "body", null)]
    public void The_wording_is_the_first_the_channel_asks_for(string channel, string wordings, string body, string? wording)
    {
        var reply = Render(Policy("body", null, [.. wordings.Split(", ").Select(name => (name, "s"))]), On(channel));
        Assert.Equal((body, wording, channel), (reply.Body, reply.Wording, reply.Channel));
    }

    [Fact]
    public void A_wording_that_is_too_long_gives_way_to_the_next()
    {
        var reply = Render(Policy("body", null, ("ebay", new string('a', 2_001)), ("short", "s")), On("ebay"));
        Assert.Equal(("s", "short"), (reply.Body, reply.Wording));
    }

    [Fact]
    public void The_subject_goes_where_the_channel_has_one_and_the_medium_is_the_channels()
    {
        var policy = Policy("Hello {{ extra.x }}", "About you");
        Assert.Null(Render(policy, On("chat")).Subject);
        Assert.Equal("About you", Render(policy, On("email")).Subject);
        var page = new ChannelProfile { Id = "page", Name = "Page", Media = [TextMedium.Html] };
        Assert.Equal("Hello &lt;y&gt;", Renderer.Render(policy, "t", "en", ReplyModel.FromJson("""{"extra":{"x":"<y>"}}"""), new ReplyOptions { Channel = page }).Body);
    }

    [Fact]
    public void What_the_channel_refuses_is_not_sent_and_the_fallback_is_ready()
    {
        var reply = Render(Policy(new string('a', 1_531), "Hello"), On("sms"));

        Assert.False(reply.CanBeSent);
        Assert.Equal(("RK3300", "t/en", "templates.t.en.body"), (reply.Problems.Single().Id, reply.Problems.Single().Source, reply.Problems.Single().Path));
        Assert.Equal(("email", true, "Hello"), (reply.Fallback?.Channel, reply.Fallback?.CanBeSent, reply.Fallback?.Subject));
    }

    [Fact]
    public void Amazon_s_messaging_api_falls_back_to_mail_and_mail_to_nothing()
    {
        Assert.Equal("amazon-mail", Render(Policy("Hello"), On("amazon-messaging")).Fallback?.Channel);
        var refused = Render(Policy("Write to help@acme.example"), On("amazon-messaging"));
        Assert.Null(refused.Fallback);
        Assert.Equal(["RK3309", "RK3303"], refused.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Id));
    }

    [Fact]
    public void What_is_wrong_with_the_template_is_no_reason_to_try_another_channel()
    {
        var reply = Renderer.Render(Policy("{{ customer.name }}"), "t", "en", ReplyModel.FromJson("{}"), On("sms"));
        Assert.False(reply.CanBeSent);
        Assert.Empty(reply.Findings);
        Assert.Null(reply.Fallback);
    }

    [Fact]
    public void A_note_is_no_problem_and_an_address_in_a_subject_is_one()
    {
        var reply = Render(Policy("Hello"), On("whatsapp"));
        Assert.Equal(("RK3312", true), (reply.Findings.Single().Id, reply.CanBeSent && reply.Problems.IsEmpty));
        Assert.Equal("t/en/subject", Assert.Single(Render(Policy("Hello", "From help@acme.example"), On("amazon-mail")).Problems).Source);
    }

    [Fact]
    public void A_letter_of_data_is_checked_like_one_of_the_author()
    {
        var reply = Renderer.Render(Policy("Hello {{ customer.name }}"), "t", "en", ReplyModel.FromJson("""{"customer":{"name":"Ana ana@mail.example"}}"""), On("amazon-mail"));
        Assert.Equal("ana@mail.example", reply.Findings.Single().Found);
    }

    [Fact]
    public void A_text_message_is_kept_in_GSM_7_where_only_spaces_quotes_and_dashes_stand_against_it()
    {
        Assert.Equal("It's 1 082,05 - \"now\"", Render(Policy("It’s 1\u202f082,05 – “now”"), On("sms")).Body);
        Assert.Equal("Día – 1\u00a0€", Render(Policy("Día – 1\u00a0€"), On("sms")).Body);
    }

    public static TheoryData<string, string> Carriers { get; } =
        [.. from channel in ChannelProfiles.Embedded.All where channel.CanReply from language in LanguageTag.Written select (channel.Id, language)];

    /// <summary>TikTok takes no links, and these replies are about one.</summary>
    private static bool IsALink(string channel, string template) => channel == "tiktok-shop" && template is "return-approved" or "return-label-sent" or "satisfaction-survey";

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Every_channel_that_answers_carries_every_text_of_the_library(string channel, string language)
    {
        var bare = ReplyPolicies.With("unused");
        foreach (var template in ReplyLibrary.Templates.Where(template => !IsALink(channel, template.Id)))
        {
            var reply = Renderer.Render(bare, template.Id, language, Typical, On(channel));
            Assert.True(reply.CanBeSent, $"{template.Id}: {string.Join('\n', reply.Problems)}");
            Assert.DoesNotContain(reply.Problems, problem => problem.Severity == ProblemSeverity.Error);
        }
    }

    public static TheoryData<string, string> ShortTexts { get; } = [.. from template in ReplyLibrary.Templates from language in LanguageTag.Written select (template.Id, language)];

    [Theory]
    [MemberData(nameof(ShortTexts))]
    public void A_short_text_of_the_library_is_at_most_three_parts_of_a_text_message(string id, string language)
    {
        var body = Renderer.Render(ReplyPolicies.With("unused"), id, language, Typical, On("sms")).Body!;
        Assert.True(SmsText.Of(body).Parts.Length <= 3, body);
    }

    /// <summary>Not a day of the week, nor a month, takes a short text in Spanish out of GSM-7: "sábado" would, and double its parts.</summary>
    [Theory]
    [InlineData("goods-received")]
    [InlineData("refund-approved")]
    [InlineData("refund-sent")]
    [InlineData("request-refused")]
    [InlineData("request-withdrawn")]
    public void Five_short_texts_in_Spanish_are_two_parts(string id)
    {
        var sms = SmsText.Of(Renderer.Render(ReplyPolicies.With("unused"), id, "es", Typical, On("sms")).Body!);
        Assert.Equal((SmsEncoding.Gsm7, 2), (sms.Encoding, sms.Parts.Length));
    }

    private static readonly string[] Attached = ["attach", "Anhang", "pièce jointe", "adjunt", "allegat", "添付", "附件", "附上"];

    public static TheoryData<string> Languages { get; } = [.. LanguageTag.Written];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Only_a_mail_says_that_the_label_is_attached(string language)
    {
        var model = ReplyModel.FromJson("""{"order":{"number":"#1001"},"return":{"sendBackBy":"2026-12-04"},"case":{"id":"R-1"}}""");
        foreach (var channel in ChannelProfiles.Embedded.All.Where(channel => channel.CanReply))
        {
            var body = Renderer.Render(ReplyPolicies.With("unused"), "return-label-sent", language, model, On(channel.Id)).Body!;
            Assert.Equal(channel.Id == "email", Attached.Any(word => body.Contains(word, StringComparison.Ordinal)));
        }

        Assert.DoesNotContain(Attached, word => Renderer.Render(ReplyPolicies.With("unused"), "return-label-sent", language, model).Body!.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_label_is_a_link_on_every_channel_that_takes_one(string language)
    {
        foreach (var channel in ChannelProfiles.Embedded.All.Where(channel => channel.CanReply && channel.Links != ChannelLinks.None))
            Assert.Contains("https://labels.example/r/8f3a21", Renderer.Render(ReplyPolicies.With("unused"), "return-label-sent", language, Typical, On(channel.Id)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_of_the_library_reads_like_a_coupon_or_a_request_for_a_review(string language)
    {
        foreach (var template in ReplyLibrary.Templates)
        {
            var text = template.Variants[language];
            foreach (var part in (string[])[text.Subject!, text.Body, .. text.Wordings.Values])
                Assert.DoesNotContain(TemplateLinter.Lint(part, null, new TemplateLintOptions { Channel = ChannelProfiles.Embedded.Find("amazon-mail") }), problem => problem.Id is "RK3315" or "RK3316");
        }
    }
}
