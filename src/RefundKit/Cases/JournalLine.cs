using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Cases;

/// <summary>
/// The stored form of an event: the content as one JSON object whose last two members are the hashes. Their length is
/// fixed, so that the hashed bytes are the line without its last 149.
/// </summary>
internal static class JournalLine
{
    public const int Schema = 1;

    private const int HashLength = 64;
    private const int TailLength = 9 + HashLength + 10 + HashLength + 2;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    public static JournalEntry Write(CaseId id, int sequence, CaseEvent happened, string previousHash)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("tenant", id.Tenant);
            json.WriteString("case", id.Id);
            json.WriteNumber("seq", sequence);
            json.WriteString("type", happened.Type);
            json.WriteNumber("v", happened.TypeVersion);
            json.WriteString("at", Timestamps.Write(happened.At));
            json.WriteStartObject("actor");
            json.WriteString("kind", CaseWords.Of(happened.Actor.Kind));
            json.Text("id", happened.Actor.Id);
            json.WriteEndObject();
            json.WriteStartObject("data");
            happened.Write(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        var content = buffer.WrittenSpan[..^1];
        var hash = HashOf(previousHash, content);
        byte[] line = [.. content, .. Tail(previousHash, hash)];
        return new JournalEntry(id, sequence, happened, previousHash, hash, line);
    }

    public static bool TryRead(
        ReadOnlyMemory<byte> line, EventCatalogue catalogue, [NotNullWhen(true)] out JournalEntry? entry, [NotNullWhen(false)] out Problem? problem)
    {
        (entry, problem) = (null, null);
        try
        {
            using var document = JsonDocument.Parse(line, Reading);
            var root = document.RootElement;
            var fields = new EventFields(default, Actor.System, root);
            var (previous, hash) = (fields.Text("prev"), fields.Text("hash"));
            // Digits in capitals would be another spelling of the same line, which no one has stored.
            if (previous.Length != HashLength || !previous.All(char.IsAsciiHexDigitLower) || line.Length < TailLength || !line.Span[^TailLength..].SequenceEqual(Tail(previous, hash)) ||
                !string.Equals(HashOf(previous, line.Span[..^TailLength]), hash, StringComparison.Ordinal))
            {
                problem = Damaged("RK7091", "the line is not the one that was hashed");
                return false;
            }

            var id = new CaseId(fields.Text("tenant"), fields.Text("case"));
            var (type, version, at) = (fields.Text("type"), fields.Number("v"), fields.Time("at"));
            var happened = fields.Number("schema") == Schema && ActorOf(root.GetProperty("actor")) is { } actor
                ? catalogue.Read(type, version, at, actor, root.GetProperty("data"))
                : new UnrecognisedEvent(type, version) { At = at, Actor = Actor.System };
            entry = new JournalEntry(id, fields.Number("seq"), happened, previous, hash, line.ToArray());
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            problem = Damaged("RK7090", "the line is no entry of a journal");
            return false;
        }
    }

    private static Actor? ActorOf(JsonElement element)
    {
        var fields = new EventFields(default, Actor.System, element);
        try
        {
            return new Actor(CaseWords.ActorOf(fields.Text("kind")), fields.Find("id"));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] Tail(string previousHash, string hash) => Encoding.UTF8.GetBytes($",\"prev\":\"{previousHash}\",\"hash\":\"{hash}\"}}");

    private static string HashOf(string previousHash, ReadOnlySpan<byte> content)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(Convert.FromHexString(previousHash));
        sha.AppendData(content);
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static Problem Damaged(string id, string message) => new() { Id = id, Message = message };
}
