using System.Collections.Immutable;
using RefundKit.Decisions;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>The answer to a line that is no request: in its place, with the id as far as it can be read.</summary>
internal static class RefusedLine
{
    /// <summary>Writes the answer.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="line">The line.</param>
    /// <param name="problems">Why it is refused.</param>
    /// <param name="outcome">What becomes of it; null where nothing is decided.</param>
    public static void Write(PendingOutput output, InputLine line, ImmutableArray<Problem> problems, string? outcome) => output.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line.Number);
        if (JsonPlaces.Text(line.Text.Span, "id") is { } id) writer.WriteString("id", id);
        if (outcome is not null) writer.WriteString("outcome", outcome);
        writer.WriteStartArray("problems");
        foreach (var problem in problems) DecisionJson.Write(writer, problem);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
