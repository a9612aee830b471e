using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Problems;

namespace RefundKit.Requests;

/// <summary>
/// What is asked, with everything known about it at the moment it arrived. Everything unknown is left out; nothing is
/// filled in. Immutable and thread-safe.
/// </summary>
public sealed record RefundRequest
{
    /// <summary>The version of the request format this library reads and writes.</summary>
    public const int Schema = 1;

    /// <summary>The id of the request, which is the id of its case.</summary>
    public required string Id { get; init; }

    /// <summary>The tenant it belongs to; <c>default</c> where a host has one only.</summary>
    public string Tenant { get; init; } = "default";

    /// <summary>When the request arrived. Windows and ages are measured here, so that an agent's delay never expires a customer.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>The channel it came through, such as <c>shopify</c>, <c>amazon</c>, <c>email</c>, <c>chat</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>The platform and account behind the channel.</summary>
    public ChannelSource? Source { get; init; }

    /// <summary>Who asks; the customer where the host did not say.</summary>
    public Requester RequestedBy { get; init; } = new(RequesterKind.Customer);

    /// <summary>The amount the customer asks for, in the order's currency; null where they named none.</summary>
    public Money? RequestedAmount { get; init; }

    /// <summary>
    /// What is to be given beyond what is owed, in the order's currency; null for nothing. No terms grant it, so that a human
    /// always looks. It too comes out of what is left on the payments.
    /// </summary>
    public Money? Goodwill { get; init; }

    /// <summary>What the customer wrote.</summary>
    public CustomerMessage? Message { get; init; }

    /// <summary>Who the customer is.</summary>
    public CustomerProfile? Customer { get; init; }

    /// <summary>Where the goods were sent.</summary>
    public Place? ShipTo { get; init; }

    /// <summary>How the sale was made; a distance sale where the host did not say.</summary>
    public SaleKind SaleKind { get; init; } = SaleKind.Distance;

    /// <summary>The legal circumstances.</summary>
    public LegalCircumstances? Legal { get; init; }

    /// <summary>The order.</summary>
    public OrderSnapshot? Order { get; init; }

    /// <summary>What is to come back.</summary>
    public ReturnRequest? Return { get; init; }

    /// <summary>The host's own facts by name: flags, numbers, texts and sets of words. The policy declares their types.</summary>
    public ImmutableSortedDictionary<string, FactValue> Facts { get; init; } = ImmutableSortedDictionary<string, FactValue>.Empty;

    /// <summary>Reads a request from JSON.</summary>
    /// <param name="json">One request object; see the documentation for its members.</param>
    /// <exception cref="ProblemException">The text is no usable request; all problems are in the exception.</exception>
    public static RefundRequest Parse(string json) =>
        TryParse(json, out var request, out var problems) ? request : throw new ProblemException(problems);

    /// <summary>Reads a request from JSON. Unknown members are warnings; anything unusable is an error and gives no request.</summary>
    /// <param name="json">One request object.</param>
    /// <param name="request">The request; null where there are errors.</param>
    /// <param name="problems">All errors and warnings, in the order of the text.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out RefundRequest? request, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse(Encoding.UTF8.GetBytes(json), null, 1, out request, out problems);
    }

    /// <summary>Reads a request from UTF-8 JSON, such as one line of a file.</summary>
    /// <param name="utf8Json">One request object.</param>
    /// <param name="source">The name for problems, usually a file name; null for none.</param>
    /// <param name="line">The line of the file the text starts in, from 1.</param>
    /// <param name="request">The request; null where there are errors.</param>
    /// <param name="problems">All errors and warnings, in the order of the text.</param>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8Json, string? source, int line, [NotNullWhen(true)] out RefundRequest? request, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        request = RequestReader.Read(utf8Json, source, line, found);
        problems = found.ToImmutable();
        return request is not null;
    }
}
