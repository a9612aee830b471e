using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using RefundKit.Json;

namespace RefundKit.Cases;

/// <summary>The envelope and data of a stored event, for the event types to read themselves from.</summary>
/// <remarks>Anything that does not fit throws <see cref="FormatException"/>: the caller keeps the bytes and makes the case read-only.</remarks>
internal readonly struct EventFields(Instant at, Actor actor, JsonElement data)
{
    public Instant At { get; } = at;

    public Actor Actor { get; } = actor;

    public string Text(string name) => Find(name) ?? throw new FormatException($"\"{name}\" is missing.");

    public string? Find(string name) => data.TryGetProperty(name, out var member)
        ? member.ValueKind == JsonValueKind.String ? member.GetString() : throw new FormatException($"\"{name}\" is no text.")
        : null;

    public int Number(string name) => data.TryGetProperty(name, out var member) && member.TryGetInt32(out var value)
        ? value
        : throw new FormatException($"\"{name}\" is no whole number.");

    public int? FindNumber(string name) => data.TryGetProperty(name, out _) ? Number(name) : null;

    public EventFields Inner(string name) => new(At, Actor, data.GetProperty(name));

    public bool Has(string name) => data.TryGetProperty(name, out _);

    public bool Flag(string name) => data.TryGetProperty(name, out var member) && member.GetBoolean();

    public Instant Time(string name) => FindTime(name) ?? throw new FormatException($"\"{name}\" is missing.");

    public Instant? FindTime(string name) => Find(name) is not { } text
        ? null
        : Timestamps.TryParse(text, out var instant) ? instant : throw new FormatException($"\"{text}\" is no time.");

    public Money? FindAmount() => Find("amount") is null ? null : Amount();

    public Money Amount() => Amount("amount", CurrencyOf());

    public Currency CurrencyOf() => Currency.TryParse(Text("currency"), out var currency) ? currency : throw new FormatException("\"currency\" is none.");

    public Money Amount(string name, Currency currency) => Money.Parse(Text(name), currency);

    public ImmutableArray<string> Texts(string name) =>
        data.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    public ImmutableArray<T> List<T>(string name, Func<EventFields, T> read)
    {
        if (!data.TryGetProperty(name, out var list)) return [];
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var item in list.EnumerateArray()) items.Add(read(new EventFields(At, Actor, item)));
        return items.ToImmutable();
    }
}
