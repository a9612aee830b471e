using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>
/// The versions of one policy. The customer's terms in force when an order was placed stay with it; the operations are
/// always those in force when the request arrived. Immutable and thread-safe.
/// </summary>
public sealed class PolicyVersions
{
    private readonly ImmutableArray<RefundPolicy> _versions;
    private readonly ConcurrentDictionary<PolicyParts, RefundPolicy> _joined = new();

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
    internal (RefundPolicy Policy, bool IsInForce) For(Instant placedAt, Instant receivedAt)
    {
        var terms = InForce(placedAt);
        return (Join(new PolicyParts(terms ?? _versions[0], InForce(receivedAt) ?? _versions[^1], null)), terms is not null);
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

    /// <summary>
    /// The policy for looking at a request again in the customer's favour: of the terms in force when the order was placed
    /// and of those in force at an instant the more favourable counts, term by term: the longer window, the narrower
    /// exclusion, the lower fee, what can be given under either. Operations and safeguards are those of
    /// <see cref="For(RefundRequest)"/>.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The instant whose terms count beside those of the order, such as when it is looked at again.</param>
    public RefundPolicy ForFavouring(RefundRequest request, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ForFavouring(request.Order?.PlacedAt ?? request.ReceivedAt, request.ReceivedAt, asOf).Policy;
    }

    internal (RefundPolicy Policy, bool IsInForce) ForFavouring(Instant placedAt, Instant receivedAt, Instant asOf)
    {
        var (policy, isInForce) = For(placedAt, receivedAt);
        var (terms, operations, _) = policy.Parts;
        return InForce(asOf) is { } favoured && !ReferenceEquals(favoured, terms) ? (Join(new PolicyParts(terms, operations, favoured)), isInForce) : (policy, isInForce);
    }

    private RefundPolicy? InForce(Instant instant)
    {
        for (var i = _versions.Length - 1; i >= 0; i--)
        {
            if (_versions[i].IsInForceOn(instant.InZone(_versions[i].Zone).Date)) return _versions[i];
        }

        return null;
    }

    private RefundPolicy Join(PolicyParts parts) =>
        ReferenceEquals(parts.Terms, parts.Operations) && parts.Favoured is null ? parts.Terms : _joined.GetOrAdd(parts, static key => new RefundPolicy(key, JoinDrafts(key)));

    /// <summary>What both say, for those who read it. The conditions stay bound to the facts and words of their own version.</summary>
    private static PolicyDraft JoinDrafts(PolicyParts parts)
    {
        var (terms, operations) = (parts.Terms.Draft, parts.Operations.Draft);
        var ownPromises = terms.Terms.Promises.Select(promise => promise.Id).ToHashSet(StringComparer.Ordinal);
        var known = new HashSet<string>([.. PolicyCompiler.PromiseEvents, .. ownPromises], StringComparer.Ordinal);
        return terms with
        {
            Terms = parts.Favoured is { } favoured ? Favour(terms.Terms, favoured.Terms) : terms.Terms,
            Operations = operations.Operations with
            {
                // What staff promise is counted in the calendar it was written for; one counted from a promise that the old
                // terms never made cannot be dated.
                Promises = [.. operations.Operations.Promises
                    .Where(promise => !ownPromises.Contains(promise.Id) && known.Contains(promise.After) && known.Add(promise.Id))
                    .Select(promise => promise with { Calendar = promise.Calendar ?? operations.Calendar })],
            },
            Templates = operations.Templates,
            Texts = operations.Texts,
            Languages = operations.Languages,
            Facts = [.. operations.Facts, .. terms.Facts.Where(fact => operations.Facts.All(own => own.Name != fact.Name))],
            Conditions = [.. operations.Conditions, .. terms.Conditions.Where(named => operations.Conditions.All(own => own.Name != named.Name))],
            Tests = [],
        };
    }

    private static PolicyTerms Favour(PolicyTerms terms, PolicyTerms others) => terms with
    {
        Shipping = Wider(terms.Shipping, others.Shipping),
        ShippingIfFaulty = Wider(terms.ShippingIfFaulty, others.ShippingIfFaulty),
        Duties = Wider(terms.Duties, others.Duties),
        SendBackDays = Math.Max(terms.SendBackDays, others.SendBackDays),
    };

    // Each share gives at least what those before it give.
    private static RefundShare Wider(RefundShare one, RefundShare other) => (RefundShare)Math.Max((int)one, (int)other);
}
