namespace RefundKit.Messages;

/// <summary>Where the first parts of a phrase were found last.</summary>
/// <param name="Pass">The pass over a text that found them; 0 for none.</param>
/// <param name="Start">The first code unit of the first part.</param>
/// <param name="End">The code unit after the last part found.</param>
/// <param name="Clause">The number of the clause.</param>
/// <param name="Mended">Whether a misspelling was mended in them.</param>
internal readonly record struct PhraseBegin(int Pass, int Start, int End, int Clause, bool Mended);
