namespace RefundKit.Tool;

/// <summary>A line of an input, without its line break.</summary>
/// <param name="Number">Its number in the file, from 1; blank lines count.</param>
/// <param name="Text">The bytes; valid until the next line is read.</param>
/// <param name="IsCut">Whether the line was longer than is read, and ends early here.</param>
internal readonly record struct InputLine(int Number, ReadOnlyMemory<byte> Text, bool IsCut);
