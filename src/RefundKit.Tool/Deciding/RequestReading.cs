using System.Collections.Immutable;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Tool;

/// <summary>A request that was read, or why not.</summary>
/// <param name="Request">The request; null where there are errors.</param>
/// <param name="Problems">All problems, warnings included.</param>
internal readonly record struct RequestReading(RefundRequest? Request, ImmutableArray<Problem> Problems);
