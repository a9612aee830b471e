using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Languages;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>The findings of one text and one channel, as they are collected.</summary>
/// <param name="channel">The channel.</param>
/// <param name="circumstances">When, by whom and with what the text is sent.</param>
internal sealed class ChannelFindings(ChannelProfile channel, ReplyCircumstances circumstances)
{
    // A hostile text could hold a link in every tenth character.
    public const int MostInText = 100;

    private readonly ImmutableArray<ChannelFinding>.Builder _found = ImmutableArray.CreateBuilder<ChannelFinding>();

    /// <summary>The message kind; null where the circumstances ask for one that the channel does not have.</summary>
    public ChannelMessageKind? Kind { get; } = channel.Kind(circumstances.MessageKind);

    private string Name => $"channel \"{channel.Id}\"";

    public ImmutableArray<ChannelFinding> ToImmutable() => _found.ToImmutable();

    public void Add(ChannelFinding finding) => _found.Add(finding);

    public void AboutMessage(string? language, TextMedium medium)
    {
        if (!channel.CanReply)
        {
            Add(Finding(ChannelProblems.CannotReply, FindingSeverity.Error, $"{Name} cannot answer a customer's message",
                channel.Fallback is { } other ? $"Use channel \"{other}\"." : null));
        }

        if (Kind is null)
        {
            Add(Finding(ChannelProblems.MessageKind, FindingSeverity.Error, $"{Name} has no messages of the kind \"{circumstances.MessageKind}\"",
                NameSuggestion.Sentence(circumstances.MessageKind!, channel.Kinds.Select(kind => kind.Id))));
        }
        else
        {
            if (!Kind.CarriesText) Add(Finding(ChannelProblems.MessageKind, FindingSeverity.Error, $"a message \"{Kind.Id}\" of {Name} carries no text of the sender's"));
            Window(Kind);
        }

        if (channel.BuyersLanguage == true && circumstances.BuyersLanguage is { } wanted && language is not null && LanguageTag.Normalize(wanted) != LanguageTag.Normalize(language))
        {
            Add(Finding(ChannelProblems.NotBuyersLanguage, FindingSeverity.Warning, $"the reply is in \"{language}\", and {Name} asks for the buyer's language, \"{wanted}\"") with { Found = language });
        }

        Attachments();
        Medium(medium);
    }

    public void Length(string text)
    {
        if (Kind is not { } kind || (kind.Most ?? kind.Advised) is null) return;
        var used = TextLength.Of(text, kind.Unit);
        if (kind.Most is { } most && used > most) Add(TooLong(kind, text, used, most));
        else if (kind.Advised is { } advised && used > advised) Add(LongerThanAdvised(kind, text, used, advised));
    }

    public void Content(string text, TextMedium medium, Func<int, TextPosition> placeOf)
    {
        var left = MostInText;
        foreach (var (kind, start, length) in RefusableContent.In(text, channel.Forbidden))
        {
            if (About(kind, text.Substring(start, length), medium) is not { } finding) continue;
            Add(finding with { Position = placeOf(start) });
            if (--left == 0) break;
        }
    }

    public ChannelFinding TooLong(ChannelMessageKind kind, string text, int used, int most) =>
        Finding(ChannelProblems.TooLong, FindingSeverity.Error, $"the text has {TextLength.Say(used, kind.Unit)}, {TextLength.Say(used - most, kind.Unit)} more than the {Number(most)} that {Named(kind)} takes", Shorter(kind, text)) with { Used = used, Most = most, Unit = kind.Unit };

    public ChannelFinding LongerThanAdvised(ChannelMessageKind kind, string text, int used, int advised) =>
        Finding(ChannelProblems.LongerThanAdvised, FindingSeverity.Warning, $"the text has {TextLength.Say(used, kind.Unit)}, and at most {Number(advised)} are advised for {Named(kind)}", Shorter(kind, text)) with { Used = used, Most = advised, Unit = kind.Unit };

