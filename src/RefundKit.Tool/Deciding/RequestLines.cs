using System.Text.Json;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>Reads requests one by one, in the memory of one: a bad line is refused in its place, and the next one is read.</summary>
internal sealed class RequestLines(InputFile file)
{
    public required IRequestFormat Format { get; init; }

    /// <summary>A message in the place of each request's own; null for none.</summary>
    public TriedMessage? Tried { get; init; }

    public RateReport? Rate { get; init; }

    /// <summary>Hands every request to the taker. What it has taken is flushed also where the input breaks off.</summary>
    /// <exception cref="InputException">The input cannot be opened, or not be read to its end.</exception>
    public void Run(IRequestTaker taker)
    {
        try
        {
            if (file.Extension != ".json" || !TryReadDocument(taker)) ReadLines(taker);
        }
        finally
        {
            taker.Flush();
            Rate?.Finish();
        }
    }

    private void ReadLines(IRequestTaker taker)
    {
        using var stream = file.Open();
        var lines = new LineReader(stream);
        while (TryRead(lines, out var line))
        {
            Read(line, taker);

            // Whoever writes line by line waits for the answer line by line.
            if (file.IsStandardInput) taker.Flush();
        }
    }

    private void Read(in InputLine line, IRequestTaker taker)
    {
        var (request, problems) = line.IsCut ? new(null, [TooLong(line)]) : Format.Read(line.Text, file.Name, line.Number, Tried);
        if (request is null) taker.Refuse(line, problems);
        else taker.Take(line, request, problems);
        Rate?.Count();
    }

    // A file called .json may be one document over many lines; if its first line is whole, it holds lines all the same.
    private bool TryReadDocument(IRequestTaker taker)
    {
        if (new FileInfo(file.Path) is { Exists: true, Length: > 2 * LineReader.DefaultMaxBytes }) return false;
        var all = file.ReadAll();
        using var stream = new MemoryStream(all);
        if (!new LineReader(stream).TryRead(out var first) || first.Text.Length >= all.AsSpan().TrimEnd(" \t\r\n"u8).Length || IsWhole(first.Text.Span)) return false;
        Read(new InputLine(1, all, IsCut: false), taker);
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

    private bool TryRead(LineReader lines, out InputLine line)
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

    private Problem TooLong(in InputLine line) => new()
    {
        Id = "RK9004",
        Source = file.Name,
        Position = new TextPosition(line.Number, 1),
        Message = $"the line is longer than {LineReader.DefaultMaxBytes >> 20} MiB, and is not read",
    };
}
