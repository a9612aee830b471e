using System.Collections.Immutable;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Tool;

/// <summary>What takes the requests of an input, one by one and in its order.</summary>
internal interface IRequestTaker
{
    /// <summary>Takes a request that was read.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="request">The request.</param>
    /// <param name="problems">Warnings about it.</param>
    void Take(in InputLine line, RefundRequest request, ImmutableArray<Problem> problems);

    /// <summary>Takes a line that is no request, and why.</summary>
    void Refuse(in InputLine line, ImmutableArray<Problem> problems);

    /// <summary>Hands on what was written so far, where somebody waits for it.</summary>
    void Flush();
}
