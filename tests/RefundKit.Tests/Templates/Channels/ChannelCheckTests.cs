using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using RefundKit.Templates;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Templates.Channels;

public class ChannelCheckTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 26, 12, 0);

    private static ChannelProfile Profile(string id) => ChannelProfiles.Embedded.Find(id)!;

    private static ImmutableArray<ChannelFinding> Run(ChannelProfile channel, string text, ReplyCircumstances? circumstances = null, TextMedium medium = TextMedium.Plain, string language = "en") =>
        ChannelCheck.Run(channel, text, medium, language, circumstances);

    private static ChannelFinding One(string channel, string text, ReplyCircumstances? circumstances = null, TextMedium medium = TextMedium.Plain) =>
        Assert.Single(Run(Profile(channel), text, circumstances, medium));

    private static ReplyCircumstances Wrote(int hoursAgo, bool human = false) => new() { AsOf = Noon, LastCustomerMessageAt = Noon - Duration.FromHours(hoursAgo), SentByHuman = human };

    [Fact]
    public void A_text_that_is_too_long_is_told_by_how_much_and_in_what()
    {
        var found = One("ebay", new string('a', 2_012));
        Assert.Equal(("RK3300", FindingSeverity.Error, 2_012L, 2_000L, TextUnit.Utf16), (found.Id, found.Severity, found.Used, found.Most, found.Unit));
        Assert.Equal("the text has 2,012 characters, 12 characters more than the 2,000 that a message \"reply\" of channel \"ebay\" takes", found.Message);
    }

    [Fact]
    public void A_text_message_of_many_parts_names_the_letter_that_makes_it_long()
    {
        var found = One("sms", "It’s " + new string('a', 400));
        Assert.Equal(("RK3301", FindingSeverity.Warning, 7L, 3L), (found.Id, found.Severity, found.Used, found.Most));
        Assert.Equal("\"’\" (U+2019) makes it UCS-2 with 67 units in a part; without such characters it would have 3 SMS parts.", found.Suggestion);
    }

    [Theory]
    [InlineData("Use the discount code SAVE10 next time", "RK3315", "discount code", 9)]
    [InlineData("Ihr Rabattcode: SAVE10", "RK3315", "Rabattcode", 5)]
    [InlineData("Voici un code promo", "RK3315", "code promo", 10)]
    [InlineData("Le damos un cupón", "RK3315", "cupón", 13)]
    [InlineData("次回のご注文で使えるクーポンです", "RK3315", "クーポン", 11)]
    [InlineData("送您一张优惠券", "RK3315", "优惠券", 5)]
    [InlineData("Please leave us a 5-star review", "RK3316", "5-star", 19)]
    [InlineData("Über eine positive Bewertung freuen wir uns", "RK3316", "positive Bewertung", 11)]
    [InlineData("Laissez-nous un avis", "RK3316", "Laissez-nous un avis", 1)]
    [InlineData("Ci lasci una recensione", "RK3316", "recensione", 14)]
    [InlineData("レビューをお願いします", "RK3316", "レビュー", 1)]
    [InlineData("亲，给个好评哦", "RK3316", "好评", 5)]
    public void Words_for_a_coupon_and_for_a_review_are_a_warning_where_the_channel_forbids_them(string text, string id, string found, int column)
    {
        var finding = One("amazon-mail", text);
        Assert.Equal((id, FindingSeverity.Warning, found, new RefundKit.Problems.TextPosition(1, column)), (finding.Id, finding.Severity, finding.Found, finding.Position));
        Assert.Empty(Run(Profile("email"), text));
    }

    [Theory]
    [InlineData("We review your return and write to you; please see the feedback below. A voucher was used.")]
    [InlineData("Wir bewerten den Zustand der Ware. Ihr Gutschein bleibt gültig.")]
    [InlineData("Sauf avis contraire de votre part. La remise est comprise.")]
    [InlineData("Su opinión nos ayuda. El descuento se conserva.")]
    [InlineData("ご好評につき在庫がありません。")]
    [InlineData("我们会评价商品的状态。")]
    public void A_word_that_says_something_else_as_well_is_no_coupon_and_no_review(string text) => Assert.Empty(Run(Profile("amazon-mail"), text));

    [Fact]
    public void What_is_found_in_a_text_stands_in_its_order()
    {
        var found = Run(Profile("amazon-mail"), "Your coupon, mail me@x.example, a positive review, https://x.example");
        Assert.Equal(["RK3315", "RK3303", "RK3316", "RK3302"], found.Select(finding => finding.Id));
    }

    [Fact]
    public void Bytes_are_counted_where_a_channel_counts_bytes()
    {
        Assert.DoesNotContain(Run(Profile("instagram"), new string('中', 333)), finding => finding.Id == "RK3300");
        Assert.Contains(Run(Profile("instagram"), new string('中', 334)), finding => finding is { Id: "RK3300", Used: 1_002, Most: 1_000 });
    }

    [Fact]
    public void A_link_is_refused_with_its_place()
    {
        var found = One("tiktok-shop", "Your label:\nhttps://labels.example/r/1?a=1&b=2.");
        Assert.Equal(("RK3302", FindingSeverity.Error, "https://labels.example/r/1?a=1&b=2", new RefundKit.Problems.TextPosition(2, 1)), (found.Id, found.Severity, found.Found, found.Position));
        Assert.Empty(Run(Profile("tiktok-shop"), "See https://seller.tiktok.com/help"));
    }

    [Fact]
    public void A_link_the_message_is_about_cannot_be_told_from_another_so_that_it_is_a_warning() =>
        Assert.Equal((FindingSeverity.Warning, "RK3302"), (One("amazon-mail", "https://carrier.example/1").Severity, One("amazon-mail", "https://carrier.example/1").Id));

    [Theory]
    [InlineData("https://acme.example/r", null)]
    [InlineData("https://help.acme.example/r", null)]
    [InlineData("https://notacme.example/r", FindingSeverity.Error)]
    [InlineData("https://acme.example@evil.example/r", FindingSeverity.Error)]
    [InlineData("https://acme.example.evil.example/r", FindingSeverity.Error)]
    [InlineData(@"https://evil.example\@acme.example", FindingSeverity.Error)]
    [InlineData(@"https://evil.example\.acme.example", FindingSeverity.Error)]
    [InlineData("https://acme.example。evil.example/r", FindingSeverity.Error)]
    [InlineData("https://help。acme.example/r", null)]
    public void A_channel_may_take_links_to_the_shop_alone(string link, FindingSeverity? severity)
    {
        var channel = new ChannelProfile { Id = "kiosk", Name = "Kiosk", Links = ChannelLinks.ShopOnly };
        Assert.Equal(severity, Run(channel, link, new ReplyCircumstances { ShopDomains = ["www.acme.example"] }).SingleOrDefault()?.Severity);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Run(channel, link)).Severity);
    }

    [Theory]
    [InlineData("Write to ana.silva@mail.example.", "ana.silva@mail.example")]
    [InlineData("mailto:help@acme.example", "help@acme.example")]
    [InlineData("@acme", null)]
    [InlineData("10 @ 5.00", null)]
    public void An_address_is_named(string text, string? address) =>
        Assert.Equal(address, Run(Profile("amazon-mail"), text).SingleOrDefault(finding => finding.Id == "RK3303")?.Found);

    [Theory]
    [InlineData("Call +49 30 1234567 now", "+49 30 1234567")]
    [InlineData("Call (555) 123-4567.", "(555) 123-4567")]
    [InlineData("Call 555-123-4567", "555-123-4567")]
    [InlineData("Ruf 030 / 123 45 67 an", "030 / 123 45 67")]
    [InlineData("Order 302-1234567-1234567", null)]
    [InlineData("Parcel 00340434161094042557", null)]
    [InlineData("Parcel 1Z9991234567890123", null)]
    [InlineData("by 03.12.2026 or 2026-12-03", null)]
    [InlineData("Wir holen es am 01.12.2026 14:30 Uhr ab", null)]
    [InlineData("am 05.12.-07.12.2026", null)]
    [InlineData("between 01/12/2026 - 05/12", null)]
    [InlineData("Order 05-12345-67890 is refunded", null)]
    [InlineData("Appelez le 01 23 45 67 89", "01 23 45 67 89")]
    [InlineData("Order #1001, 1,082.05 EUR", null)]
    [InlineData("Reference 74537604221222132710572", null)]
    public void A_telephone_number_is_told_from_the_numbers_of_orders_parcels_and_days(string text, string? number) =>
        Assert.Equal(number, Run(Profile("amazon-mail"), text).SingleOrDefault(finding => finding.Id == "RK3304")?.Found);

    [Fact]
    public void Html_is_refused_where_the_channel_refuses_it_and_a_warning_where_it_would_only_be_shown()
    {
        Assert.Equal(("RK3305", FindingSeverity.Error, "<br/>"), (One("ebay", "a<br/>b").Id, One("ebay", "a<br/>b").Severity, One("ebay", "a<br/>b").Found));
        Assert.Equal(FindingSeverity.Warning, One("etsy", "a<br/>b").Severity);
        Assert.Equal(FindingSeverity.Error, One("ebay", "<p>Hello</p>", medium: TextMedium.Html).Severity);
        Assert.Empty(Run(Profile("email"), "<p>Hello</p>", medium: TextMedium.Html));
        Assert.Empty(Run(Profile("ebay"), "5 < 6 and <3, a <b c"));
    }

    [Fact]
    public void An_open_window_is_a_note_that_says_when_it_closes()
    {
        var found = One("whatsapp", "Hello", Wrote(24));
        Assert.Equal(("RK3312", FindingSeverity.Note, Noon), (found.Id, found.Severity, found.ClosesAt));
        Assert.Equal("the window of channel \"whatsapp\" closes at 2026-11-26T12:00:00Z, 24 hours after the customer's last message", found.Message);
    }

    [Fact]
    public void After_the_window_WhatsApp_takes_an_approved_template_and_Messenger_a_person()
    {
        var found = One("whatsapp", "Hello", Wrote(25));
        Assert.Equal(("RK3308", FindingSeverity.Error, "Send an approved message of the kind \"template\"."), (found.Id, found.Severity, found.Suggestion));
        Assert.Empty(Run(Profile("whatsapp"), "Hello", Wrote(25) with { MessageKind = "template" }));
        Assert.Equal(("RK3306", "A person may answer until 2026-12-02T11:00:00Z."), (One("messenger", "Hello", Wrote(25)).Id, One("messenger", "Hello", Wrote(25)).Suggestion));
        Assert.Equal("RK3312", One("messenger", "Hello", Wrote(25, human: true)).Id);
        Assert.Equal("RK3306", One("messenger", "Hello", Wrote(169, human: true)).Id);
    }

    [Fact]
    public void A_window_nobody_knows_the_beginning_of_is_a_warning() =>
        Assert.Equal(("RK3307", FindingSeverity.Warning), (One("whatsapp", "Hello").Id, One("whatsapp", "Hello").Severity));

    [Fact]
    public void The_messaging_api_of_Amazon_answers_nobody_and_says_where_to()
    {
        var found = Run(Profile("amazon-messaging"), "Hello", new ReplyCircumstances { AsOf = Noon, OrderCompletedAt = Noon, BuyersLanguage = "de-DE" }).ToList();
        Assert.Equal(["RK3309", "RK3312", "RK3310"], found.Select(finding => finding.Id));
        Assert.Equal("Use channel \"amazon-mail\".", found[0].Suggestion);
        Assert.Equal("the reply is in \"en\", and channel \"amazon-messaging\" asks for the buyer's language, \"de-DE\"", found[2].Message);
    }

    [Fact]
    public void A_kind_of_message_has_limits_of_its_own()
    {
        var key = new ReplyCircumstances { MessageKind = "digitalAccessKey", AsOf = Noon, OrderCompletedAt = Noon };
        Assert.Contains(Run(Profile("amazon-messaging"), new string('a', 401), key), finding => finding is { Id: "RK3300", Used: 401, Most: 400 });
        Assert.Contains(Run(Profile("amazon-messaging"), "a", key with { MessageKind = "invoice" }), finding => finding.Id == "RK3313");
        Assert.Contains(Run(Profile("amazon-messaging"), "a", key with { MessageKind = "digitalAccesKey" }), finding => finding is { Id: "RK3313", Suggestion: "Did you mean \"digitalAccessKey\"?" });
    }

    [Fact]
    public void Attachments_are_counted_and_weighed()
    {
        Assert.Equal("channel \"sms\" takes no attachments, and there is 1", One("sms", "a", new ReplyCircumstances { Attachments = 1 }).Message);
        Assert.Equal((4L, 3L), (One("etsy", "a", new ReplyCircumstances { Attachments = 4 }).Used, One("etsy", "a", new ReplyCircumstances { Attachments = 4 }).Most));
        Assert.Equal("an attachment has 10,000,001 bytes, and channel \"amazon-mail\" takes 10 megabytes", One("amazon-mail", "a", new ReplyCircumstances { Attachments = 1, LargestAttachment = 10_000_001 }).Message);
    }

    [Fact]
    public void No_finding_means_that_the_text_is_within_the_limit_and_places_are_those_of_the_text() =>
        Gen.Select(
            Any("a ", "€", "中", "ú", "\U0001F61C", "\ud83d", "https://a.example/x ", "www.", "@", "b@c.example ", "+49 30 123456 ", "<b>", "</", "\n", "0", "-", "(").Array[0, 900].Select(string.Concat),
            Gen.Int[0, ChannelProfiles.Embedded.All.Length - 1].Select(i => ChannelProfiles.Embedded.All[i])).Sample((text, channel) =>
        {
            var found = ChannelCheck.Run(channel, text, TextMedium.Plain, "en", null);
            var isLong = channel.Kinds[0] is { Most: { } most, Unit: var unit } && TextLength.Of(text, unit) > most;
            return isLong == found.Any(finding => finding.Id == "RK3300")
                && found.All(finding => finding.Found is null || finding.Position is null || Places(text, finding));
        }, iter: 500);

    private static Gen<string> Any(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static bool Places(string text, ChannelFinding finding)
    {
        var line = text.Split('\n')[finding.Position!.Value.Line - 1];
        return string.CompareOrdinal(line, finding.Position.Value.Column - 1, finding.Found, 0, Math.Min(finding.Found!.Length, line.Length - finding.Position.Value.Column + 1)) == 0;
    }
}
