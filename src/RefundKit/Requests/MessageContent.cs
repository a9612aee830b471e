using RefundKit.Messages;

namespace RefundKit.Requests;

/// <summary>A text a person wrote, together with what it is about: the value of the fact <c>message</c>.</summary>
/// <param name="Text">The text, subject first where there is one.</param>
/// <param name="Understanding">What it is about.</param>
public sealed record MessageContent(string Text, MessageUnderstanding Understanding)
{
    /// <summary>The topics, which is what a trace shows; a customer's own words stay out of it.</summary>
    public override string ToString() =>
        Understanding.Topics.IsEmpty ? "a message on no known topic" : "a message on " + string.Join(", ", Understanding.Topics);
}
