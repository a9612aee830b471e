using System.Collections.Immutable;
using RefundKit.Cases.Events;
using RefundKit.Rules;

namespace RefundKit.Cases;

/// <summary>
/// A case as its events leave it: a fold over the journal and nothing else. Every command is a function from the case and
/// its arguments to a <see cref="CaseChange"/>: the new events, chained and ready to store, and what is to be done. A
/// command that the rules of a case forbid gives a change that is refused and holds the reason; it never throws for the
/// state of a case. Nothing changes in place. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Two cases of the same journal are told apart by no member; compare <see cref="ToJson"/>, since arrays within records
/// compare by reference.
/// </remarks>
public sealed partial record RefundCase
{
    private RefundCase(CaseId id) => Id = id;

    /// <summary>Which case.</summary>
    public CaseId Id { get; }

    /// <summary>The sequence of the last event; 0 before the first. A store compares it to see whether somebody else was quicker.</summary>
    public int Version { get; internal init; }

    /// <summary>The hash of the last entry; 64 zeros before the first.</summary>
    public string JournalHash { get; internal init; } = JournalEntry.NoHash;

    /// <summary>Whether the journal holds an event this version cannot read. Such a case can be shown, and refuses every command.</summary>
    public bool IsReadOnly { get; internal init; }

    /// <summary>The event the case was opened with; null before.</summary>
    public CaseOpened? Opened { get; internal init; }

    /// <summary>The decision that counts; null before the first.</summary>
    public DecisionMade? Decision { get; internal init; }

    /// <summary>The outcome that staff put in the place of the decision's; null where none did.</summary>
    public Outcome? OverriddenOutcome { get; internal init; }

    /// <summary>
    /// Whether staff have stepped in (overridden an outcome, taken an approval back): the policy approves nothing by itself
    /// then, whatever is decided later, until a member of staff approves.
    /// </summary>
    public bool IsForHumans { get; internal init; }

    /// <summary>The approval of <see cref="Decision"/>; null where there is none or it was voided.</summary>
    public ApprovalGiven? Approval { get; internal init; }

    /// <summary>All attempts, in the order of their numbers.</summary>
    public ImmutableArray<RefundAttempt> Attempts { get; internal init; } = [];

    /// <summary>The promises, in the order they were first made.</summary>
    public ImmutableArray<CasePromise> Promises { get; internal init; } = [];

    /// <summary>The tags, each once, in the order they were set.</summary>
    public ImmutableArray<string> Tags { get; internal init; } = [];

    /// <summary>The team or person in charge; null where nobody was assigned.</summary>
    public string? AssignedTo { get; internal init; }

    /// <summary>The role the case was last handed up to; null where it was not.</summary>
    public string? EscalatedTo { get; internal init; }

    /// <summary>Whether the goods reached the warehouse.</summary>
    public bool GoodsAreReceived { get; internal init; }

    /// <summary>What the last inspection found; empty before.</summary>
    public ImmutableArray<InspectedLine> Inspection { get; internal init; } = [];

    /// <summary>How the case ended; null while it is open.</summary>
    public string? Resolution { get; internal init; }

    /// <summary>The customer's last rating, 1 to 5; null where there is none.</summary>
    public int? Score { get; internal init; }

    /// <summary>Whether the customer's personal data was erased at the host.</summary>
    public bool IsErased { get; internal init; }

    /// <summary>The messages seen, by channel and id; the replies sent, by effect.</summary>
    internal ImmutableSortedSet<string> Seen { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The outcome that counts: the decision's, or what staff put in its place; null before a decision.</summary>
    public Outcome? Outcome => OverriddenOutcome ?? Decision?.Outcome;

    /// <summary>Whether the case is closed.</summary>
    public bool IsResolved => Resolution is not null;

    /// <summary>Where the case stands.</summary>
    public CaseStatus Status => CaseFold.StatusOf(this);

    /// <summary>A case that nothing has happened to yet.</summary>
    public static RefundCase New(CaseId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new RefundCase(id);
    }

    /// <summary>The case as a journal leaves it. The journal has been checked when it was read.</summary>
    public static RefundCase Replay(CaseJournal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return journal.Entries.Aggregate(New(journal.Case), CaseFold.Apply);
    }

    /// <summary>The attempt of that id; null where there is none.</summary>
    public RefundAttempt? FindAttempt(string id) => Attempts.FirstOrDefault(attempt => string.Equals(attempt.Id, id, StringComparison.Ordinal));

    /// <summary>The state as canonical JSON: the projection that is stored beside the journal, equal for equal journals.</summary>
    public string ToJson() => CaseProjection.Write(this);
}
