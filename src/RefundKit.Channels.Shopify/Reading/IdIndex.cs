namespace RefundKit.Channels.Shopify.Reading;

/// <summary>
/// Finds what a body refers to by number. The numbers of references are rounded like the numbers of the objects, so a raw
/// number leads to an exact id only where no other object was rounded to the same one.
/// </summary>
internal sealed class IdIndex
{
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byRaw = new(StringComparer.Ordinal);

    /// <summary>Adds an object; false where its exact id is taken.</summary>
    public bool Add(JsonNodeAt node, string id)
    {
        if (node.RawId("id") is { } raw) _byRaw[raw] = _byRaw.ContainsKey(raw) ? null : id;
        return _exact.Add(id);
    }

    /// <summary>The exact id behind a gid or a raw number; null where nothing, or more than one thing, bears it.</summary>
    public string? Find(string? gid, string? raw)
    {
        if (gid is not null) return _exact.Contains(gid) ? gid : null;
        if (raw is null) return null;
        return _exact.Contains(raw) ? raw : _byRaw.GetValueOrDefault(raw);
    }
}
