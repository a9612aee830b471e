using System.Collections.Immutable;
using System.Text;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Tool;

/// <summary>Request lines as the design page writes them; with a message to try, an order alone will do.</summary>
internal sealed class RequestLineFormat : IRequestFormat
{
    private const string MadeUpTime = "1970-01-01T00:00:00Z";

    public RequestReading Read(ReadOnlyMemory<byte> json, string source, int line, TriedMessage? tried)
    {
        if (tried is null) return Parse(json, source, line);
        if (JsonPlaces.Find(json.Span, "order") is null && JsonPlaces.Find(json.Span, "lines") is not null) return ReadOrder(json, source, line, tried);
        var (request, problems) = Parse(Completed(json, out var shift), source, line);
        problems = Unshifted(problems, line, shift, json.Span);
        if (request is null) return new(null, problems);
        var isTimed = JsonPlaces.Find(json.Span, "receivedAt") is not null;
        return new(isTimed ? tried.In(request) : tried.Timed(request), problems);
    }

    private static RequestReading Parse(ReadOnlyMemory<byte> json, string source, int line)
    {
        RefundRequest.TryParse(json, source, line, out var request, out var problems);
        return new(request, problems);
    }

    private static RequestReading ReadOrder(ReadOnlyMemory<byte> order, string source, int line, TriedMessage tried)
    {
        var before = Encoding.UTF8.GetBytes($$"""{"id":"{{TriedMessage.RequestId}}","receivedAt":"{{MadeUpTime}}","message":{"text":""},"order":""");
        var body = Body(order);
        var (request, problems) = Parse((byte[])[.. before, .. body.Span, (byte)'}'], source, line);
        return new(request is null ? null : tried.Timed(request), Unshifted(problems, line, before.Length, order.Span));
    }

    // What a request must have and a tried one may leave out is put right after the opening brace, on its line.
    private static ReadOnlyMemory<byte> Completed(ReadOnlyMemory<byte> json, out int shift)
    {
        shift = 0;
        var body = Body(json);
        var open = body.Span.IndexOfAnyExcept(" \t\r\n"u8);
        if (open < 0 || body.Span[open] != '{') return json;
        var added = new StringBuilder();
        if (JsonPlaces.Find(body.Span, "id") is null) added.Append($"\"id\":\"{TriedMessage.RequestId}\",");
        if (JsonPlaces.Find(body.Span, "receivedAt") is null) added.Append($"\"receivedAt\":\"{MadeUpTime}\",");
        if (JsonPlaces.Find(body.Span, "message") is null) added.Append("\"message\":{\"text\":\"\"},");
        if (body.Span[(open + 1)..].TrimStart(" \t\r\n"u8) is [(byte)'}', ..] && added.Length > 0) added.Length--;
        var text = Encoding.UTF8.GetBytes(added.ToString());
        shift = text.Length;
        return (byte[])[.. body.Span[..(open + 1)], .. text, .. body.Span[(open + 1)..]];
    }

    private static ReadOnlyMemory<byte> Body(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;

    private static ImmutableArray<Problem> Unshifted(ImmutableArray<Problem> problems, int line, int shift, ReadOnlySpan<byte> json)
    {
        if (shift == 0 || problems.IsEmpty) return problems;
        var opening = line + json[..Math.Max(0, json.IndexOf((byte)'{'))].Count((byte)'\n');
        return [.. problems.Select(problem => problem.Position is { } place && place.Line == opening
            ? problem with { Position = place with { Column = Math.Max(1, place.Column - shift) } }
            : problem)];
    }
}