    /// <summary>What is about one of the things in a text; null where the channel takes it.</summary>
    public ChannelFinding? About(ContentKind content, string found, TextMedium medium) => content switch
    {
        ContentKind.Link => Link(found),
        ContentKind.EmailAddress when channel.Forbidden.Contains(ForbiddenContent.EmailAddress) =>
            Finding(ChannelProblems.EmailAddress, FindingSeverity.Error, $"{Name} takes no e-mail address, and \"{found}\" is one", "Leave it out; the customer can answer on this channel.") with { Found = found },
        ContentKind.PhoneNumber when channel.Forbidden.Contains(ForbiddenContent.PhoneNumber) =>
            Finding(ChannelProblems.PhoneNumber, FindingSeverity.Error, $"{Name} takes no telephone number, and \"{found}\" looks like one", "Leave it out; the customer can answer on this channel.") with { Found = found },
        ContentKind.Coupon when channel.Forbidden.Contains(ForbiddenContent.Coupon) =>
            Finding(ChannelProblems.Coupon, FindingSeverity.Warning, $"{Name} takes no coupons, and \"{found}\" reads like one", "Leave it out, unless it says only what became of one.") with { Found = found },
        ContentKind.ReviewRequest when channel.Forbidden.Contains(ForbiddenContent.ReviewRequest) =>
            Finding(ChannelProblems.ReviewRequest, FindingSeverity.Warning, $"{Name} takes no request for a review, and \"{found}\" reads like one", "Leave it out; ask in the way that the channel has for it.") with { Found = found },
        // What is written in HTML throughout is one finding, not one for each tag.
        ContentKind.Tag when medium != TextMedium.Html && !channel.Media.Contains(TextMedium.Html) => channel.Forbidden.Contains(ForbiddenContent.Html)
            ? Finding(ChannelProblems.Markup, FindingSeverity.Error, $"{Name} takes no HTML, and \"{Short(found)}\" is a tag of it", "Write plain text.") with { Found = found }
            : Finding(ChannelProblems.Markup, FindingSeverity.Warning, $"{Name} shows HTML as it is written, and \"{Short(found)}\" is a tag of it", "Write plain text.") with { Found = found },
        _ => null,
    };

    private ChannelFinding? Link(string found)
    {
        if (channel.Links is null or ChannelLinks.Any) return null;
        var host = RefusableContent.HostOf(found);
        if (channel.LinkDomains.Any(domain => RefusableContent.IsUnder(host, domain))) return null;
        var isShop = circumstances.ShopDomains.Any(domain => RefusableContent.IsUnder(host, domain));
        return channel.Links switch
        {
            ChannelLinks.None => Finding(ChannelProblems.Link, FindingSeverity.Error, $"{Name} takes no links, and \"{Short(found)}\" is one", "Say it in words, or send it on another channel.") with { Found = found },
            ChannelLinks.ShopOnly when isShop => null,
            ChannelLinks.ShopOnly when circumstances.ShopDomains.IsEmpty =>
                Finding(ChannelProblems.Link, FindingSeverity.Warning, $"{Name} takes only links to the shop's own domains, which are not known, and \"{Short(found)}\" may be another", "Name the shop's domains.") with { Found = found },
            ChannelLinks.ShopOnly => Finding(ChannelProblems.Link, FindingSeverity.Error, $"{Name} takes only links to the shop's own domains, and \"{Short(found)}\" leads to {host}") with { Found = found },
            _ => Finding(ChannelProblems.Link, FindingSeverity.Warning,
                isShop ? $"{Name} takes only links that the message is about, and \"{Short(found)}\" leads to the shop" : $"{Name} takes only links that the message is about: look at \"{Short(found)}\"") with { Found = found },
        };
    }

    private void Window(ChannelMessageKind kind)
    {
        if (channel.Window is not { } window || kind.Approved || !window.Binds(kind.Id)) return;
        var length = circumstances.SentByHuman ? window.HumanLength ?? window.Length : window.Length;
        var lasts = $"{Number((int)length.TotalHours)} hours after {What(window.After)}";
        if (circumstances.At(window.After) is not { } start)
        {
            Add(Finding(ChannelProblems.WindowUnknown, FindingSeverity.Warning, $"{Name} takes messages for {lasts}, and when that was is not known"));
            return;
        }

        var closes = Later(start, length);
        if (circumstances.AsOf is not { } now)
        {
            Add(Finding(ChannelProblems.WindowUnknown, FindingSeverity.Warning, $"the window of {Name} closes at {Time(closes)}, {lasts}, and when the reply is sent is not known") with { ClosesAt = closes });
        }
        else if (now <= closes)
        {
            Add(Finding(ChannelProblems.WindowCloses, FindingSeverity.Note, $"the window of {Name} closes at {Time(closes)}, {lasts}") with { ClosesAt = closes });
        }
        else if (window.Afterwards == AfterWindow.ApprovedTemplateOnly)
        {
            var approved = channel.Kinds.FirstOrDefault(other => other.Approved);
            Add(Finding(ChannelProblems.NeedsApproval, FindingSeverity.Error, $"the window of {Name} closed at {Time(closes)}, {lasts}, and only an approved template is taken since",
                approved is null ? null : $"Send an approved message of the kind \"{approved.Id}\".") with { ClosesAt = closes });
        }
        else
        {
            var byHuman = !circumstances.SentByHuman && window.HumanLength is { } longer && now <= Later(start, longer) ? $"A person may answer until {Time(Later(start, longer))}." : null;
            Add(Finding(ChannelProblems.WindowClosed, FindingSeverity.Error, $"the window of {Name} is closed since {Time(closes)}, {lasts}", byHuman ?? (channel.Fallback is { } other ? $"Use channel \"{other}\"." : null)) with { ClosesAt = closes });
        }
    }

