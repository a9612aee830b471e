namespace RefundKit.Messages;

/// <summary>
/// Says what a message is about. A host that has a model of its own plugs it in here or, better, calls it in its shell
/// and hands the answer in as <see cref="CustomerMessage.Understanding"/>. Implementations must be pure (same message,
/// same answer), thread-safe, and must not throw for any text.
/// </summary>
public interface IMessageClassifier
{
    /// <summary>Says what the message is about.</summary>
    MessageUnderstanding Understand(CustomerMessage message);
}
