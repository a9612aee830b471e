using System.Text;
using RefundKit.Liquid.Parsing;

namespace RefundKit.Templates;

/// <summary>A path of a markup.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">The path, in which <c>["name"]</c> is written as <c>.name</c> where that says the same.</param>
internal readonly record struct MarkupPath(int Start, int End, string Value)
{
    /// <summary>The path that begins here, up to where it goes by an index that is a path itself; the lexer stands behind it then.</summary>
    public static MarkupPath Read(ref MarkupLexer lexer)
    {
        var path = new StringBuilder(lexer.Value);
        var (start, end) = (lexer.Start, lexer.End);
        lexer.Next();
        while (lexer.Kind == MarkupKind.Symbol && lexer.Value is "." or "[")
        {
            var ahead = lexer;
            var isIndex = ahead.Value == "[";
            ahead.Next();
            if (ahead.Kind != MarkupKind.Name && !(isIndex && ahead.Kind is MarkupKind.Number or MarkupKind.Text)) break;
            var step = ahead.Kind switch
            {
                MarkupKind.Text when !IsName(ahead.Value) => $"[\"{ahead.Value}\"]",
                MarkupKind.Name when isIndex => $"[{ahead.Value}]",
                MarkupKind.Number => $"[{ahead.Value}]",
                _ => "." + ahead.Value,
            };
            if (isIndex)
            {
                ahead.Next();
                if (ahead.Kind != MarkupKind.Symbol || ahead.Value != "]") break;
            }

            path.Append(step);
            end = ahead.End;
            lexer = ahead;
            lexer.Next();
        }

        return new MarkupPath(start, end, path.ToString());
    }

    // A text with a dot or a bracket in it is one step, which the same letters without quotes are not.
    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
}
