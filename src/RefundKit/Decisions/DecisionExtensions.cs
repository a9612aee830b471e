using System.Collections.Immutable;
using NodaTime;
using RefundKit.Decisions.Counterfactuals;
using RefundKit.Decisions.Explanations;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>Deciding, as a method of a policy.</summary>
public static class DecisionExtensions
{
    /// <summary>
    /// Decides a request with the embedded reference data. Pure: the same policy, request and instant give the same
    /// decision, byte for byte. It never throws for data and never approves because something failed.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request, with everything known about it.</param>
    /// <param name="asOf">The instant at which deadlines are overdue or not; windows are measured when the request arrived.</param>
    public static RefundDecision Decide(this RefundPolicy policy, RefundRequest request, Instant asOf) => Decide(policy, request, asOf, ReferenceData.Embedded);

    /// <summary>Decides a request; see <see cref="Decide(RefundPolicy, RefundRequest, Instant)"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request, with everything known about it.</param>
    /// <param name="asOf">The instant at which deadlines are overdue or not; windows are measured when the request arrived.</param>
    /// <param name="data">Calendars, law and word lists.</param>
    public static RefundDecision Decide(this RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(data);
        return new DecisionMaker(policy, request, asOf, data).Decide();
    }

    /// <summary>
    /// Decides a request under the terms that were in force when its order was placed and the operations in force when it
    /// arrived; see <see cref="PolicyVersions"/>. Where no terms were in force, a human decides.
    /// </summary>
    /// <param name="versions">The versions of the policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The instant at which deadlines are overdue or not.</param>
    /// <param name="data">Calendars, law and word lists.</param>
    public static RefundDecision Decide(this PolicyVersions versions, RefundRequest request, Instant asOf, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(data);
        var (policy, isInForce) = versions.For(request.Order?.PlacedAt ?? request.ReceivedAt, request.ReceivedAt);
        return new DecisionMaker(policy, request, asOf, data) { IsInForce = isInForce, Versions = versions }.Decide();
    }

    /// <summary>
    /// Decides a request again in the customer's favour: of the terms in force when the order was placed and of those in
    /// force at <paramref name="asOf"/> the more favourable counts, term by term; see
    /// <see cref="PolicyVersions.ForFavouring(RefundRequest, Instant)"/>. Operations and safeguards stay as they are. Only
    /// for when somebody asks for it: a first decision is made under the terms of the order alone.
    /// </summary>
    /// <param name="versions">The versions of the policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="asOf">When it is looked at again.</param>
    /// <param name="data">Calendars, law and word lists.</param>
    public static RefundDecision DecideFavouring(this PolicyVersions versions, RefundRequest request, Instant asOf, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(data);
        var (policy, isInForce) = versions.ForFavouring(request.Order?.PlacedAt ?? request.ReceivedAt, request.ReceivedAt, asOf);
        return new DecisionMaker(policy, request, asOf, data) { IsInForce = isInForce }.Decide();
    }

    /// <summary>
    /// Finds what would have made the decision another: the smallest changes of its facts, each confirmed by deciding the
    /// changed request under the same policy and reference data. For an approval, the last day until which it holds. It takes
    /// a bounded number of decisions, so ask for it where somebody reads it. Pure.
    /// </summary>
    /// <param name="decision">A decision of this library; one that was read from elsewhere has no policy to decide by, and no flips.</param>
    public static Flips FindFlips(this RefundDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return FlipSearch.Of(decision);
    }

    /// <summary>
    /// Explains a decision to a reader, with everything an agent may see or with only what is the customer's to know. It
    /// looks for flips (<see cref="FindFlips"/>), so ask for it where somebody reads it. Pure.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language">The reader's language, a BCP 47 tag; where it is not written, English stands in.</param>
    public static DecisionExplanation Explain(this RefundDecision decision, Audience audience, string language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(language);
        return audience == Audience.Staff ? new StaffExplainer(decision, language).Explain() : new CustomerExplainer(decision, language).Explain();
    }

    /// <summary>
    /// The document that explains the refund: unit prices, shares of discounts, taxes, earlier refunds, shipping, duties,
    /// goodwill and fees, as entries in the sequence of the quote whose amounts sum to <see cref="RefundQuote.Amount"/>. Empty
    /// where nothing is refunded. Computed anew by every call. Pure.
    /// </summary>
    /// <param name="decision">A decision with the request it was made for.</param>
    public static ImmutableArray<QuoteEntry> ItemiseRefund(this RefundDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision is { Refund: { } quote, Request.Order: { } order } ? QuoteDocument.Of(quote, order) : [];
    }

    /// <summary>The latest instant a request names: what <c>asOf</c> is where nobody says, never the machine's clock.</summary>
    public static Instant LatestInstant(this RefundRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var latest = request.ReceivedAt;
        void See(Instant? instant)
        {
            if (instant is { } known && known > latest) latest = known;
        }

        See(request.Return?.DispatchProofAt);
        See(request.Return?.ReceivedAt);
        See(request.Return?.InspectedAt);
        See(request.Order?.PlacedAt);
        See(request.Order?.PaidAt);
        See(request.Order?.ShippedAt);
        See(request.Order?.DeliveredAt);
        foreach (var parcel in request.Order?.Parcels ?? []) See(parcel.DeliveredAt);
        return latest;
    }
}
