using System.Text;
using RefundKit.Liquid;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>
/// How long a template's text will be, which only its values know: the least it can be, and what it comes to with values of
/// typical length.
/// </summary>
/// <param name="Least">The author's own text, in the shortest branches, without values and without what is repeated.</param>
/// <param name="Typical">With values of typical length, in the longest branches, each list with two entries.</param>
internal sealed record LengthEstimate(string Least, string Typical)
{
    private const int TypicalItems = 2;

    private const int Most = 64 * 1024;

    private sealed class Block(string tag)
    {
        private readonly List<(string Least, string Typical)> _branches = [];
        private readonly StringBuilder _least = new(), _typical = new();

        private bool _cased, _hasElse;

        public void Add(string least, string typical)
        {
            Append(_least, least);
            Append(_typical, typical);
        }

        // Loops in each other double what they repeat: beyond what any channel takes, more says nothing more.
        private static void Append(StringBuilder to, string text) => to.Append(text, 0, Math.Min(text.Length, Math.Max(0, Most - to.Length)));

        public void Branch(bool isElse)
        {
            // What stands between "case" and its first "when" is not printed.
            if (tag != "case" || _cased) _branches.Add((_least.ToString(), _typical.ToString()));
            _cased = true;
            _least.Clear();
            _typical.Clear();
            _hasElse |= isElse;
        }

        public (string Least, string Typical) Close()
        {
            if (tag == "") return (_least.ToString(), _typical.ToString());
            if (tag == "capture") return ("", "");
            _branches.Add((_least.ToString(), _typical.ToString()));
            var repeats = tag is "for" or "tablerow";
            var typical = repeats && _branches.Count > 0 ? string.Concat(Enumerable.Repeat(_branches[0].Typical, TypicalItems)) : _branches.MaxBy(branch => branch.Typical.Length).Typical;
            // Of branches that fit into GSM-7 and others, the former make the shorter message.
            var least = repeats || !_hasElse ? "" : _branches.OrderBy(branch => SmsText.Of(branch.Least).Encoding).ThenBy(branch => branch.Least.Length).First().Least;
            return (least, typical);
        }
    }

    /// <summary>The estimate; of a text that could not be parsed, and has no blocks to speak of, none at all.</summary>
    public static LengthEstimate Of(ReplyText text)
    {
        if (text.Template is null) return new LengthEstimate("", "");
        var liquid = text.Liquid;
        var open = new Stack<Block>();
        open.Push(new Block(""));
        foreach (var token in TemplateScanner.Scan(liquid, new ProblemList()))
        {
            if (token.Kind == TokenKind.Text) open.Peek().Add(liquid.Text[token.Start..token.End], liquid.Text[token.Start..token.End]);
            else if (token.Kind == TokenKind.Output || token.Name == "echo") open.Peek().Add("", Value(text, liquid, token));
            else if (token.Name is "if" or "unless" or "case" or "for" or "tablerow" or "capture" or "ifchanged") open.Push(new Block(token.Name));
            else if (open.Count > 1 && token.Name is "elsif" or "when" or "else") open.Peek().Branch(token.Name == "else");
            else if (open.Count > 1 && token.Name is ['e', 'n', 'd', ..]) Close(open);
        }

        while (open.Count > 1) Close(open);
        var (least, typical) = open.Pop().Close();
        return new LengthEstimate(least, typical);
    }

    private static void Close(Stack<Block> open)
    {
        var (least, typical) = open.Pop().Close();
        open.Peek().Add(least, typical);
    }

    private static string Value(ReplyText text, SourceText liquid, TemplateToken token)
    {
        var (from, to) = (liquid.PositionOf(token.Start), liquid.PositionOf(token.End));
        var read = text.Template?.References.FirstOrDefault(reference => from <= reference.Position && reference.Position <= to);
        return NameOf(read)?.Kind switch
        {
            NameKind.Money => "1,234.56 EUR",
            NameKind.Date => "Wednesday, 23 September 2026",
            NameKind.Number => "2",
            NameKind.Link => "https://www.example.com/returns/1234567890abcdef",
            NameKind.Words => "the item is defective",
            NameKind.List => "the first, the second",
            _ => "Ana Silva-Costa",
        };
    }

    /// <summary>The name that is read; null where it is one of the host's own or none.</summary>
    public static ReplyName? NameOf(LiquidReference? reference) => reference is null ? null : NameLookup.Resolve(reference.Path, null, null) is { Part: null, Name: { } name } ? name : null;
}
