using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>A fact that is missing.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="From">Who can supply it.</param>
public sealed record MissingFact(string Fact, FactSupplier From);
