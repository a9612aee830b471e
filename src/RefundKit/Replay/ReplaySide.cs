using System.Collections.Immutable;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Replay;

/// <summary>One of the two sides of a replay: a policy, or the versions of one. Immutable and thread-safe.</summary>
public sealed class ReplaySide
{
    private readonly RefundPolicy? _always;
    private readonly PolicyVersions _versions;

    private ReplaySide(PolicyVersions versions, RefundPolicy? always)
    {
        _versions = versions;
        _always = always;
        Policies = [.. versions.Versions.Select(policy => policy.Reference)];
    }

    /// <summary>The policies, the oldest first.</summary>
    public ImmutableArray<PolicyReference> Policies { get; }

    /// <summary>
    /// Whether the only policy is applied to every request, whatever the dates it is in force; where not, each request gets
    /// the version of its order's date.
    /// </summary>
    public bool AppliesAlways => _always is not null;

    /// <summary>One policy for every request, as if it had always been in force: what a draft would have done.</summary>
    /// <param name="policy">The policy.</param>
    public static ReplaySide Of(RefundPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new ReplaySide(new PolicyVersions(policy), policy);
    }

    /// <summary>Versions, of which each request gets the one of its order's date; where none was in force a human decides.</summary>
    /// <param name="versions">The versions.</param>
    public static ReplaySide Of(PolicyVersions versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        return new ReplaySide(versions, null);
    }

    /// <summary>Decides as the policy or its versions do.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reading">What the classifier of the data makes of the message; null where the decision is to ask it.</param>
    /// <param name="asOf">The instant at which deadlines are overdue or not.</param>
    /// <param name="data">Calendars, law and word lists.</param>
    internal RefundDecision Decide(RefundRequest request, MessageUnderstanding? reading, Instant asOf, ReferenceData data)
    {
        if (_always is { } always) return new DecisionMaker(always, request, asOf, data) { Reading = reading }.Decide();
        var (policy, isInForce) = _versions.For(request.Order?.PlacedAt ?? request.ReceivedAt, request.ReceivedAt);
        return new DecisionMaker(policy, request, asOf, data) { IsInForce = isInForce, Versions = _versions, Reading = reading }.Decide();
    }
}
