using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Templates;

/// <summary>A few names with their values, those without a value left out. So few that looking through them is quicker than hashing.</summary>
internal sealed class NameGroup : IReadOnlyDictionary<string, object?>
{
    private readonly KeyValuePair<string, object?>[] _members;

    public NameGroup(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var count = 0;
        foreach (var (_, value) in members) count += value is null ? 0 : 1;
        _members = new KeyValuePair<string, object?>[count];
        var at = 0;
        foreach (var (name, value) in members)
        {
            if (value is not null) _members[at++] = new(name, value);
        }
    }

    public int Count => _members.Length;

    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    public IEnumerable<object?> Values => _members.Select(member => member.Value);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        foreach (var member in _members)
        {
            if (member.Key != key) continue;
            value = member.Value;
            return true;
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
