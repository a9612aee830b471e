namespace RefundKit.Messages;

/// <summary>Where a word of a group stands in a text, for explanations.</summary>
/// <param name="Group">The index of the group.</param>
/// <param name="Word">The index of the word within its group.</param>
/// <param name="Start">The first UTF-16 code unit of the word.</param>
/// <param name="End">The first code unit after it.</param>
internal readonly record struct WordHit(int Group, int Word, int Start, int End);
