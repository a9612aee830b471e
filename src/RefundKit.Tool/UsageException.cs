namespace RefundKit.Tool;

/// <summary>The command was called in a way that the options alone cannot tell to be wrong; the message says how to call it.</summary>
internal sealed class UsageException(string message) : Exception(message);
