using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>A JSON value that knows its path. Null and absent are the same: Shopify writes both for "not known".</summary>
internal readonly struct JsonNodeAt(ShopifyBody body, JsonElement element, string path)
{
    private const long ExactDouble = 1L << 53;

    public JsonElement Element { get; } = element;

    public string Path { get; } = path;

    public ShopifyBody Body { get; } = body;

    public bool Exists => Element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public JsonNodeAt this[string name]
    {
        get
        {
            var found = IsObject && Element.TryGetProperty(name, out var member) ? member : default;
            return new JsonNodeAt(Body, found, Path.Length == 0 ? name : Path + "." + name);
        }
    }

    /// <summary>The objects of an array; nothing where it is absent.</summary>
    public List<JsonNodeAt> Objects(string name, bool required = false)
    {
        var found = new List<JsonNodeAt>();
        var array = this[name];
        if (!array.Exists)
        {
            if (required) Body.Refuse(this, "RK8102", $"\"{name}\" is missing");
            return found;
        }

        if (array.Element.ValueKind != JsonValueKind.Array)
        {
            Body.Refuse(array, "RK8103", $"\"{name}\" is no list");
            return found;
        }

        var index = 0;
        foreach (var item in array.Element.EnumerateArray())
        {
            var node = new JsonNodeAt(Body, item, string.Create(CultureInfo.InvariantCulture, $"{array.Path}[{index++}]"));
            if (node.IsObject) found.Add(node);
            else Body.Refuse(node, "RK8103", $"\"{name}\" holds something that is no object");
        }

        return found;
    }

    public string? Text(string name)
    {
        var member = this[name];
        if (!member.Exists) return null;
        return member.Scalar() is { Length: > 0 } text && member.Element.ValueKind == JsonValueKind.String ? text : member.Mistyped("no text", member.Element.ValueKind == JsonValueKind.String);
    }

    /// <summary>Texts of a list, such as gateways.</summary>
    public List<string> Texts(string name)
    {
        var texts = new List<string>();
        var array = this[name];
        if (array.Element.ValueKind != JsonValueKind.Array) return texts;
        foreach (var item in array.Element.EnumerateArray())
        {
            if (new JsonNodeAt(Body, item, array.Path).Scalar() is { Length: > 0 } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>Shopify's tags: one text, separated by commas.</summary>
    public IEnumerable<string> Tags(string name) =>
        (Text(name) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public bool? Flag(string name)
    {
        var member = this[name];
        if (member.Exists && member.Element.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) member.Mistyped("neither true nor false", false);
        return member.Element.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
    }

    public int? Whole(string name, int least, bool required = false)
    {
        var member = this[name];
        if (!member.Exists)
        {
            if (required) Body.Refuse(this, "RK8102", $"\"{name}\" is missing");
            return null;
        }

        if (member.Element.ValueKind == JsonValueKind.Number && member.Element.TryGetInt32(out var number) && number >= least && number <= 1_000_000) return number;
        member.Mistyped(string.Create(CultureInfo.InvariantCulture, $"no whole number from {least} to 1000000"), false);
        return null;
    }

    public Instant? Time(string name)
    {
        if (Text(name) is not { } text) return null;
        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);

        // As a request takes them: at the ends of time a moment has no day in every zone.
        if (parsed is { Success: true, Value: { Year: >= 1 and <= 9799 } time }) return time.ToInstant();
        this[name].Mistyped("no time with an offset, such as 2026-11-01T10:00:00-05:00", false);
        return null;
    }

    public Currency? Currency(string name)
    {
        if (Text(name) is not { } code) return null;
        if (RefundKit.Currency.TryParse(code, out var currency)) return currency;
        this[name].Mistyped("no currency of ISO 4217", false);
        return null;
    }

    /// <summary>The id of an object: the end of its gid, else the digits of its number as they stand, which may be rounded.</summary>
    public string? Id()
    {
        if (Gid() is { } exact) return exact;
        if (RawId("id") is not { } raw) return null;
        if (long.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > ExactDouble)
            Body.Remark(this["id"], "RK8107", $"the id {raw} is beyond 2^53 and may have been rounded on its way; no admin_graphql_api_id stands beside it");
        return raw;
    }

    /// <summary>The end of <c>admin_graphql_api_id</c>, as in <c>gid://shopify/Order/820982911946154508</c>.</summary>
    public string? Gid()
    {
        if (Text("admin_graphql_api_id") is not { } gid) return null;
        var end = gid.AsSpan(gid.LastIndexOf('/') + 1);
        var query = end.IndexOf('?');
        if (query >= 0) end = end[..query];
        if (!end.IsEmpty && gid.StartsWith("gid://", StringComparison.Ordinal)) return end.ToString();
        this["admin_graphql_api_id"].Mistyped("no gid://shopify/… id", false);
        return null;
    }

    /// <summary>The text of a numeric id, digit by digit.</summary>
    public string? RawId(string name)
    {
        var member = this[name];
        if (!member.Exists) return null;
        if (member.Scalar() is { Length: > 0 and <= 64 } text && !text.AsSpan().ContainsAny('.', 'e', 'E')) return text;
        return member.Mistyped("no id", false);
    }

    /// <summary>The text of a string, or of a number as it was written.</summary>
    public string? Scalar()
    {
        try
        {
            return Element.ValueKind switch
            {
                JsonValueKind.String => Element.GetString(),
                JsonValueKind.Number => Element.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair or broken UTF-8: valid to the tokenizer, no text to anyone.
            Mistyped("text with broken characters", false);
            return null;
        }
    }

    /// <summary>Reports a value of the wrong kind; an empty text merely counts as absent.</summary>
    private string? Mistyped(string what, bool harmless)
    {
        if (!harmless) Body.Refuse(this, "RK8103", $"\"{Path}\" is {what}");
        return null;
    }
}