    private void Attachments()
    {
        if ((Kind?.MostAttachments ?? channel.MostAttachments) is { } most && circumstances.Attachments > most)
        {
            Add(Finding(ChannelProblems.Attachments, FindingSeverity.Error, most == 0 ? $"{Name} takes no attachments, and there {(circumstances.Attachments == 1 ? "is" : "are")} {Number(circumstances.Attachments)}"
                : $"there are {Number(circumstances.Attachments)} attachments, and {Name} takes {Number(most)}") with { Used = circumstances.Attachments, Most = most });
        }

        if (channel.MostAttachmentMegabytes is { } megabytes && circumstances.LargestAttachment is { } bytes && bytes > megabytes * 1_000_000L)
        {
            Add(Finding(ChannelProblems.Attachments, FindingSeverity.Error, string.Create(CultureInfo.InvariantCulture, $"an attachment has {bytes:N0} bytes, and {Name} takes {megabytes:N0} megabytes")) with { Used = bytes, Most = megabytes * 1_000_000L });
        }
    }

    private void Medium(TextMedium medium)
    {
        if (medium is TextMedium.Plain or TextMedium.Header || channel.Media.Contains(medium)) return;
        var refuses = medium == TextMedium.Html && channel.Forbidden.Contains(ForbiddenContent.Html);
        Add(Finding(ChannelProblems.Markup, refuses ? FindingSeverity.Error : FindingSeverity.Warning,
            $"the text is {(medium == TextMedium.Html ? "HTML" : "Markdown")}, and {Name} {(refuses ? "refuses it" : "shows it as it is written")}", "Render it as plain text."));
    }

    // One curly quote makes a message more than twice as long.
    private static string? Shorter(ChannelMessageKind kind, string text)
    {
        if (kind.Unit != TextUnit.SmsParts || SmsText.Of(text) is not { Outside: { } outside } sms) return null;
        var plain = SmsText.Of(string.Concat(sms.Text.EnumerateRunes().Select(rune => SmsText.IsInGsm7(rune) ? rune.ToString() : "x")));
        return plain.Parts.Length < sms.Parts.Length
            ? string.Create(CultureInfo.InvariantCulture, $"\"{outside}\" (U+{outside.Value:X4}) makes it UCS-2 with {SmsText.Capacity(SmsEncoding.Ucs2, 2)} units in a part; without such characters it would have {TextLength.Say(plain.Parts.Length, TextUnit.SmsParts)}.")
            : null;
    }

    private string Named(ChannelMessageKind kind) => channel.Kinds.Length > 1 ? $"a message \"{kind.Id}\" of {Name}" : Name;

    public ChannelFinding Finding(string id, FindingSeverity severity, string message, string? suggestion = null) =>
        new() { Id = id, Channel = channel.Id, Severity = severity, Message = message, Suggestion = suggestion };

    private static Instant Later(Instant start, Duration length) => start > Instant.MaxValue - length ? Instant.MaxValue : start + length;

    private static string What(WindowStart start) => start switch
    {
        WindowStart.LastCustomerMessage => "the customer's last message",
        WindowStart.OrderPlaced => "the order was placed",
        _ => "the order was completed",
    };

    private static string Short(string found) => found.Length <= 80 ? found : found[..79] + "…";

    private static string Time(Instant instant) => InstantPattern.General.Format(instant);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
