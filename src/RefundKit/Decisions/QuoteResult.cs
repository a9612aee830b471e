using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Decisions;

/// <summary>A quote, or why there is none.</summary>
internal readonly record struct QuoteResult
{
    /// <summary>The quote; null where there is a problem or a fact is missing.</summary>
    public RefundQuote? Quote { get; init; }

    /// <summary>Whether more shipping was asked for than the terms give back.</summary>
    public bool IsBeyondTerms { get; init; }

    /// <summary>What is wrong with the order or the request, see <see cref="QuoteProblems"/>.</summary>
    public ImmutableArray<Problem> Problems { get => field.IsDefault ? [] : field; init; }

    /// <summary>The facts without which there is no quote, such as <c>item.unitPrice</c>.</summary>
    public ImmutableArray<string> Missing { get => field.IsDefault ? [] : field; init; }
}
