using NodaTime;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Replay;

/// <summary>
/// Decides recorded requests under two policies and says what would be different: who gets another outcome, amount, team or
/// approver, and what it costs. Pure: the same sides, request and instant give the same difference. Immutable and thread-safe.
/// </summary>
public sealed class PolicyReplay
{
    /// <summary>Puts two sides against one another.</summary>
    /// <param name="baseline">What is in use, or was.</param>
    /// <param name="candidate">What is to be tried.</param>
    /// <param name="options">How to replay; the defaults where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public PolicyReplay(ReplaySide baseline, ReplaySide candidate, ReplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(candidate);
        Options = options ?? new ReplayOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(Options.Largest, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Options.Largest, 1_000, nameof(options));
        (Baseline, Candidate) = (baseline, candidate);
    }

    /// <summary>What is in use, or was.</summary>
    public ReplaySide Baseline { get; }

    /// <summary>What is to be tried.</summary>
    public ReplaySide Candidate { get; }

    /// <summary>How requests are replayed.</summary>
    public ReplayOptions Options { get; }

    /// <summary>
    /// Decides a request under both sides. Its message is read once, by <see cref="ReplayOptions.Data"/>, unless it comes
    /// with an understanding; both decisions go by it as they would by their own.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The instant at which deadlines are overdue or not; the latest instant of the request where null.</param>
    public ReplayDifference Compare(RefundRequest request, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        var at = asOf ?? request.LatestInstant();
        var reading = Read(request);
        return ReplayDifference.Between(Baseline.Decide(request, reading, at, Options.Data), Candidate.Decide(request, reading, at, Options.Data));
    }

    /// <summary>Replays requests one by one, in the memory of one, and sums up what differs.</summary>
    /// <param name="requests">The requests, in any order: the report is the same to the byte.</param>
    /// <param name="asOf">The instant for all of them; the latest instant of each where null.</param>
    public ReplayReport Run(IEnumerable<RefundRequest> requests, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var totals = new ReplayAccumulator(this);
        foreach (var request in requests) totals.Add(Compare(request, asOf));
        return totals.ToReport();
    }

    private MessageUnderstanding? Read(RefundRequest request)
    {
        if (request.Message is not { Understanding: null } message) return null;
        try
        {
            return Options.Data.Classifier.Understand(message);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A classifier of the host failed: each decision meets the same and turns it into a review.
            return null;
        }
    }
}
