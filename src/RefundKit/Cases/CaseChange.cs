using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Cases;

/// <summary>
/// What a command comes to: the case before and after, the new entries of the journal and what is to be done, or the
/// reason why the command was refused. A change may also be empty, when what was asked for had already happened.
/// Immutable and thread-safe.
/// </summary>
public sealed record CaseChange
{
    internal CaseChange(RefundCase before, RefundCase after) => (Before, After) = (before, after);

    /// <summary>The case the command was given to.</summary>
    public RefundCase Before { get; private init; }

    /// <summary>The case afterwards; the same as before where the command was refused.</summary>
    public RefundCase After { get; }

    /// <summary>The new entries of the journal, in order.</summary>
    public ImmutableArray<JournalEntry> Entries { get; internal init; } = [];

    /// <summary>What is to be done once the entries are stored.</summary>
    public ImmutableArray<CaseEffect> Effects { get; internal init; } = [];

    /// <summary>Why the command was refused; null where it was not.</summary>
    public Problem? Refusal { get; internal init; }

    /// <summary>Whether the command was refused.</summary>
    public bool IsRefused => Refusal is not null;

    /// <summary>Whether there is nothing to store.</summary>
    public bool IsEmpty => Entries.IsEmpty && Effects.IsEmpty;

    /// <summary>
    /// One change of two commands, to be stored as a whole: the second is given the case that the first left. Where either
    /// is refused, all of it is.
    /// </summary>
    public CaseChange Then(Func<RefundCase, CaseChange> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (IsRefused) return this;
        var more = next(After);
        return more.IsRefused
            ? new CaseChange(Before, Before) { Refusal = more.Refusal }
            : more with { Before = Before, Entries = [.. Entries, .. more.Entries], Effects = [.. Effects, .. more.Effects] };
    }
}
