using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using RefundKit.Cases.Effects;

namespace RefundKit.Cases;

/// <summary>
/// Something to be done in the world because of what was recorded. An effect is data: it is committed together with the
/// events that cause it and carried out afterwards, at least once, under its key. Immutable and thread-safe.
/// </summary>
public abstract record CaseEffect
{
    private protected CaseEffect()
    {
    }

    /// <summary>The idempotency key, made of stored values only: the same cause always has the same key.</summary>
    public required string Key { get; init; }

    /// <summary>The kind's name in stored form, such as <c>submitRefund</c>.</summary>
    public abstract string Kind { get; }

    internal abstract void Write(Utf8JsonWriter json);

    /// <summary>The effect as JSON, for a store to keep.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind);
            json.WriteString("key", Key);
            Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no effect this version knows.</exception>
    public static CaseEffect Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var fields = new EventFields(Instant.MinValue, Actor.System, document.RootElement);
            return fields.Text("kind") switch
            {
                SendReply.Name => SendReply.Read(fields),
                UpdateHelpdesk.Name => UpdateHelpdesk.Read(fields),
                SubmitRefund.Name => SubmitRefund.Read(fields),
                LookUpRefund.Name => LookUpRefund.Read(fields),
                RequestHuman.Name => RequestHuman.Read(fields),
                var other => throw new FormatException($"\"{other}\" is no kind of effect."),
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("The text is no effect.", e);
        }
    }
}
