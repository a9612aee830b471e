using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>
/// Who would be treated differently under another policy, and what it costs. Every number counts requests that could be
/// decided; those that could not be read are counted in <see cref="Refused"/> alone. Immutable and thread-safe.
/// </summary>
public sealed record ReplayReport
{
    /// <summary>The version of the report's format.</summary>
    public const int Schema = 1;

    /// <summary>The policies of the baseline, the oldest first.</summary>
    public required ImmutableArray<PolicyReference> Baseline { get; init; }

    /// <summary>The policies of the candidate, the oldest first.</summary>
    public required ImmutableArray<PolicyReference> Candidate { get; init; }

    /// <summary>The edition of the reference data both sides were decided with.</summary>
    public required string DataEdition { get; init; }

    /// <summary>How many requests were decided under both sides.</summary>
    public required long Requests { get; init; }

    /// <summary>How many of them would be treated differently in at least one aspect.</summary>
    public required long Changed { get; init; }

    /// <summary>How many recorded requests could not be read.</summary>
    public required long Refused { get; init; }

    /// <summary>How many requests one of the sides could not decide, and so sent to a human.</summary>
    public required long Failed { get; init; }

    /// <summary>How many requests for money have an order from before every version of the baseline; a question alone needs no terms.</summary>
    public required long BaselineNotInForce { get; init; }

    /// <summary>How many requests for money have an order from before every version of the candidate.</summary>
    public required long CandidateNotInForce { get; init; }

    /// <summary>What all requests come to, by currency code.</summary>
    public required ImmutableArray<ReplayMoney> Money { get; init; }

    /// <summary>The matrix of outcomes, cells without requests left out, in the order of the outcomes before and after.</summary>
    public required ImmutableArray<ReplayOutcome> Outcomes { get; init; }

    /// <summary>What decided before and after, where the outcome or the amount changed; the most frequent first.</summary>
    public required ImmutableArray<ReplayCause> Causes { get; init; }

    /// <summary>How many requests differ in each aspect.</summary>
    public required ImmutableArray<ReplayAspect> Aspects { get; init; }

    /// <summary>How often each change was met; by aspect, the most frequent first.</summary>
    public required ImmutableArray<ReplayCount> Changes { get; init; }

    /// <summary>What requests ask of people, before and after; cells without requests are left out.</summary>
    public required ImmutableArray<ReplayHandling> Handling { get; init; }

    /// <summary>What there is to approve for each role, by role.</summary>
    public required ImmutableArray<ReplayApprover> Approvers { get; init; }

    /// <summary>The rules that match other requests than before; those with the most first.</summary>
    public required ImmutableArray<ReplayRule> Rules { get; init; }

    /// <summary>The biggest single differences, by currency code, the biggest first.</summary>
    public required ImmutableArray<ReplayLargest> Largest { get; init; }

    /// <summary>The share of requests that are decided without a human and need none, from 0 to 1; null where there is no request.</summary>
    /// <param name="candidate">Whether under the candidate, or under the baseline.</param>
    public double? Automation(bool candidate) =>
        Requests == 0 ? null : (double)Handled(DecisionHandling.Alone, candidate) / Requests;

    /// <summary>How many requests ask this of people.</summary>
    /// <param name="handling">What they ask.</param>
    /// <param name="candidate">Whether under the candidate, or under the baseline.</param>
    public long Handled(DecisionHandling handling, bool candidate) =>
        Handling.Where(cell => (candidate ? cell.After : cell.Before) == handling).Sum(cell => cell.Requests);

    /// <summary>How many requests would get another outcome or amount; the rest of <see cref="Changed"/> differs only in how it is handled.</summary>
    public long OtherOutcomes => Causes.Sum(cause => cause.Requests);

    /// <summary>How many requests need an approval or a review under the candidate, and neither under the baseline.</summary>
    public long NewlyNeedingPeople => Handling.Where(cell => !NeedsPeople(cell.Before) && NeedsPeople(cell.After)).Sum(cell => cell.Requests);

    /// <summary>How many requests need an approval or a review under the baseline, and neither under the candidate.</summary>
    public long NoLongerNeedingPeople => Handling.Where(cell => NeedsPeople(cell.Before) && !NeedsPeople(cell.After)).Sum(cell => cell.Requests);

    /// <summary>Writes the report as one JSON object; amounts are texts with the currency's digits, what is null is left out.</summary>
    /// <param name="writer">The writer; its encoder decides about escapes.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReplayJson.Write(this, writer);
    }

    /// <summary>The JSON of <see cref="WriteTo"/> as UTF-8 without line breaks.</summary>
    public byte[] ToUtf8Json()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ReplayJson.Options)) WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    private static bool NeedsPeople(DecisionHandling handling) => handling is DecisionHandling.NeedsApproval or DecisionHandling.NeedsReview;
}
