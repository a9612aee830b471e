using System.Collections.Immutable;

namespace RefundKit.Policies;

/// <summary>What binds the customer: the terms in force when an order was placed stay with it.</summary>
public sealed record PolicyTerms
{
    /// <summary>The return windows; the first that applies to an item counts.</summary>
    public ImmutableArray<ReturnWindow> Windows { get; init; } = [];

    /// <summary>What cannot be returned.</summary>
    public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

    /// <summary>What is kept back.</summary>
    public ImmutableArray<FeeRule> Fees { get; init; } = [];

    /// <summary>What can be given, in order of preference; the original payment where the list is empty.</summary>
    public ImmutableArray<ResolutionRule> Resolutions { get; init; } = [];

    /// <summary>How much of the original shipping goes back where the buyer answers for the return; all of it with the last goods unless the policy says otherwise.</summary>
    public RefundShare Shipping { get; init; } = RefundShare.WhenComplete;

    /// <summary>How much of it goes back at least where the seller or the carrier answers for the return; the share of the goods unless the policy says otherwise.</summary>
    public RefundShare ShippingIfFaulty { get; init; } = RefundShare.Proportional;

    /// <summary>How much of the duties goes back; the share of the goods unless the policy says otherwise.</summary>
    public RefundShare Duties { get; init; } = RefundShare.Proportional;

    /// <summary>How many days the customer has to send the goods off once they have asked; the day they asked is day zero. 14 unless the policy says otherwise.</summary>
    public int SendBackDays { get; init; } = 14;

    /// <summary>What the customer is promised.</summary>
    public ImmutableArray<PolicyPromise> Promises { get; init; } = [];

    /// <summary>The tags of customers that are memberships, and so may be named to customers; no other tag is.</summary>
    public ImmutableArray<Membership> Memberships { get; init; } = [];

    /// <summary>The countries sold to, ISO 3166-1 alpha-2; checked against the law. Empty where the policy does not say.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];
}
