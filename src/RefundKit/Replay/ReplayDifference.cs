using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RefundKit.Decisions;

namespace RefundKit.Replay;

/// <summary>What becomes of one request under two policies. Immutable and thread-safe.</summary>
public sealed class ReplayDifference
{
    private ReplayDifference(RefundDecision baseline, RefundDecision candidate)
    {
        Baseline = baseline;
        Candidate = candidate;
        Changes = DecisionComparison.Between(baseline, candidate);
    }

    /// <summary>What the baseline decides.</summary>
    public RefundDecision Baseline { get; }

    /// <summary>What the candidate decides.</summary>
    public RefundDecision Candidate { get; }

    /// <summary>What differs, in the order of <see cref="DecisionAspect"/> and then of the subjects; empty where the customer and the house notice nothing.</summary>
    public ImmutableArray<DecisionChange> Changes { get; }

    /// <summary>The request's id.</summary>
    public string RequestId => Baseline.RequestId;

    /// <summary>Whether the request would be treated differently. Reasons, hashes and traces do not count: they say why, not what.</summary>
    public bool IsChanged => !Changes.IsEmpty;

    /// <summary>What the baseline was decided by: the source of the proposal that won, such as <c>window:standard</c>; <c>nothing</c> where nothing was proposed.</summary>
    public string BaselineSource => SourceOf(Baseline);

    /// <summary>What the candidate was decided by.</summary>
    public string CandidateSource => SourceOf(Candidate);

    /// <summary>Compares two decisions on one request.</summary>
    /// <param name="baseline">The decision under what is in use.</param>
    /// <param name="candidate">The decision under what is tried.</param>
    /// <exception cref="ArgumentException">They are about two requests.</exception>
    public static ReplayDifference Between(RefundDecision baseline, RefundDecision candidate)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(candidate);
        if (baseline.RequestId != candidate.RequestId || baseline.Tenant != candidate.Tenant)
            throw new ArgumentException($"One decision is about \"{baseline.RequestId}\" and the other about \"{candidate.RequestId}\".", nameof(candidate));
        return new ReplayDifference(baseline, candidate);
    }

    /// <summary>What a decision asks of the people of the house.</summary>
    /// <param name="decision">The decision.</param>
    public static DecisionHandling HandlingOf(RefundDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return DecisionComparison.Handling(decision);
    }

    /// <summary>The difference as one line of JSON, without the line break: id, both outcomes and sources, and every change.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ReplayJson.Options)) WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the JSON of <see cref="ToJson"/>.</summary>
    /// <param name="writer">The writer; its encoder decides about escapes.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReplayJson.Write(this, writer);
    }

    private static string SourceOf(RefundDecision decision)
    {
        foreach (var proposal in decision.Trace.Proposals)
        {
            if (proposal.Won) return proposal.Source;
        }

        return "nothing";
    }
}
