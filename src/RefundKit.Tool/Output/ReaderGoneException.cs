namespace RefundKit.Tool;

/// <summary>Whoever read standard output has closed it, as <c>head</c> does.</summary>
internal sealed class ReaderGoneException(Exception cause) : Exception("The reader of the output went away.", cause);
