namespace RefundKit.Messages;

/// <summary>
/// Says what a message is about. A host that has a model of its own plugs it in here or, better, calls it in its shell
/// and hands the answer in as <see cref="CustomerMessage.Understanding"/>. Implementations must be pure (same message,
/// same answer), thread-safe, and must not throw for any text.
/// </summary>
public interface IMessageClassifier
{
    /// <summary>
    /// Names what is in use with its version, such as <c>acme-intents-3</c>. It stands in every decision's edition of data,
    /// so that a replay knows what read the message. Never empty, and the same for as long as the answers are.
    /// </summary>
    string Edition { get; }

    /// <summary>
    /// Says what the message is about. An answer that is not computed by the built-in lists says so in its
    /// <see cref="MessageUnderstanding.Origin"/>.
    /// </summary>
    MessageUnderstanding Understand(CustomerMessage message);
}
