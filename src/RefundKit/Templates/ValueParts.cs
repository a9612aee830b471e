using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Templates;

/// <summary>The parts of a value that prints as a text, each made when a template asks for it. Immutable.</summary>
/// <param name="value">The value.</param>
/// <param name="language">The language it is written in.</param>
/// <param name="names">The names of its parts.</param>
/// <param name="read">Makes a part from the value, its name and the language.</param>
internal sealed class ValueParts<T>(T value, string language, string[] names, Func<T, string, string, object> read) : IReadOnlyDictionary<string, object?>
{
    public int Count => names.Length;

    public IEnumerable<string> Keys => names;

    public IEnumerable<object?> Values => names.Select(name => read(value, name, language));

    public object? this[string key] => TryGetValue(key, out var part) ? part : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => Array.IndexOf(names, key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? part)
    {
        part = ContainsKey(key) ? read(value, key, language) : null;
        return part is not null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        names.Select(name => KeyValuePair.Create(name, (object?)read(value, name, language))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
