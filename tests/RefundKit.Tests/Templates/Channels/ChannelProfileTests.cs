using System.Text;
using NodaTime;
using RefundKit.Templates;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Templates.Channels;

public class ChannelProfileTests
{
    private static readonly ChannelProfiles All = ChannelProfiles.Embedded;

    [Fact]
    public void Every_channel_says_where_it_is_written_and_when_that_was_read()
    {
        Assert.Equal(12, All.All.Length);
        Assert.All(All.All, channel =>
        {
            Assert.True(channel.Source.Length > 0 && channel.CheckedOn >= new LocalDate(2026, 11, 26) && channel.Notes.Length > 0, channel.Id);
            Assert.True(channel.Fallback is null || All.Find(channel.Fallback) is not null, channel.Id);
            Assert.True(channel.Wordings.Length > 0 && channel.Kinds.Length > 0 && channel.Media.Length > 0, channel.Id);
        });
        Assert.Equal(All.Words.Count(), All.Words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>amzn/selling-partner-api-models models/messaging-api-model/messaging.json@34dc93fe, restated.</summary>
    [Theory]
    [InlineData("confirmCustomizationDetails", 800)]
    [InlineData("confirmDeliveryDetails", 2000)]
    [InlineData("confirmOrderDetails", 2000)]
    [InlineData("confirmServiceDetails", 2000)]
    [InlineData("digitalAccessKey", 400)]
    [InlineData("unexpectedProblem", 2000)]
    public void Amazon_limits_each_kind_of_message(string kind, int most) => Assert.Equal(most, All.Find("amazon-messaging")!.Kind(kind)!.Most);

    [Fact]
    public void What_the_channels_own_pages_say_is_in_the_rows()
    {
        // The same file of Amazon.
        var amazon = All.Find("amazon-messaging")!;
        Assert.Equal((false, ChannelLinks.PurposeOnly, true), (amazon.CanReply, amazon.Links, amazon.BuyersLanguage));
        Assert.Equal(5, amazon.Kinds.Max(kind => kind.MostAttachments));
        Assert.True(amazon.Forbidden.Contains(ForbiddenContent.Html) && amazon.Forbidden.Contains(ForbiddenContent.EmailAddress));

        // developer.ebay.com MemberMessageType; cnblogs.com/pengzhen/p/4536484.html
        var ebay = All.Find("ebay")!;
        Assert.Equal((2000, 1000, Duration.FromDays(90)), (ebay.Kinds[0].Most, ebay.Kinds[0].Advised, ebay.Window!.Length));
        Assert.Contains(ForbiddenContent.Html, ebay.Forbidden);

        // docs.360dialog.com; Twilio's error 63016, Meta's error 131047
        var whatsapp = All.Find("whatsapp")!;
        Assert.Equal((4096, Duration.FromHours(24), AfterWindow.ApprovedTemplateOnly), (whatsapp.Kinds[0].Most, whatsapp.Window!.Length, whatsapp.Window.Afterwards));

        // developers.facebook.com messenger-platform/policy; docs.bird.com programmable-messenger
        foreach (var id in (string[])["messenger", "instagram"]) Assert.Equal((Duration.FromHours(24), Duration.FromDays(7)), (All.Find(id)!.Window!.Length, All.Find(id)!.Window!.HumanLength));
    }

    [Theory]
    [InlineData("SMS", "sms")]
    [InlineData("amazon", "amazon-mail")]
    [InlineData("e-mail", "email")]
    [InlineData("tiktok", "tiktok-shop")]
    [InlineData("shopify", null)]
    public void A_channel_is_found_by_its_id_and_the_other_words_for_it(string word, string? id) => Assert.Equal(id, All.Find(word)?.Id);

    [Fact]
    public void A_misspelt_channel_has_a_suggestion() => Assert.Equal("whatsapp", All.Suggest("whatsap"));

    [Fact]
    public void A_host_lays_its_own_over_them()
    {
        var own = All.With("mine", new ChannelProfile { Id = "Chat", Name = "Ours", Kinds = [new ChannelMessageKind { Id = "message", Most = 280 }] }, new ChannelProfile { Id = "kiosk", Name = "Kiosk", Fallback = "sms" });
        Assert.Equal((280, "Kiosk", 13), (own.Find("chat")!.Kinds[0].Most, own.Find("kiosk")!.Name, own.All.Length));
        Assert.Equal(["sms", "email"], own.After(own.Find("kiosk")!).Select(channel => channel.Id));
        Assert.Throws<ArgumentException>(() => All.With("mine", new ChannelProfile { Id = "a", Name = "a" }, new ChannelProfile { Id = "A", Name = "a" }));
    }

    [Fact]
    public void Fallbacks_that_lead_in_a_circle_end()
    {
        var own = All.With("mine", new ChannelProfile { Id = "a", Name = "a", Fallback = "b" }, new ChannelProfile { Id = "b", Name = "b", Fallback = "a" });
        Assert.Equal(["b"], own.After(own.Find("a")!).Select(channel => channel.Id));
    }

    [Fact]
    public void A_file_of_channels_has_the_form_of_our_own()
    {
        const string file = """
            {
              "edition": "acme.3",
              "channels": [
                { "id": "kiosk", "fallback": "email", "media": ["markdown"], "subject": false, "links": "shopOnly", "linkDomains": ["carrier.example"],
                  "kinds": [{ "id": "note", "most": 280, "advised": 200, "unit": "codePoints", "attachments": 1 }],
                  "window": { "hours": 2, "humanHours": 4, "after": "orderPlaced", "kinds": ["note"] },
                  "forbidden": ["phoneNumber"], "source": "our own", "checked": "2026-11-01", "confidence": "medium" },
              ]
            }
            """;
        Assert.True(All.TryOverlay(Encoding.UTF8.GetBytes(file), "own.json", out var channels, out var problems), string.Join('\n', problems));
        var kiosk = channels.Find("kiosk")!;
        Assert.Equal("2026-11+acme.3", channels.Edition);
        Assert.Equal(("kiosk", TextMedium.Markdown, 280, TextUnit.CodePoints, Duration.FromHours(4)), (kiosk.Name, kiosk.Media.Single(), kiosk.Kinds[0].Most, kiosk.Kinds[0].Unit, kiosk.Window!.HumanLength));
        Assert.NotNull(channels.Find("sms"));
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_found_in_one_pass_each_with_its_place()
    {
        const string file = """
            { "channels": [
              { "id": "a", "fallback": "emial", "linkz": "none" },
              { "id": "A", "fallback": "a", "links": "nothing", "kinds": [{ "most": 0 }] },
              { "name": "nameless" }
            ] }
            """;
        Assert.False(All.TryOverlay(Encoding.UTF8.GetBytes(file), "own.json", out var channels, out var problems));
        Assert.Null(channels);
        Assert.Equal(["RK1006", "RK1008", "RK1009", "RK1011", "RK3320", "RK3321"], problems.Select(problem => problem.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(problems, problem => problem is { Id: "RK3321", Suggestion: "Did you mean \"email\"?", Position: { Line: 2 } });
        Assert.All(problems, problem => Assert.Equal("own.json", problem.Source));
    }
}
