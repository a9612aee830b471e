using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>
/// The versions of one policy. The customer's terms in force when an order was placed stay with it; the operations are
/// always those in force when the request arrived. Immutable and thread-safe.
/// </summary>
public sealed class PolicyVersions
{
    private readonly ImmutableArray<RefundPolicy> _versions;
    private readonly ConcurrentDictionary<(string Terms, string Operations), RefundPolicy> _joined = new();

    /// <summary>Puts versions together, in any order.</summary>
    /// <param name="versions">At least one, all of the same id.</param>
    /// <exception cref="ArgumentException">There is none, or their ids differ.</exception>
    public PolicyVersions(params IEnumerable<RefundPolicy> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        _versions = [.. versions.OrderBy(version => version.Draft.From ?? LocalDate.MinIsoValue)];
        if (_versions.IsEmpty) throw new ArgumentException("There is no version.", nameof(versions));
        if (_versions.Select(version => version.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            throw new ArgumentException("Versions of one policy have the same id: " + string.Join(", ", _versions.Select(version => version.Id).Distinct(StringComparer.Ordinal)) + ".", nameof(versions));
    }

    /// <summary>The versions, the oldest first.</summary>
    public ImmutableArray<RefundPolicy> Versions => _versions;

    /// <summary>
    /// The policy for an order: terms of the latest version in force on the day it was placed, operations of the latest in
    /// force on the day the request arrived, each day in the version's own zone.
    /// </summary>
    /// <returns>The policy, and whether terms were in force; where none were, the earliest stand in and the case goes to review.</returns>
    /// <exception cref="ProblemException">The old terms and the new operations do not fit together.</exception>
    internal (RefundPolicy Policy, bool IsInForce) For(Instant placedAt, Instant receivedAt)
    {
        var terms = InForce(placedAt);
        var operations = InForce(receivedAt) ?? _versions[^1];
        var chosen = terms ?? _versions[0];
        if (ReferenceEquals(chosen, operations)) return (chosen, terms is not null);
        return (_joined.GetOrAdd((chosen.Hash, operations.Hash), _ => Join(chosen, operations)), terms is not null);
    }

    /// <summary>
    /// The policy that counts for a request: the terms in force when its order was placed, with the operations in force
    /// when it arrived; the earliest terms where none were in force yet.
    /// </summary>
    /// <param name="request">The request.</param>
    public RefundPolicy For(RefundRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return For(request.Order?.PlacedAt ?? request.ReceivedAt, request.ReceivedAt).Policy;
    }

    private RefundPolicy? InForce(Instant instant)
    {
        for (var i = _versions.Length - 1; i >= 0; i--)
        {
            if (_versions[i].IsInForceOn(instant.InZone(_versions[i].Zone).Date)) return _versions[i];
        }

        return null;
    }

    private static RefundPolicy Join(RefundPolicy terms, RefundPolicy operations)
    {
        var draft = terms.Draft with
        {
            Operations = operations.Draft.Operations with
            {
                // What staff promise is counted in the calendar it was written for.
                Promises = [.. operations.Operations.Promises.Select(promise => promise with { Calendar = promise.Calendar ?? operations.Draft.Calendar })],
            },
            Templates = operations.Draft.Templates,
            Texts = operations.Draft.Texts,
            Languages = operations.Draft.Languages,
            Facts = [.. operations.Draft.Facts, .. terms.Draft.Facts.Where(fact => operations.Draft.Facts.All(own => own.Name != fact.Name))],
            Tests = [],
        };
        if (draft.TryBuild(out var joined, out _)) return joined;

        // Old terms may name a word group or count from a promise that the operations no longer have; both stay whole then.
        var ownPromises = draft.Terms.Promises.Select(promise => promise.Id).ToHashSet(StringComparer.Ordinal);
        return (draft with
        {
            Operations = draft.Operations with
            {
                WordGroups = draft.Operations.WordGroups.SetItems(terms.Operations.WordGroups.Where(group => !draft.Operations.WordGroups.ContainsKey(group.Key))),
                Promises = [.. draft.Operations.Promises.Where(promise => !ownPromises.Contains(promise.Id)
                    && (PolicyCompiler.PromiseEvents.Contains(promise.After, StringComparer.Ordinal) || ownPromises.Contains(promise.After)))],
            },
        }).TryBuild(out joined, out var problems)
            ? joined
            : throw new ProblemException(problems);
    }
}
