using System.Collections.Immutable;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Desk;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Desk;

public class DeskChannelTests
{
    private static readonly Instant Written = Instant.FromUtc(2026, 11, 22, 9, 30);

    private static OutgoingReply? Reply(string? channel, string body, Duration? later = null, string? shortBody = null)
    {
        var text = new TemplateText { Subject = "About you", Body = body };
        if (shortBody is not null) text = text with { Wordings = text.Wordings.Add("short", shortBody) };
        var template = new ReplyTemplate { Id = "t", Variants = ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal).Add("en", text) };
        var policy = new PolicyDraft { Id = "p", Version = "1", Currency = Currency.Of("USD"), Templates = [template] }.Build();
        var request = new RefundRequest { Id = "R", ReceivedAt = Written, Channel = channel };
        var desk = new Workplace();
        var setup = new RefundDeskSetup { Store = desk.Store, Gateway = desk.Gateway, Replies = desk, Helpdesk = desk, Clock = desk.Clock, Policies = new PolicySource(policy) };
        return setup.Render(policy.Decide(request, Written + (later ?? Duration.Zero)), policy, new ReplyChoice("t", "en"));
    }

    [Fact]
    public void A_reply_is_worded_for_the_channel_of_its_request()
    {
        var reply = Reply("sms", "Long.", shortBody: "Short.");
        Assert.Equal(("Short.", null, "sms"), (reply?.Text, reply?.Subject, reply?.Channel));
    }

    [Theory]
    [InlineData("shopify")]
    [InlineData(null)]
    public void A_channel_nobody_described_gets_the_body(string? channel) =>
        Assert.Equal(("Long.", "About you", channel), (Reply(channel, "Long.", shortBody: "Short.")?.Text, Reply(channel, "Long.")?.Subject, Reply(channel, "Long.")?.Channel));

    [Fact]
    public void What_a_channel_refuses_goes_out_on_its_fallback() =>
        Assert.Equal(("email", "About you"), (Reply("sms", new string('a', 2_000))?.Channel, Reply("sms", new string('a', 2_000))?.Subject));

    [Fact]
    public void What_nothing_can_carry_is_left_to_a_human()
    {
        Assert.Null(Reply("ebay", new string('a', 2_001)));
        Assert.NotNull(Reply("whatsapp", "Hello.", Duration.FromHours(24)));
        Assert.Null(Reply("whatsapp", "Hello.", Duration.FromHours(25)));
    }
}
