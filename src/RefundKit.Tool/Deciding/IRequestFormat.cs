namespace RefundKit.Tool;

/// <summary>A way in which requests are written.</summary>
internal interface IRequestFormat
{
    /// <summary>Reads one request.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">The name of the file in problems.</param>
    /// <param name="line">The line the text starts in, from 1.</param>
    /// <param name="tried">A message to put in the place of the request's own; null for none.</param>
    RequestReading Read(ReadOnlyMemory<byte> json, string source, int line, TriedMessage? tried);
}
