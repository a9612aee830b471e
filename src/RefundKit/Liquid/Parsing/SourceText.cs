using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>A source with its line starts, so that a place costs a binary search and not a walk.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string? name, string text)
    {
        Name = name;
        Text = text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
    }

    public string? Name { get; }

    public string Text { get; }

    public TextPosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        if (index < 0) index = ~index - 1;
        return new TextPosition(index + 1, offset - _lineStarts[index] + 1);
    }

    public Problem Problem(string id, int offset, string message, string? suggestion = null) => new()
    {
        Id = id,
        Message = message,
        Suggestion = suggestion,
        Source = Name,
        Position = PositionOf(offset),
    };
}
