using System.CommandLine;
using NodaTime;
using RefundKit.Problems;
using RefundKit.Templates;
using RefundKit.Templates.Channels;

namespace RefundKit.Tool;

/// <summary>The options that name a channel and what is known of the message, which <c>render</c> and <c>lint-template</c> share.</summary>
internal sealed class ChannelOptions
{
    // Older than the profiles: a page and a text, which nothing refuses.
    private const string Web = "web", Markdown = "markdown";

    // Written out, so that no command reads the channels only to say what there are; a test holds them to the data.
    private const string Known = "amazon-messaging, amazon-mail (or amazon), ebay, email, sms, whatsapp, messenger, instagram, chat, etsy, walmart, tiktok-shop";

    private const string KnownKinds = "amazon-messaging has unexpectedProblem, confirmOrderDetails, confirmDeliveryDetails, confirmServiceDetails, confirmCustomizationDetails, digitalAccessKey, warranty, invoice, legalDisclosure, amazonMotors, negativeFeedbackRemoval; "
        + "amazon-mail has reply, proactive; ebay has reply, orderMessage, conversationMessage; whatsapp has text, template";

    private readonly Option<string?> _channel = new("--channel") { HelpName = "C", Description = $"The channel: {Known}; one of --channels; web for an HTML page, markdown for a text nobody limits." };

    private readonly Option<string?> _channels = new("--channels") { HelpName = "FILE", Description = "Channels of your own, laid over those of the package." };

    private readonly Option<string?> _kind = new("--kind") { HelpName = "KIND", Description = $"The kind of message, one of the channel's own; its first by default. {KnownKinds}." };

    private readonly Option<string[]> _domains = new("--shop-domain") { HelpName = "DOMAIN", Description = "A domain of the shop, for channels that take links to it; repeat the option for several." };

    private readonly Option<string?> _lastMessage = new("--last-message") { HelpName = "INSTANT", Description = "When the customer last wrote on the channel." };

    private readonly Option<string?> _completed = new("--order-completed") { HelpName = "INSTANT", Description = "When the order was completed." };

    private readonly Option<string?> _placed = new("--order-placed") { HelpName = "INSTANT", Description = "When the order was placed." };

    private readonly Option<string?> _asOf = new("--as-of") { HelpName = "INSTANT", Description = "When the reply is sent." };

    private readonly Option<bool> _human = new("--by-human") { Description = "A person sends it, for whom some windows are longer." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_channel, _channels, _kind, _domains, _lastMessage, _completed, _placed, _asOf, _human]) command.Add(option);
    }

    /// <summary>What was given.</summary>
    /// <exception cref="UsageException">The channel does not exist, or a time is none.</exception>
    /// <exception cref="InputException">The file of channels cannot be read.</exception>
    public Given Read(Shell shell, ParseResult parsed)
    {
        var channels = parsed.GetValue(_channels) is { } file ? Overlay(shell, file) : ChannelProfiles.Embedded;
        var circumstances = new ReplyCircumstances
        {
            AsOf = Time(parsed, _asOf),
            LastCustomerMessageAt = Time(parsed, _lastMessage),
            OrderPlacedAt = Time(parsed, _placed),
            OrderCompletedAt = Time(parsed, _completed),
            SentByHuman = parsed.GetValue(_human),
            MessageKind = parsed.GetValue(_kind),
            ShopDomains = [.. parsed.GetValue(_domains) ?? []],
        };
        if (parsed.GetValue(_channel) is not { } word) return new Given(null, channels, circumstances, null);
        if (channels?.Find(word) is { } channel) return new Given(channel, channels, circumstances, null);
        return word switch
        {
            Web => new Given(null, channels, circumstances, TextMedium.Html),
            Markdown => new Given(null, channels, circumstances, TextMedium.Markdown),
            _ when channels is null => new Given(null, null, circumstances, null),
            _ => throw new UsageException(Unknown(word, channels)),
        };
    }

    private static ChannelProfiles? Overlay(Shell shell, string name)
    {
        var file = new InputFile(shell, name);
        ChannelProfiles.Embedded.TryOverlay(file.ReadAll(), file.Name, out var channels, out var problems);
        shell.Report.AddRange(problems);
        return channels;
    }

    private static Instant? Time(ParseResult parsed, Option<string?> option) => Times.Optional(option.Name, parsed.GetValue(option));

    private static string Unknown(string word, ChannelProfiles channels)
    {
        var near = channels.Suggest(word) ?? NameSuggestion.Nearest(word, [Web, Markdown]);
        var known = string.Join(", ", channels.All.Select(channel => channel.Id).Order(StringComparer.Ordinal).Concat([Web, Markdown]));
        return $"--channel: \"{word}\" is no channel. " + (near is null ? $"There are {known}" : $"Did you mean \"{near}\"?");
    }

    /// <summary>A channel and what is known of the message.</summary>
    /// <param name="Channel">The channel; null for none, and for those that nothing limits.</param>
    /// <param name="Channels">All channels; null where the file of channels cannot be used.</param>
    /// <param name="Circumstances">What is known of the message.</param>
    /// <param name="Medium">What a channel that nothing limits shows.</param>
    internal sealed record Given(ChannelProfile? Channel, ChannelProfiles? Channels, ReplyCircumstances Circumstances, TextMedium? Medium);
}
