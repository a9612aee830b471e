namespace RefundKit.Messages;

/// <summary>Something found in a text: a word of a list, or a section that stands there.</summary>
/// <param name="Word">The index of the word, or -1 for a section.</param>
/// <param name="Set">The section, or -1 for a word.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Clause">The number of the clause.</param>
/// <param name="Mended">Whether a misspelling was mended.</param>
internal readonly record struct PhraseHit(int Word, int Set, int Start, int End, int Clause, bool Mended);
