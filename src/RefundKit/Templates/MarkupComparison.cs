using RefundKit.Liquid.Parsing;

namespace RefundKit.Templates;

/// <summary>What a path of a condition is compared with.</summary>
/// <param name="Start">Where the comparison begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsOrder">Whether it asks for more or less, and not for the same.</param>
/// <param name="Kind">What stands on the other side; a path is a name.</param>
/// <param name="Other">The other side, a text without its quotes.</param>
internal readonly record struct MarkupComparison(int Start, int End, bool IsOrder, MarkupKind Kind, string Other)
{
    /// <summary>Whether it asks only if there is a value.</summary>
    public bool IsWithNothing => Kind == MarkupKind.Name ? Other is "nil" or "null" or "blank" or "empty" or "true" or "false" : Kind == MarkupKind.Text && Other.Length == 0;

    private readonly record struct Operand(int Start, int End, MarkupKind Kind, string Value);

    /// <summary>The comparisons of a stretch of markup, by where the compared path begins; two paths are compared with each other.</summary>
    public static Dictionary<int, MarkupComparison> In(string text, int from, int to)
    {
        var found = new Dictionary<int, MarkupComparison>();
        if (text.AsSpan(from, to - from).IndexOfAny('<', '>', '=') < 0) return found;
        var lexer = new MarkupLexer(text, from, to);
        lexer.Next();
        Operand? left = null;
        while (lexer.Kind != MarkupKind.End)
        {
            var isOrder = lexer.Value is "<" or ">" or "<=" or ">=";
            if (lexer.Kind == MarkupKind.Symbol && (isOrder || lexer.Value is "==" or "!=" or "<>"))
            {
                lexer.Next();
                var right = Read(ref lexer);
                if (left is { } one && right is { } other)
                {
                    if (one.Kind == MarkupKind.Name) found.TryAdd(one.Start, new MarkupComparison(one.Start, other.End, isOrder, other.Kind, other.Value));
                    if (other.Kind == MarkupKind.Name) found.TryAdd(other.Start, new MarkupComparison(one.Start, other.End, isOrder, one.Kind, one.Value));
                }

                left = null;
                continue;
            }

            left = Read(ref lexer);
            if (left is null) lexer.Next();
        }

        return found;
    }

    private static Operand? Read(ref MarkupLexer lexer)
    {
        if (lexer.Kind == MarkupKind.Name)
        {
            var path = MarkupPath.Read(ref lexer);
            return new Operand(path.Start, path.End, MarkupKind.Name, path.Value);
        }

        if (lexer.Kind is not (MarkupKind.Number or MarkupKind.Text)) return null;
        var literal = new Operand(lexer.Start, lexer.End, lexer.Kind, lexer.Value);
        lexer.Next();
        return literal;
    }
}
