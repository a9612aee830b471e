using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Templates;

/// <summary>
/// The names of a model as a language writes their values. Each is written when a template first reads it, for most never
/// are, and then kept. Thread-safe: what two threads write at once is the same, and one of both is kept.
/// </summary>
internal sealed class WrittenMembers(IReadOnlyDictionary<string, object?> members, string language) : IReadOnlyDictionary<string, object?>
{
    // Beyond so many names looking for one that is written already takes longer than writing it again.
    private const int MostKept = 16;

    private readonly Kept?[] _kept = new Kept?[Math.Min(members.Count, MostKept)];

    private sealed record Kept(string Name, object? Value);

    public string Language => language;

    public int Count => members.Count;

    public IEnumerable<string> Keys => members.Keys;

    public IEnumerable<object?> Values => members.Keys.Select(name => this[name]);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var at = 0;
        for (; at < _kept.Length && _kept[at] is { } kept; at++)
        {
            if (kept.Name != key) continue;
            value = kept.Value;
            return true;
        }

        if (!members.TryGetValue(key, out var raw))
        {
            value = null;
            return false;
        }

        value = ReplyValues.Of(raw, language);
        var made = new Kept(key, value);
        while (at < _kept.Length && Interlocked.CompareExchange(ref _kept[at], made, null) is not null) at++;
        return true;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.Keys.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
