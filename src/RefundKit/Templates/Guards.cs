using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// Which names are known to have a value at each place of a text, because an <c>if</c> around it asked. It understands
/// names joined by <c>and</c>, comparisons with a literal, with <c>nil</c>, <c>blank</c> and <c>empty</c>, <c>unless</c>
/// and <c>else</c>; what it does not understand guards nothing.
/// </summary>
internal sealed class Guards
{
    private readonly List<(TextPosition From, TextPosition To, string[] Known)> _pieces = [];

    /// <summary>What holds inside an open block, and what will hold behind its <c>else</c>.</summary>
    private sealed record Block(string[] Here, string[] Otherwise);

    public static Guards Read(SourceText source, ImmutableArray<LiquidReference> references)
    {
        var guards = new Guards();
        var open = new Stack<Block>();
        foreach (var token in TemplateScanner.Scan(source, new ProblemList()))
        {
            if (token.Kind == TokenKind.Text) continue;
            var (from, to) = (source.PositionOf(token.Start), source.PositionOf(token.End));
            switch (token.Name)
            {
                case "if" or "unless":
                    var (holds, fails) = Asked(source, token, references);
                    open.Push(token.Name == "if" ? new Block(holds, fails) : new Block(fails, holds));
                    break;
                case "elsif" when open.Count > 0:
                    var earlier = open.Pop().Otherwise;
                    var (then, otherwise) = Asked(source, token, references);
                    open.Push(new Block([.. earlier, .. then], [.. earlier, .. otherwise]));
                    break;
                case "else" when open.Count > 0:
                    open.Push(new Block(open.Pop().Otherwise, []));
                    break;
                case "case" or "for" or "tablerow" or "capture" or "ifchanged":
                    open.Push(new Block([], []));
                    break;
                case ['e', 'n', 'd', ..] when open.Count > 0:
                    open.Pop();
                    break;
            }

            guards._pieces.Add((from, to, [.. open.SelectMany(block => block.Here)]));
        }

        return guards;
    }

    /// <summary>Whether the name, or a group that comes with it, is known to have a value where it is read.</summary>
    /// <param name="reference">Where it is read.</param>
    /// <param name="part">The part of the name's value that is read; null for the value itself.</param>
    public bool Covers(LiquidReference reference, string? part)
    {
        var whole = reference.Indexed;
        var path = part is null ? whole : whole[..^(part.Length + 1)];
        foreach (var known in Piece(reference.Position).Known ?? [])
        {
            if (known == path || known == whole) return true;
            if (path.StartsWith(known, StringComparison.Ordinal) && path[known.Length] == '.' && ReplyCatalogue.ComesWith(known, path)) return true;
        }

        return false;
    }

    /// <summary>Whether a list is known to have the item that is chosen from it; true where none is chosen.</summary>
    public bool CoversItem(LiquidReference reference)
    {
        var path = FirstAsIndex(reference.Indexed);
        var open = path.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0 && path[open + 1] == ']') open = path.IndexOf('[', open + 1);
        if (open < 0) return true;
        var item = path[..(path.IndexOf(']', open) + 1)];
        return !item.EndsWith(ModelPath.AnyItem, StringComparison.Ordinal)
            && (Piece(reference.Position).Known ?? []).Any(known => FirstAsIndex(known).StartsWith(item, StringComparison.Ordinal));
    }

    // "order.items.first", "order.items.last" and "order.items[-1]" are there where "order.items[0]" is.
    private static string FirstAsIndex(string path) =>
        string.Concat(path.Replace("[-1]", ModelPath.FirstItem, StringComparison.Ordinal).Split('.').Select((step, i) => i == 0 ? step : step is "first" or "last" ? ModelPath.FirstItem : "." + step));

    private (TextPosition From, TextPosition To, string[] Known) Piece(TextPosition position) =>
        _pieces.Find(piece => piece.From <= position && position <= piece.To);

    // The names that have a value where the condition holds, and those that have one where it fails.
    private static (string[] Holds, string[] Fails) Asked(SourceText source, TemplateToken token, ImmutableArray<LiquidReference> references)
    {
        // Words may be set apart by any space; each stays at its place.
        var markup = string.Concat(source.Text[token.Start..token.End].Select(c => char.IsWhiteSpace(c) ? ' ' : c)).AsSpan();
        if (markup.Contains(" or ", StringComparison.Ordinal)) return ([], []);
        var holds = new List<string>();
        var fails = new List<string>();
        var clauses = 0;
        foreach (var range in markup.Split(" and "))
        {
            clauses++;
            var (start, length) = range.GetOffsetAndLength(markup.Length);
            var from = source.PositionOf(token.Start + start);
            var to = source.PositionOf(token.Start + start + length);
            if (Single(references, from, to) is not { } asked) continue;
            var path = asked.Indexed;
            var clause = markup.Slice(start, length).Trim();

            // "nil == name" reads the other way round than what follows.
            if (asked.Position != source.PositionOf(token.Start + start + markup.Slice(start, length).IndexOfAnyExcept(' '))) continue;
            var nothing = clause.EndsWith(" nil", StringComparison.Ordinal) || clause.EndsWith(" null", StringComparison.Ordinal)
                || clause.EndsWith(" blank", StringComparison.Ordinal) || clause.EndsWith(" empty", StringComparison.Ordinal);
            var empty = clause.EndsWith(" empty", StringComparison.Ordinal) || clause.EndsWith(" blank", StringComparison.Ordinal);
            // A list is always there, so that asking whether it is empty is an answer; anything else may be missing, and then is not empty either.
            var list = path.EndsWith(".size", StringComparison.Ordinal) ? path[..^".size".Length] : path;
            var item = ReplyCatalogue.Find(list)?.Kind == NameKind.List ? list + ModelPath.FirstItem : null;
            if (item is not null && list != path)
            {
                if (clause.EndsWith("> 0", StringComparison.Ordinal) || clause.EndsWith(">= 1", StringComparison.Ordinal) || clause.EndsWith("!= 0", StringComparison.Ordinal)) holds.Add(item);
                else if (clause.EndsWith("== 0", StringComparison.Ordinal)) fails.Add(item);
            }
            else if (item is not null && empty && clause.Contains("!=", StringComparison.Ordinal))
            {
                holds.Add(item);
            }
            else if (item is not null && empty && clause.Contains("==", StringComparison.Ordinal))
            {
                fails.Add(item);
            }

            if (!nothing)
            {
                if (!clause.Contains("!=", StringComparison.Ordinal)) holds.Add(path);
            }
            else if (clause.Contains("!=", StringComparison.Ordinal) && !clause.EndsWith(" empty", StringComparison.Ordinal))
            {
                // What is missing is blank, and not empty.
                holds.Add(path);
            }
            else if (clause.Contains("==", StringComparison.Ordinal) && !clause.EndsWith(" empty", StringComparison.Ordinal))
            {
                fails.Add(path);
            }
        }

        return ([.. holds], clauses == 1 ? [.. fails] : []);
    }

    private static LiquidReference? Single(ImmutableArray<LiquidReference> references, TextPosition from, TextPosition to)
    {
        LiquidReference? single = null;
        foreach (var reference in references)
        {
            if (reference.Position < from || reference.Position > to) continue;
            if (single is not null) return null;
            single = reference;
        }

        return single;
    }
}
