using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>Decides requests one by one and writes one line each, in their order and in the memory of one.</summary>
internal sealed class DecisionLines(Shell shell, PolicyVersions versions)
{
    private const int FlushBytes = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _pending = new(FlushBytes * 2);

    public required IRequestFormat Format { get; init; }

    /// <summary>The instant to decide at; null for the latest instant of each request.</summary>
    public Instant? AsOf { get; init; }

    public bool Explain { get; init; }

    public TriedMessage? Tried { get; init; }

    public RateReport? Rate { get; init; }

    public void Run(InputFile file)
    {
        if (file.Extension == ".json" && TryReadDocument(file)) return;
        using var stream = file.Open();
        var lines = new LineReader(stream);
        while (TryRead(lines, file, out var line))
        {
            if (line.IsCut) WriteRefused(line, [TooLong(file, line)]);
            else Decide(line, file.Name);
            Rate?.Count();
            if (_pending.WrittenCount >= FlushBytes || shell.OutputIsTerminal || file.IsStandardInput) Flush();
        }

        Flush();
        Rate?.Finish();
    }

    /// <summary>Decides a request that is no line of a file.</summary>
    public RefundDecision Decide(Requests.RefundRequest request) => versions.Decide(request, AsOf ?? request.LatestInstant(), ReferenceData.Embedded);

    private void Decide(InputLine line, string source)
    {
        var (request, problems) = Format.Read(line.Text, source, line.Number, Tried);
        if (request is null)
        {
            WriteRefused(line, problems);
            return;
        }

        shell.Report.AddRange(problems);
        var decision = Decide(request);
        if (!problems.IsEmpty) decision = decision with { Problems = [.. problems, .. decision.Problems] };

        // The evaluator's own failure is nobody's data: the line is answered with a review, and the run must not look well.
        foreach (var failure in decision.Problems.Where(problem => problem.Id == "RK5900"))
            shell.Report.Add(failure with { Source = source, Position = new TextPosition(line.Number, 1) });
        using (var writer = new Utf8JsonWriter(_pending, Options)) DecisionJson.Write(decision, writer, Explain);
        _pending.Write("\n"u8);
    }

    private void WriteRefused(InputLine line, IReadOnlyList<Problem> problems)
    {
        shell.Report.AddRange(problems);
        using (var writer = new Utf8JsonWriter(_pending, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", line.Number);
            if (JsonPlaces.Text(line.Text.Span, "id") is { } id) writer.WriteString("id", id);
            writer.WriteString("outcome", "needsReview");
            writer.WriteStartArray("problems");
            foreach (var problem in problems) DecisionJson.Write(writer, problem);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        _pending.Write("\n"u8);
    }

    // A file called .json may be one document over many lines; if its first line is whole, it holds lines all the same.
    private bool TryReadDocument(InputFile file)
    {
        if (new FileInfo(file.Path) is { Exists: true, Length: > 2 * LineReader.DefaultMaxBytes }) return false;
        var all = file.ReadAll();
        using var stream = new MemoryStream(all);
        if (!new LineReader(stream).TryRead(out var first) || first.Text.Length >= all.AsSpan().TrimEnd(" \t\r\n"u8).Length || IsWhole(first.Text.Span)) return false;
        Decide(new InputLine(1, all, IsCut: false), file.Name);
        Flush();
        return true;
    }

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead(LineReader lines, InputFile file, out InputLine line)
    {
        try
        {
            return lines.TryRead(out line);
        }
        catch (IOException failure)
        {
            throw new InputException("RK9003", file.Name, "the file cannot be read: " + failure.Message);
        }
    }

    private static Problem TooLong(InputFile file, InputLine line) => new()
    {
        Id = "RK9004",
        Source = file.Name,
        Position = new TextPosition(line.Number, 1),
        Message = $"the line is longer than {LineReader.DefaultMaxBytes >> 20} MiB, and is not read",
    };

    private void Flush()
    {
        shell.Output.Write(_pending.WrittenSpan);
        shell.Output.Flush();
        _pending.ResetWrittenCount();
    }
}
