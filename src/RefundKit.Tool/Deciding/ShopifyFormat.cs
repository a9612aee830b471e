using System.Collections.Immutable;
using RefundKit.Channels.Shopify;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>
/// Request lines whose <c>order</c> is the order body of Shopify's webhooks, and, with a message to try, such a body alone.
/// </summary>
internal sealed class ShopifyFormat : IRequestFormat
{
    private readonly RequestLineFormat _lines = new();

    public RequestReading Read(ReadOnlyMemory<byte> json, string source, int line, TriedMessage? tried)
    {
        var span = json.Span;
        var isRequest = JsonPlaces.Find(span, "message") is not null || JsonPlaces.Find(span, "return") is not null || JsonPlaces.Find(span, "receivedAt") is not null;
        if (!isRequest) return ReadBody(json, source, line, tried);
        if (JsonPlaces.Find(span, "order") is not { } place) return _lines.Read(json, source, line, tried);

        // The order is read from a text with everything around it blank, and the rest from one with no order in it, so
        // that both know their places in the line.
        var (request, problems) = _lines.Read(Blanked(json, place, "null"u8), source, line, tried);
        var (order, found) = ReadOrder(OnlyAt(json, place), source, line);
        var all = problems.AddRange(found);
        if (request is null || order is null) return new(null, all);
        var shop = order.ToRequest(request.Id, request.ReceivedAt, request.Message, request.Return);
        return new(
            request with
            {
                Order = shop.Order,
                Channel = request.Channel ?? shop.Channel,
                Source = request.Source ?? shop.Source,
                Customer = request.Customer ?? shop.Customer,
                ShipTo = request.ShipTo ?? shop.ShipTo,
                SaleKind = JsonPlaces.Find(span, "saleKind") is null ? shop.SaleKind : request.SaleKind,
                Facts = shop.Facts.SetItems(request.Facts),
            },
            all);
    }

    private static RequestReading ReadBody(ReadOnlyMemory<byte> json, string source, int line, TriedMessage? tried)
    {
        var (order, problems) = ReadOrder(json, source, line);
        if (order is null) return new(null, problems);
        if (tried is not null) return new(tried.Timed(order.ToRequest(TriedMessage.RequestId, tried.Otherwise, tried.Message)), problems);
        return new(null, problems.Add(new Problem
        {
            Id = "RK9021",
            Source = source,
            Position = new TextPosition(line, 1),
            Message = "this is an order, and nothing is asked about it",
            Suggestion = "Give a message with --message, or lines with id, receivedAt, message or return, and the body as \"order\".",
        }));
    }

    private static (ShopifyOrder? Order, ImmutableArray<Problem> Problems) ReadOrder(ReadOnlyMemory<byte> json, string source, int line)
    {
        ShopifyOrderReader.TryRead(json, new ShopifyReadOptions { SourceName = source }, out var order, out var problems);
        return (order, line == 1 ? problems : [.. problems.Select(problem => problem.Position is { } place
            ? problem with { Position = place with { Line = place.Line + line - 1 } }
            : problem)]);
    }

    private static byte[] Blanked(ReadOnlyMemory<byte> json, Range place, ReadOnlySpan<byte> instead)
    {
        var copy = json.ToArray();
        var hole = copy.AsSpan(place);
        if (hole.Length < instead.Length) return copy;
        Blank(hole);
        instead.CopyTo(hole);
        return copy;
    }

    private static byte[] OnlyAt(ReadOnlyMemory<byte> json, Range place)
    {
        var copy = json.ToArray();
        Blank(copy.AsSpan(..place.Start));
        Blank(copy.AsSpan(place.End..));
        return copy;
    }

    // Line breaks stay: they are what positions are counted by.
    private static void Blank(Span<byte> text)
    {
        foreach (ref var b in text)
        {
            if (b is not ((byte)'\n' or (byte)'\r')) b = (byte)' ';
        }
    }
}
