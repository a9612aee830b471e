using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Problems;

namespace RefundKit.Cases;

/// <summary>All entries of one case in order: append-only, without gaps, each chained to the one before. Immutable and thread-safe.</summary>
public sealed class CaseJournal
{
    private CaseJournal(CaseId @case, ImmutableArray<JournalEntry> entries) => (Case, Entries) = (@case, entries);

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The entries, the first first.</summary>
    public ImmutableArray<JournalEntry> Entries { get; }

    /// <summary>Puts entries together that were read one by one.</summary>
    /// <param name="id">The case they must belong to.</param>
    /// <param name="entries">The entries in their order.</param>
    /// <param name="journal">The journal; null where the chain is broken.</param>
    /// <param name="problem">Where it breaks first; null where it holds.</param>
    public static bool TryCreate(
        CaseId id, IEnumerable<JournalEntry> entries, [NotNullWhen(true)] out CaseJournal? journal, [NotNullWhen(false)] out Problem? problem)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(entries);
        (journal, problem) = (null, null);
        var all = entries.ToImmutableArray();
        var previous = JournalEntry.NoHash;
        for (var i = 0; i < all.Length; i++)
        {
            var entry = all[i];
            if (entry.Case != id) problem = Broken("RK7092", $"entry {i + 1} belongs to case {entry.Case}, not to {id}");
            else if (entry.Sequence != i + 1) problem = Broken("RK7093", $"entry {i + 1} has the sequence {entry.Sequence}");
            else if (!string.Equals(entry.PreviousHash, previous, StringComparison.Ordinal)) problem = Broken("RK7094", $"entry {i + 1} does not follow the entry before it");
            if (problem is not null) return false;
            previous = entry.Hash;
        }

        journal = new CaseJournal(id, all);
        return true;
    }

    /// <summary>Reads the stored lines of one case and checks the whole chain.</summary>
    /// <param name="id">The case they must belong to.</param>
    /// <param name="lines">The lines as UTF-8 without line ends, in their order.</param>
    /// <param name="journal">The journal; null where a line is damaged or the chain is broken.</param>
    /// <param name="problem">The first thing wrong; null where nothing is.</param>
    public static bool TryRead(
        CaseId id, IEnumerable<ReadOnlyMemory<byte>> lines, [NotNullWhen(true)] out CaseJournal? journal, [NotNullWhen(false)] out Problem? problem)
    {
        ArgumentNullException.ThrowIfNull(lines);
        journal = null;
        var entries = new List<JournalEntry>();
        foreach (var line in lines)
        {
            if (!JournalEntry.TryRead(line, out var entry, out problem)) return false;
            entries.Add(entry);
        }

        return TryCreate(id, entries, out journal, out problem);
    }

    private static Problem Broken(string id, string message) => new() { Id = id, Message = message };
}
