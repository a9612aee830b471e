using System.Collections.Immutable;
using NodaTime;
using RefundKit.Requests;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>One change of one fact, and how a request is made in which it holds.</summary>
internal sealed record Edit
{
    /// <summary>What it changes; two edits of the same cannot stand together.</summary>
    public required (string Fact, string? Line) Variable { get; init; }

    public required FactValue From { get; init; }

    public required FactValue To { get; init; }

    public required FlipRelation Relation { get; init; }

    public FactSupplier? Supplier { get; init; }

    /// <summary>The request with the change; null where it cannot be made so.</summary>
    public required Func<RefundRequest, RefundRequest?> Apply { get; init; }

    /// <summary>Who proposed what it may turn round: <c>rule:…</c>, <c>window:…</c> and so on.</summary>
    public ImmutableHashSet<string> Sources { get; init; } = [];

    /// <summary>How near it lies: time first, then what is missing, what has still to happen, what is wanted, and what is otherwise.</summary>
    public required int Rank { get; init; }

    /// <summary>How far the fact would have to move, among edits of the same fact.</summary>
    public decimal Distance { get; init; }

    public FlipChange Change => new() { Fact = Variable.Fact, Line = Variable.Line, From = From, Relation = Relation, To = [To], Supplier = Supplier };

    /// <summary>The day an edit of the arrival moves it to.</summary>
    public LocalDate? Day => Variable.Fact == EditRanks.ReceivedAt ? To.AsDay : null;
}
