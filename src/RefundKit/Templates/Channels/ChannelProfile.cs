using System.Collections.Immutable;
using NodaTime;
using RefundKit.Duties;

namespace RefundKit.Templates.Channels;

/// <summary>What a channel can carry, as data: a row of <see cref="ChannelProfiles"/>, or a host's own. Immutable and thread-safe.</summary>
/// <example><code>
/// var desk = new ChannelProfile { Id = "kiosk", Name = "Kiosk", Kinds = [new ChannelMessageKind { Id = "message", Most = 280 }], Links = ChannelLinks.None };
/// var channels = ChannelProfiles.Embedded.With("2026-11+acme", desk);
/// </code></example>
public sealed record ChannelProfile
{
    /// <summary>The id, such as <c>sms</c>; case does not matter when it is looked up.</summary>
    public required string Id { get; init; }

    /// <summary>The name people know it by.</summary>
    public required string Name { get; init; }

    /// <summary>Other words for it in requests and on the command line.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether a customer's message can be answered on it; true by default.</summary>
    public bool CanReply { get; init; } = true;

    /// <summary>The id of the channel to try where this one refuses; null for none.</summary>
    public string? Fallback { get; init; }

    /// <summary>The wordings of a template to try, the best first; the body where the template has none of them.</summary>
    public ImmutableArray<string> Wordings { get; init; } = [];

    /// <summary>What texts it shows, the usual first; plain text by default.</summary>
    public ImmutableArray<TextMedium> Media { get; init; } = [TextMedium.Plain];

    /// <summary>Whether a message has a subject; null where that is not known, and then the subject is kept.</summary>
    public bool? HasSubject { get; init; }

    /// <summary>The kinds of message, the usual first; one without limits by default.</summary>
    public ImmutableArray<ChannelMessageKind> Kinds { get; init; } = [new() { Id = "message" }];

    /// <summary>Which links it lets through; null where no rule is known, which refuses none.</summary>
    public ChannelLinks? Links { get; init; }

    /// <summary>Domains whose links it lets through whatever <see cref="Links"/> says, with all below them.</summary>
    public ImmutableArray<string> LinkDomains { get; init; } = [];

    /// <summary>The time in which it takes messages; null where there is no end to it.</summary>
    public ChannelWindow? Window { get; init; }

    /// <summary>What it refuses in a text; nothing by default.</summary>
    public ImmutableArray<ForbiddenContent> Forbidden { get; init; } = [];

    /// <summary>Whether a message has to be in the buyer's language; null where that is not known.</summary>
    public bool? BuyersLanguage { get; init; }

    /// <summary>The most attachments of a message; null where none is known.</summary>
    public int? MostAttachments { get; init; }

    /// <summary>The greatest size of an attachment in megabytes of 1,000,000 bytes; null where none is known.</summary>
    public int? MostAttachmentMegabytes { get; init; }

    /// <summary>How often messages may be sent, in words for whoever sends them; null where that is not known.</summary>
    public string? Throttle { get; init; }

    /// <summary>Where this is written; empty for a host's own channel that names none.</summary>
    public string Source { get; init; } = "";

    /// <summary>The day the source was last read; null where none was.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>How sure the row is; high by default, as a host knows its own channel.</summary>
    public SourceConfidence Confidence { get; init; }

    /// <summary>What is disputed or not known; empty for nothing.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The kind of a message: the one asked for, the usual one where none is, null where there is none of that id.</summary>
    public ChannelMessageKind? Kind(string? id) =>
        id is null ? Kinds.FirstOrDefault() ?? new ChannelMessageKind { Id = "message" } : Kinds.FirstOrDefault(kind => string.Equals(kind.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it goes by a word.</summary>
    internal bool IsCalled(string word) => string.Equals(Id, word, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(word, StringComparer.OrdinalIgnoreCase);
}
