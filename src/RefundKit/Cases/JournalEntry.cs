using System.Diagnostics.CodeAnalysis;
using System.Text;
using RefundKit.Problems;

namespace RefundKit.Cases;

/// <summary>
/// One stored event: a line of the journal, its place in the case, and the hash that chains it to the one before.
/// <c>hash</c> is the SHA-256 over the 32 bytes of the previous hash (zeros for the first entry) followed by the bytes of
/// the stored line up to, and without, <c>,"prev":</c>. It covers the bytes as stored, so that it holds for events this
/// version cannot read. Immutable and thread-safe.
/// </summary>
public sealed class JournalEntry
{
    private readonly byte[] _line;

    internal JournalEntry(CaseId @case, int sequence, CaseEvent @event, string previousHash, string hash, byte[] line) =>
        (Case, Sequence, Event, PreviousHash, Hash, _line) = (@case, sequence, @event, previousHash, hash, line);

    /// <summary>The previous hash of the first entry of a case: 64 zeros.</summary>
    public static string NoHash { get; } = new('0', 64);

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The place in the case's journal, from 1, without gaps.</summary>
    public int Sequence { get; }

    /// <summary>What happened.</summary>
    public CaseEvent Event { get; }

    /// <summary>The hash of the entry before, in lower-case hexadecimal digits.</summary>
    public string PreviousHash { get; }

    /// <summary>The hash of this entry, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The line as UTF-8, without a line end: what is to be stored, byte for byte.</summary>
    public ReadOnlyMemory<byte> Line => _line;

    /// <summary>Reads one stored line and checks its own hash. Whether it follows the entry before is <see cref="CaseJournal"/>'s question.</summary>
    /// <param name="line">The line as UTF-8, without its line end.</param>
    /// <param name="entry">The entry; null where the line is damaged.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static bool TryRead(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out JournalEntry? entry, [NotNullWhen(false)] out Problem? problem) =>
        JournalLine.TryRead(line, EventCatalogue.Current, out entry, out problem);

    /// <summary>The line.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_line);
}
