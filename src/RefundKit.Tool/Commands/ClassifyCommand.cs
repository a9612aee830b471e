using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefundKit.Messages;
using RefundKit.Problems;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit classify</c>: what messages are about, one line each.</summary>
internal static class ClassifyCommand
{
    private const int MaxMessageLength = 200_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("MESSAGES") { Description = "A .jsonl of {\"id\",\"text\",\"language\"} or of requests, or a .txt of one message per line; - reads standard input." };
        var progress = new Option<bool>("--progress") { Description = "Say how fast it goes, also where nobody watches." };
        var command = new Command("classify", "Say what messages are about: one line of JSON each.") { file, progress };
        command.SetAction(parsed =>
        {
            Run(shell, new InputFile(shell, parsed.GetRequiredValue(file)), RateReport.For(shell, parsed.GetValue(progress)));
            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void Run(Shell shell, InputFile file, RateReport? rate)
    {
        using var stream = file.Open();
        var lines = new LineReader(stream);
        using var output = new BufferedStream(shell.Output, 1 << 16);
        using var writer = new Utf8JsonWriter(output, Options);
        bool? isJson = file.Extension switch
        {
            ".txt" => false,
            ".jsonl" or ".ndjson" or ".json" => true,
            _ => null,
        };
        while (lines.TryRead(out var line))
        {
            isJson ??= line.Text.Span.TrimStart(" \t"u8) is [(byte)'{', ..];
            if (line.IsCut) Refuse(shell, writer, line, Problem("RK9004", "the line is longer than is read"));
            else if (isJson.Value) Classify(shell, writer, line);
            else if (IsText(line.Text.Span, out var text)) Write(writer, new CustomerMessage { Text = text }, to => to.WriteNumberValue(line.Number));
            else Refuse(shell, writer, line, Problem("RK9030", "the line is no text in UTF-8"));
            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
            rate?.Count();
        }

        output.Flush();
        rate?.Finish();

        Problem Problem(string id, string message, int column = 1) => new() { Id = id, Source = file.Name, Message = message, Position = new TextPosition(1, column) };
        void Classify(Shell to, Utf8JsonWriter json, InputLine line)
        {
            try
            {
                using var document = JsonDocument.Parse(line.Text, Strict);
                if (Read(document.RootElement, out var message) is { } wrong)
                {
                    Refuse(to, json, line, Problem("RK9031", wrong));
                    return;
                }

                var warning = WordListClassifier.Knows(message!.Language) ? null : Problem("RK9032", $"\"{message.Language}\" is none of the languages understood, and is left out") with
                {
                    Severity = ProblemSeverity.Warning,
                    Position = new TextPosition(line.Number, 1),
                    Suggestion = $"Write a BCP 47 tag of one of these: {string.Join(", ", WordListClassifier.Languages)}.",
                };
                if (warning is not null) to.Report.Add(warning);
                var id = document.RootElement.TryGetProperty("id", out var own) ? own : default;
                Write(json, message, writeTo =>
                {
                    if (id.ValueKind is JsonValueKind.String or JsonValueKind.Number) id.WriteTo(writeTo);
                    else writeTo.WriteNumberValue(line.Number);
                }, warning);
            }
            catch (Exception failure) when (failure is JsonException or InvalidOperationException)
            {
                var column = failure is JsonException { BytePositionInLine: { } at } ? (int)at + 1 : 1;
                var said = failure.Message;
                var details = said.IndexOf(" LineNumber:", StringComparison.Ordinal);
                Refuse(to, json, line, Problem("RK1002", "this is not valid JSON: " + (details > 0 ? said[..details] : said).TrimEnd('.'), column));
            }
        }
    }

    private static string? Read(JsonElement line, out CustomerMessage? message)
    {
        message = null;
        if (line.ValueKind != JsonValueKind.Object) return "an object with a \"text\" or a \"message\" is wanted here";
        var holder = line;
        if (line.TryGetProperty("message", out var inner))
        {
            if (inner.ValueKind == JsonValueKind.String)
            {
                message = new CustomerMessage { Text = inner.GetString()! };
                return null;
            }

            holder = inner;
        }

        if (holder.ValueKind != JsonValueKind.Object || !holder.TryGetProperty("text", out var text)) return "the line has no \"text\"";
        if (text.ValueKind != JsonValueKind.String) return "\"text\" must be a text";
        var written = text.GetString()!;
        if (written.Length > MaxMessageLength) return $"the text has {written.Length} characters, and at most {MaxMessageLength} are read";
        if (Optional(holder, "language", out var language) is { } wrong) return wrong;
        if (Optional(holder, "subject", out var subject) is { } alsoWrong) return alsoWrong;
        message = new CustomerMessage { Text = written, Language = language, Subject = subject };
        return null;
    }

    private static string? Optional(JsonElement holder, string name, out string? text)
    {
        text = null;
        if (!holder.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null) return null;
        if (member.ValueKind != JsonValueKind.String) return $"\"{name}\" must be a text";
        text = member.GetString();
        return null;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes, out string text)
    {
        text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : "";
        return text.Length > 0 && text.Length <= MaxMessageLength;
    }

    private static void Write(Utf8JsonWriter writer, CustomerMessage message, Action<Utf8JsonWriter> writeId, Problem? warning = null)
    {
        var understood = WordListClassifier.Default.Understand(message);
        var intent = understood.Intent.ToString();
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        writeId(writer);
        writer.WriteBoolean("refundMatter", understood.IsRefundMatter);
        writer.WriteString("intent", char.ToLowerInvariant(intent[0]) + intent[1..]);
        writer.WriteStartArray("topics");
        foreach (var topic in understood.Topics) writer.WriteStringValue(topic.Id);
        writer.WriteEndArray();
        writer.WriteNumber("confidence", understood.Confidence);
        if (understood.Language is { } language) writer.WriteString("language", language);
        writer.WriteString("origin", understood.Origin);
        writer.WriteString("edition", understood.Edition);
        if (warning is not null)
        {
            writer.WriteStartArray("problems");
            Decisions.DecisionJson.Write(writer, warning);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Refuse(Shell shell, Utf8JsonWriter writer, InputLine line, Problem problem)
    {
        problem = problem with { Position = new TextPosition(line.Number, problem.Position!.Value.Column) };
        shell.Report.Add(problem);
        writer.WriteStartObject();
        writer.WriteNumber("line", line.Number);
        if (JsonPlaces.Text(line.Text.Span, "id") is { } id) writer.WriteString("id", id);
        writer.WriteStartArray("problems");
        Decisions.DecisionJson.Write(writer, problem);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
