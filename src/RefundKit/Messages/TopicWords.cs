using System.Collections.Immutable;

namespace RefundKit.Messages;

/// <summary>
/// A host's own words for a topic, added to the built-in ones of a language. Words of <see cref="MessageTopic.Refund"/>,
/// <see cref="MessageTopic.Return"/>, <see cref="MessageTopic.Exchange"/>, <see cref="MessageTopic.Cancellation"/>,
/// <see cref="MessageTopic.Policy"/> and <see cref="MessageTopic.TrackingRefund"/> also count towards the intent.
/// </summary>
public sealed record TopicWords
{
    /// <summary>The topic that the words stand for.</summary>
    public required MessageTopic Topic { get; init; }

    /// <summary>One of the twelve languages, as a BCP 47 tag; null, the default, for words that are the same in all, such as a product's name.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The words and phrases. Case, full-width forms and traditional characters do not matter. In alphabetic scripts a word
    /// is a whole word, <c>refund*</c> any word that starts so, <c>*fund*</c> any that contains it; in Chinese, Japanese
    /// and Korean a word is found anywhere.
    /// </summary>
    public required ImmutableArray<string> Words { get; init; }
}
