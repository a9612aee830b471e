using RefundKit.Messages;

namespace RefundKit.Benchmarks.Messages;

/// <summary>A message and how a reader understands it.</summary>
/// <param name="IsToShapeBy">Whether lists may be shaped by it; the others are to measure on.</param>
/// <param name="Language">The language, which the classifier is not told.</param>
/// <param name="Intent">What it wants.</param>
/// <param name="Topics">What it is about; null where nobody has said.</param>
/// <param name="Text">The message.</param>
internal sealed record MessageRow(bool IsToShapeBy, string Language, MessageIntent Intent, IReadOnlyList<MessageTopic>? Topics, string Text)
{
    /// <summary>Whether it wants, asks or follows up something about money or goods going back.</summary>
    public bool IsRefundMatter => Intent is not (MessageIntent.Other or MessageIntent.CancelOrder);
}
