using System.Collections.Immutable;

namespace RefundKit.Messages;

/// <summary>
/// What a text is about, and who says so. Either computed by the built-in word lists or handed in by the host with an
/// <see cref="Origin"/> of its own. It is a fact like any other: it may route and block, it never approves by itself.
/// Immutable and thread-safe.
/// </summary>
public sealed record MessageUnderstanding : IEquatable<MessageUnderstanding>
{
    /// <summary>The origin of what the built-in lists understand.</summary>
    public const string ListsOrigin = "lists";

    /// <summary>What the customer wants.</summary>
    public required MessageIntent Intent { get; init; }

    /// <summary>What the message is about, in the order of <see cref="MessageTopic.All"/>; empty by default.</summary>
    public ImmutableArray<MessageTopic> Topics { get; init; } = [];

    /// <summary>
    /// How sure the origin is, from 0 to 1, both included. The built-in lists give two digits: 0.95 for an unmistakable
    /// sentence, 0.70 for a bare word, less where a misspelling was mended or the language is in doubt. It orders
    /// messages by certainty; it is not a measured probability.
    /// </summary>
    public required decimal Confidence
    {
        get;
        init => field = value is >= 0m and <= 1m
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "a confidence lies between 0 and 1");
    }

    /// <summary>The language of the text as a BCP 47 tag among those understood, or null where it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary><c>lists</c> for the built-in lists; otherwise the name of the host's model or desk.</summary>
    public required string Origin { get; init; }

    /// <summary>The edition of the word lists or the version of the model, so that a replay can tell them apart; null where unknown.</summary>
    public string? Edition { get; init; }

    /// <summary>
    /// Whether this is a matter of refunds or returns: true for every intent but <see cref="MessageIntent.CancelOrder"/>
    /// and <see cref="MessageIntent.Other"/>.
    /// </summary>
    public bool IsRefundMatter => Intent is not (MessageIntent.CancelOrder or MessageIntent.Other);

    /// <summary>Whether somebody or something else than the built-in lists read the message.</summary>
    internal bool IsByModel => !string.Equals(Origin, ListsOrigin, StringComparison.Ordinal);

    /// <summary>Whether the message is about the topic.</summary>
    public bool Mentions(MessageTopic topic) => !Topics.IsDefault && Topics.Contains(topic);

    /// <summary>Compares by value, the topics one by one.</summary>
    public bool Equals(MessageUnderstanding? other) =>
        other is not null && Intent == other.Intent && Confidence == other.Confidence && Language == other.Language &&
        Origin == other.Origin && Edition == other.Edition &&
        (Topics.IsDefault ? [] : Topics).AsSpan().SequenceEqual((other.Topics.IsDefault ? [] : other.Topics).AsSpan());

    /// <summary>A hash of the values.</summary>
    public override int GetHashCode() => HashCode.Combine(Intent, Confidence, Language, Origin, Edition, Topics.IsDefault ? 0 : Topics.Length);
}
