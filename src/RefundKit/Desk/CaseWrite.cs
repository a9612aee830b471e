using System.Collections.Immutable;
using RefundKit.Cases;

namespace RefundKit.Desk;

/// <summary>What a batch adds to one case.</summary>
/// <param name="Id">The case.</param>
/// <param name="ExpectedVersion">The sequence of the last entry the writer has seen; 0 for a new case.</param>
/// <param name="Entries">The new entries, in order.</param>
/// <param name="Projection">The state afterwards, as <see cref="RefundCase.ToJson"/>; stored beside the journal, never instead of it.</param>
public sealed record CaseWrite(CaseId Id, int ExpectedVersion, ImmutableArray<JournalEntry> Entries, string Projection);
