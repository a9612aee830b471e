using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>
/// Cuts a source into text, outputs and tags in one pass. Raw blocks become text, comments and docs nothing, and the
/// lines of a <c>liquid</c> tag become tags, so that the parser sees one flat list whatever is written inside what.
/// </summary>
internal sealed class TemplateScanner
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly List<TemplateToken> _tokens = [];

    // Set by a closing "-%}" or "-}}": the text that follows loses its leading whitespace.
    private bool _trimNext;

    private TemplateScanner(SourceText source, ProblemList problems)
    {
        _source = source;
        _text = source.Text;
        _problems = problems;
    }

    public static List<TemplateToken> Scan(SourceText source, ProblemList problems)
    {
        var scanner = new TemplateScanner(source, problems);
        scanner.Run();
        return scanner._tokens;
    }

    private void Run()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var open = NextOpening(position);
            if (open < 0)
            {
                AddText(position, _text.Length, trimEnd: false);
                return;
            }

            AddText(position, open, trimEnd: open + 2 < _text.Length && _text[open + 2] == '-');
            position = _text[open + 1] == '{' ? Output(open) : Tag(open);
            if (position < 0) return;
        }
    }

    private int NextOpening(int from)
    {
        for (var i = _text.IndexOf('{', from); i >= 0 && i + 1 < _text.Length; i = _text.IndexOf('{', i + 1))
        {
            if (_text[i + 1] is '{' or '%') return i;
        }

        return -1;
    }

    private void AddText(int start, int end, bool trimEnd)
    {
        if (_trimNext)
        {
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
        }

        _trimNext = false;
        if (trimEnd)
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        }

        if (end > start) _tokens.Add(new TemplateToken(TokenKind.Text, start, end, start));
    }

    private int Output(int open)
    {
        var close = _text.IndexOf("}}", open + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            _problems.Add(_source.Problem(LiquidProblems.Unterminated, open, "an output is opened with \"{{\" and never closed", "Close it with \"}}\"."));
            return -1;
        }

        var (start, end) = Markup(open, close);
        _tokens.Add(new TemplateToken(TokenKind.Output, start, end, open));
        return close + 2;
    }

    private int Tag(int open)
    {
        var close = _text.IndexOf("%}", open + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            _problems.Add(_source.Problem(LiquidProblems.Unterminated, open, "a tag is opened with \"{%\" and never closed", "Close it with \"%}\"."));
            return -1;
        }

        var (start, end) = Markup(open, close);
        var (name, rest) = NameAt(start, end);
        switch (name)
        {
            case "raw":
                NoArguments(name, rest, end);
                return Raw(open, close + 2);
            case "comment":
                return Comment(open, close + 2);
            case "doc":
                NoArguments(name, rest, end);
                return Doc(open, close + 2);
            case "#":
                InlineComment(open, start, end);
                break;
            case "liquid":
                Lines(open, rest, end);
                break;
            default:
                _tokens.Add(new TemplateToken(TokenKind.Tag, rest, end, open, name));
                break;
        }

        return close + 2;
    }

    private void NoArguments(string name, int start, int end)
    {
        if (!_text.AsSpan(start, end - start).IsWhiteSpace())
            _problems.Add(_source.Problem(LiquidProblems.Syntax, start, $"\"{name}\" takes no arguments"));
    }

    // What stands between the braces, without the hyphens of whitespace control.
    private (int Start, int End) Markup(int open, int close)
    {
        var start = open + 2;
        var end = close;
        if (start < end && _text[start] == '-') start++;
        if (start < end && _text[end - 1] == '-')
        {
            end--;
            _trimNext = true;
        }
        else if (close > open + 2 && _text[close - 1] == '-')
        {
            // "{%-%}": the one hyphen trims both sides.
            _trimNext = true;
        }

        return (start, end);
    }

    private (string Name, int After) NameAt(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        if (start < end && _text[start] == '#') return ("#", start + 1);
        var stop = start;
        while (stop < end && (char.IsAsciiLetterOrDigit(_text[stop]) || _text[stop] == '_')) stop++;
        return (_text[start..stop], stop);
    }

    // The next tag of this name from an offset: where it opens, where it ends, and whether it trims what follows.
    private (int Open, int After, bool Trim) Find(string name, int from)
    {
        for (var open = _text.IndexOf("{%", from, StringComparison.Ordinal); open >= 0; open = _text.IndexOf("{%", open + 2, StringComparison.Ordinal))
        {
            var at = open + 2;
            if (at < _text.Length && _text[at] == '-') at++;
            while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
            if (string.CompareOrdinal(_text, at, name, 0, name.Length) != 0) continue;
            at += name.Length;
            if (at < _text.Length && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] == '_')) continue;
            var close = _text.IndexOf("%}", at, StringComparison.Ordinal);
            if (close < 0) break;
            // An opening inside this one makes this one text.
            if (_text.AsSpan(at, close - at).Contains("{%", StringComparison.Ordinal)) continue;
            return (open, close + 2, _text[close - 1] == '-');
        }

        return (-1, -1, false);
    }

    private int Raw(int open, int from)
    {
        var end = Find("endraw", from);
        if (end.Open < 0) return Unclosed(open, "raw");
        if (end.Open > from) _tokens.Add(new TemplateToken(TokenKind.Text, from, end.Open, from));
        _trimNext = end.Trim;
        return end.After;
    }

    private int Doc(int open, int from)
    {
        var end = Find("enddoc", from);
        if (end.Open < 0) return Unclosed(open, "doc");
        if (Find("doc", from) is { Open: >= 0 } inner && inner.Open < end.Open)
            _problems.Add(_source.Problem(LiquidProblems.Syntax, inner.Open, "\"doc\" cannot stand inside \"doc\""));
        _trimNext = end.Trim;
        return end.After;
    }

    private int Comment(int open, int from)
    {
        var depth = 1;
        var position = from;
        while (true)
        {
            var tag = _text.IndexOf("{%", position, StringComparison.Ordinal);
            var close = tag < 0 ? -1 : _text.IndexOf("%}", tag + 2, StringComparison.Ordinal);
            if (close < 0) return Unclosed(open, "comment");
            var start = tag + 2;
            if (start < close && _text[start] == '-') start++;
            position = close + 2;
            switch (NameAt(start, close).Name)
            {
                case "comment":
                    depth++;
                    break;
                case "endcomment" when --depth == 0:
                    _trimNext = _text[close - 1] == '-';
                    return position;
                case "raw":
                    var end = Find("endraw", position);
                    if (end.Open < 0) return Unclosed(open, "comment");
                    position = end.After;
                    break;
            }
        }
    }

    private int Unclosed(int open, string name)
    {
        _problems.Add(_source.Problem(LiquidProblems.UnclosedBlock, open, $"\"{name}\" is never closed", $"Close it with {{% end{name} %}}."));
        return -1;
    }

    private void InlineComment(int open, int start, int end)
    {
        var lines = _text.AsSpan(start, end - start);
        foreach (var line in lines.EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#') continue;
            _problems.Add(_source.Problem(LiquidProblems.Syntax, open, "each line of an inline comment begins with \"#\""));
            return;
        }
    }

    // One tag a line; only a line feed ends a line, as in Shopify's Liquid.
    private void Lines(int open, int start, int end)
    {
        _tokens.Add(new TemplateToken(TokenKind.LiquidStart, start, end, open));
        var commentDepth = 0;
        while (start < end)
        {
            var stop = _text.IndexOf('\n', start, end - start);
            if (stop < 0) stop = end;
            var (name, rest) = NameAt(start, stop);
            // "liquid" inside a line is the rest of that line again.
            while (name == "liquid") (name, rest) = NameAt(rest, stop);
            var at = rest - name.Length;
            if (name == "comment") commentDepth++;
            else if (commentDepth > 0) commentDepth -= name == "endcomment" ? 1 : 0;
            else if (name.Length > 0 && name != "#") _tokens.Add(new TemplateToken(TokenKind.Tag, rest, stop, at, name));
            else if (name.Length == 0 && !_text.AsSpan(start, stop - start).IsWhiteSpace())
                _problems.Add(_source.Problem(LiquidProblems.Syntax, start, "each line of a \"liquid\" tag begins with the name of a tag"));
            start = stop + 1;
        }

        if (commentDepth > 0) Unclosed(open, "comment");
        _tokens.Add(new TemplateToken(TokenKind.LiquidEnd, end, end, open));
    }
}
