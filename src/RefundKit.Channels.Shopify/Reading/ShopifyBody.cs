using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using RefundKit.Problems;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>One body while it is read: its currencies and the problems found so far.</summary>
internal sealed class ShopifyBody
{
    private const int MostProblems = 200;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string? _source;
    private readonly List<Problem> _problems = [];

    private ShopifyBody(ReadOnlyMemory<byte> utf8, string? source) => (_utf8, _source) = (utf8, source);

    public JsonNodeAt Root { get; private set; }

    /// <summary>The currency the customer paid in.</summary>
    public Currency Currency { get; set; }

    /// <summary>The currency of amounts that stand outside a <c>…_set</c>.</summary>
    public Currency ShopCurrency { get; set; }

    public bool IsOneCurrency => Currency == ShopCurrency;

    public bool HasErrors { get; private set; }

    /// <summary>The contradictions among those found.</summary>
    public ImmutableArray<Problem> Discrepancies =>
        [.. InOrder(_problems).Where(problem => string.CompareOrdinal(problem.Id, "RK8120") >= 0 && string.CompareOrdinal(problem.Id, "RK8139") <= 0)];

    public static T? Read<T>(ReadOnlyMemory<byte> utf8, string? source, Func<ShopifyBody, T?> read, out ImmutableArray<Problem> problems)
        where T : class
    {
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[3..];
        var body = new ShopifyBody(utf8, source);
        var result = body.Read(read);
        problems = [.. InOrder(body._problems)];
        return body.HasErrors ? null : result;
    }

    private static IEnumerable<Problem> InOrder(List<Problem> problems) => problems.OrderBy(problem => problem.Position ?? default);

    private T? Read<T>(Func<ShopifyBody, T?> read)
        where T : class
    {
        if (_utf8.Length > ShopifyOrderReader.MaxBytes)
        {
            Add("RK8101", ProblemSeverity.Error, "", null, $"the body has more than {ShopifyOrderReader.MaxBytes} bytes");
            return null;
        }

        try
        {
            using var document = Parse();
            Root = new JsonNodeAt(this, document.RootElement, "");
            return read(this);
        }
        catch (JsonException wrong)
        {
            Add("RK8100", ProblemSeverity.Error, "", PositionOf(wrong), "the body is no JSON as Shopify sends it: it is broken, nested deeper than 64, or names a member twice");
        }
        catch (OverflowException)
        {
            // Each amount is bounded when it is read; only their sums can still exceed 64 bits.
            Add("RK8105", ProblemSeverity.Error, "", null, "the amounts of the order add up to more than 64 bits hold");
        }

        return null;
    }

    private JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(_utf8, Strict);
        }
        catch (InvalidOperationException broken)
        {
            // The search for duplicates throws this, not a JsonException, at a name with half a surrogate pair.
            throw new JsonException(broken.Message, broken);
        }
    }

    public void Refuse(JsonNodeAt at, string id, string message) => Add(id, ProblemSeverity.Error, at, message);

    public void Remark(JsonNodeAt at, string id, string message) => Add(id, ProblemSeverity.Warning, at, message);

    // Finding a place walks the body, and is not done for a problem nobody will see.
    private void Add(string id, ProblemSeverity severity, JsonNodeAt at, string message)
    {
        if (_problems.Count < MostProblems) Add(id, severity, at.Path, PositionOf(at.Element), message);
        else HasErrors |= severity == ProblemSeverity.Error;
    }

    private void Add(string id, ProblemSeverity severity, string path, TextPosition? position, string message)
    {
        HasErrors |= severity == ProblemSeverity.Error;
        if (_problems.Count >= MostProblems) return;
        _problems.Add(new Problem { Id = id, Severity = severity, Message = message, Source = _source, Position = position, Path = path.Length > 0 ? path : null });
    }

    private TextPosition? PositionOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined) return null;
        return _utf8.Span.Overlaps(JsonMarshal.GetRawUtf8Value(element), out var offset) ? At(offset) : null;
    }

    private TextPosition? PositionOf(JsonException wrong)
    {
        if (wrong.LineNumber is not { } line || wrong.BytePositionInLine is not { } inLine) return null;
        var rest = _utf8.Span;
        for (; line > 0; line--) rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        return At((int)Math.Min(_utf8.Length - rest.Length + inLine, _utf8.Length));
    }

    private TextPosition At(int offset)
    {
        var before = _utf8.Span[..offset];
        var line = 1;
        for (var end = before.IndexOfAny((byte)'\n', (byte)'\r'); end >= 0; end = before.IndexOfAny((byte)'\n', (byte)'\r'))
        {
            var isPair = before[end] == '\r' && end + 1 < before.Length && before[end + 1] == '\n';
            before = before[(end + (isPair ? 2 : 1))..];
            line++;
        }

        return new TextPosition(line, Encoding.UTF8.GetCharCount(before) + 1);
    }
}
