using System.Globalization;
using System.Text.Json.Nodes;
using RefundKit.Problems;

namespace RefundKit.Json;

/// <summary>A JSON value that knows where it stands, so that "rule 17: unknown category" can point at its line.</summary>
internal sealed class LocatedValue
{
    internal LocatedValue(LocatedText source, LocatedValue? parent, LocatedKind kind, int offset)
    {
        Source = source;
        Parent = parent;
        Kind = kind;
        Offset = offset;
    }

    public LocatedText Source { get; }

    public LocatedKind Kind { get; }

    /// <summary>The UTF-8 offset of the value's first byte.</summary>
    public int Offset { get; }

    /// <summary>The content of a text, or a number as it was written.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>The name under which the value stands in its object.</summary>
    public string? Name { get; internal set; }

    /// <summary>The UTF-8 offset of the member's name; the value's own where it has none.</summary>
    public int NameOffset { get; internal set; } = -1;

    /// <summary>The members of an object or the items of an array, in the order of the text.</summary>
    public IReadOnlyList<LocatedValue> Children => _children ?? (IReadOnlyList<LocatedValue>)[];

    private List<LocatedValue>? _children;

    private Dictionary<string, LocatedValue>? _byName;

    private LocatedValue? Parent { get; }

    private int _index = -1;

    /// <summary>The member of that name; null where the object has none, or has JSON's null.</summary>
    public LocatedValue? this[string name]
    {
        get
        {
            if (_children is null) return null;
            if (_byName is null)
            {
                _byName = new Dictionary<string, LocatedValue>(_children.Count, StringComparer.Ordinal);
                foreach (var child in _children) _byName.TryAdd(child.Name ?? "", child);
            }

            return _byName.TryGetValue(name, out var found) && found.Kind != LocatedKind.Null ? found : null;
        }
    }

    internal void Add(LocatedValue child)
    {
        _children ??= [];
        child._index = _children.Count;
        _children.Add(child);
    }

    /// <summary>The path from the root, as in <c>operations.rules[3].when</c>; the empty text for the root.</summary>
    public string Path
    {
        get
        {
            if (Parent is null) return "";
            var above = Parent.Path;
            if (Name is null) return string.Create(CultureInfo.InvariantCulture, $"{above}[{_index}]");
            return above.Length == 0 ? Name : $"{above}.{Name}";
        }
    }

    public TextPosition Position => Source.PositionOf(Offset);

    public TextPosition NamePosition => Source.PositionOf(NameOffset >= 0 ? NameOffset : Offset);

    /// <summary>How a message names the kind of this value.</summary>
    public string Described => Kind switch
    {
        LocatedKind.Null => "null",
        LocatedKind.False => "false",
        LocatedKind.True => "true",
        LocatedKind.Number => $"the number {Shorten(Text)}",
        LocatedKind.Text => $"the text \"{Shorten(Text)}\"",
        LocatedKind.Array => "a list",
        _ => "an object",
    };

    /// <summary>A problem at this value.</summary>
    public Problem Problem(string id, string message, string? suggestion = null, ProblemSeverity severity = ProblemSeverity.Error) => new()
    {
        Id = id,
        Severity = severity,
        Message = message,
        Suggestion = suggestion,
        Source = Source.Name,
        Position = Position,
        Path = Path,
    };

    /// <summary>The value as a node without places.</summary>
    public JsonNode? ToNode() => Kind switch
    {
        LocatedKind.Null => null,
        LocatedKind.True => JsonValue.Create(true),
        LocatedKind.False => JsonValue.Create(false),
        LocatedKind.Text => JsonValue.Create(Text),
        LocatedKind.Number => JsonNode.Parse(Text),
        LocatedKind.Array => new JsonArray([.. Children.Select(item => item.ToNode())]),
        _ => new JsonObject(Children.DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name!, member.ToNode()))),
    };

    internal static string Shorten(string text)
    {
        if (text.Length <= 60) return text;
        var end = char.IsHighSurrogate(text[56]) ? 56 : 57;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
