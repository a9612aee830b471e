using System.Text;
using RefundKit.Liquid.Parsing;

namespace RefundKit.Templates;

/// <summary>
/// Converts outputs and tags whose names are those of a house that writes Liquid, or nearly so. Names the template defines
/// itself, filters, texts and whitespace stay as they are.
/// </summary>
internal sealed class LiquidImport
{
    private const string MomentFormat = "datetime_format";

    // How far a name is looked for; what is written without an end must not be read to the end again and again.
    private const int LongestName = 200;

    private readonly PlaceholderConversion _conversion;
    private readonly string _text;
    private readonly ImportDialect[] _dialects;
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    public LiquidImport(PlaceholderConversion conversion, string text)
    {
        _conversion = conversion;
        _text = text;
        _dialects = [.. ImportDialects.InBraces.Where(dialect => conversion.Reads(dialect.Dialect))];
        for (var i = text.IndexOf("{%", StringComparison.Ordinal); i >= 0; i = text.IndexOf("{%", i + 2, StringComparison.Ordinal)) Define(i);
    }

    /// <summary>A path of a markup, or a bar between its parts.</summary>
    private readonly record struct Piece(int Start, int End, string Value, bool IsBar);

    /// <summary>What a path is: a name of a reply, a name of a house that has no counterpart, or neither.</summary>
    private readonly record struct Meaning(ImportDialect? Dialect, ImportedName? Name);

    /// <summary>Converts the output or the tag from its opening braces to its closing ones.</summary>
    public void Convert(int open, int end)
    {
        var closed = end - open >= 4 && _text[end - 1] == '}' && _text[end - 2] is '}' or '%';
        if (!closed || (_text[open + 1] == '%' && PlaceholderSpans.TagName(_text, open, end - 2) is "raw" or "comment" or "doc" or ""))
        {
            _conversion.Write(open, end, _text[open..end]);
            return;
        }

        var (from, to) = (open + 2, end - 2);
        if (from < to && _text[from] == '-') from++;
        if (from < to && _text[to - 1] == '-') to--;
        if (_text[open + 1] == '{')
        {
            Output(open, end, from, to, Pieces(from, to));
            return;
        }

        // The name of a tag is no name of a house, though it may read like one.
        var names = from;
        while (names < to && char.IsWhiteSpace(_text[names])) names++;
        while (names < to && (char.IsAsciiLetterOrDigit(_text[names]) || _text[names] == '_')) names++;
        _conversion.Write(open, end, _text[open..names] + Names(Pieces(names, to), names, to) + _text[to..end]);
    }

    private void Output(int open, int end, int from, int to, List<Piece> pieces)
    {
        var bars = pieces.FindAll(piece => piece.IsBar);
        var headEnd = bars.Count > 0 ? bars[0].Start : to;
        var head = pieces.Find(piece => !piece.IsBar && piece.End <= headEnd);
        var meaning = head.Value is { } path ? Look(path) : default;
        var written = new StringBuilder(_text, open, from - open, end - open + 32);
        if (meaning is { Dialect: { } dialect, Name: var found } && (found is not { } name || !_conversion.Accepts(name, open, bars.Count == 0)))
        {
            written.Append(Names(pieces, from, headEnd, head, PlaceholderConversion.NotConverted(head.Value)));
            Filters(pieces, bars, to, bar => IsFallback(bar) || FilterOf(bar) == MomentFormat, null, written);
            _conversion.Write(open, end, Closed(written, to, end));
            _conversion.Report(dialect, open, _text[open..end], head.Value, bars.Exists(IsFallback));
            return;
        }

        if (meaning.Name is { Part: NamePart.Last })
        {
            _conversion.Join(open, end);
            return;
        }

        var target = meaning.Name?.Path;
        var isDate = target is not null && ReplyCatalogue.Find(PlaceholderConversion.Generic(target))?.Kind == NameKind.Date;
        written.Append(Names(pieces, from, headEnd, head, target));
        Filters(pieces, bars, to, bar => FilterOf(bar) == MomentFormat || (isDate && FilterOf(bar) == "date"), open, written);
        _conversion.TakeSign(open, target);
        _conversion.Write(open, end, Closed(written, to, end));
        if (meaning.Name is { Part: NamePart.First } first) _conversion.Remark(first.Path, open, end, mayBeJoined: bars.Count == 0);
    }

    private string Closed(StringBuilder written, int to, int end) => written.Append(_text, to, end - to).ToString();

    // The filters but for those left out; the blank before the closing braces stays.
    private void Filters(List<Piece> pieces, List<Piece> bars, int to, Predicate<Piece> isLeftOut, int? remarkAt, StringBuilder written)
    {
        for (var i = 0; i < bars.Count; i++)
        {
            var (bar, stop) = (bars[i], i + 1 < bars.Count ? bars[i + 1].Start : to);
            var argument = _text[bar.End..stop];
            if (isLeftOut(bar))
            {
                TrimEnd(written);
                if (argument.TrimEnd().Length < argument.Length) written.Append(' ');
                if (FilterOf(bar) == MomentFormat) _conversion.Vote(PlaceholderDialect.Gorgias, 4);
                if (remarkAt is { } at) _conversion.RemarkFormat(at, argument.Trim());
            }
            else if (bar.Value == "||" && !string.IsNullOrWhiteSpace(argument))
            {
                TrimEnd(written);
                written.Append(" | default: ").Append(Names(pieces, bar.End + argument.Length - argument.TrimStart().Length, stop));
            }
            else
            {
                written.Append(bar.Value).Append(Names(pieces, bar.End, stop));
            }
        }
    }

    private static void TrimEnd(StringBuilder written)
    {
        while (written.Length > 0 && char.IsWhiteSpace(written[^1])) written.Length--;
    }

    // A stretch of markup with its names converted, the head of an output to what it was found to be.
    private string Names(List<Piece> pieces, int from, int to, Piece head = default, string? target = null)
    {
        var written = new StringBuilder(to - from + 16);
        var copied = from;
        foreach (var piece in pieces)
        {
            if (piece.IsBar || piece.Start < from || piece.End > to) continue;
            var text = piece == head ? target : Converted(piece);
            if (text is null) continue;
            written.Append(_text, copied, piece.Start - copied).Append(text);
            copied = piece.End;
        }

        return written.Append(_text, copied, to - copied).ToString();
    }

    // A name that is not printed by itself: in a tag, or given to a filter.
    private string? Converted(Piece piece)
    {
        var meaning = Look(piece.Value);
        if (meaning.Dialect is not { } dialect) return null;
        if (meaning.Name is { Part: not NamePart.Last } name)
        {
            if (name.Part == NamePart.First) _conversion.Remark(name.Path, piece.Start, piece.End, mayBeJoined: false);
            return name.Path;
        }

        _conversion.Report(dialect, piece.Start, piece.Value, piece.Value, hadFallback: false);
        return PlaceholderConversion.NotConverted(piece.Value);
    }

    private Meaning Look(string path)
    {
        var root = path.Split('.', '[')[0];
        if (_own.Contains(root)) return default;
        Meaning meaning = default;
        foreach (var dialect in _dialects)
        {
            if (ImportDialects.Find(dialect, path) is not { } name || name.Path == path) continue;
            _conversion.Vote(dialect.Dialect, 4);
            if (meaning.Dialect is null) meaning = new Meaning(dialect, name);
        }

        if (meaning.Dialect is not null || ReplyCatalogue.IsGroup(root)) return meaning;
        foreach (var dialect in _dialects)
        {
            if (!dialect.Roots.Contains(root, StringComparer.OrdinalIgnoreCase)) continue;
            _conversion.Vote(dialect.Dialect, 1);
            if (meaning.Dialect is null || (meaning.Dialect.Suggest(path) is null && dialect.Suggest(path) is not null)) meaning = new Meaning(dialect, null);
        }

        return meaning;
    }

    private bool IsFallback(Piece bar) => bar.Value == "||" || FilterOf(bar) == "default";

    private string FilterOf(Piece bar)
    {
        if (bar.Value == "||") return "";
        var lexer = new MarkupLexer(_text, bar.End, Math.Min(_text.Length, bar.End + LongestName));
        lexer.Next();
        return lexer.Kind == MarkupKind.Name ? lexer.Value : "";
    }

    // What a loop, an assignment or a capture defines is no name of the house.
    private void Define(int open)
    {
        var start = open + 2 < _text.Length && _text[open + 2] == '-' ? open + 3 : open + 2;
        var lexer = new MarkupLexer(_text, start, Math.Min(_text.Length, start + LongestName));
        lexer.Next();
        if (lexer.Kind != MarkupKind.Name || lexer.Value is not ("for" or "assign" or "capture" or "tablerow")) return;
        lexer.Next();
        if (lexer.Kind == MarkupKind.Name) _own.Add(lexer.Value);
    }

    private List<Piece> Pieces(int from, int to)
    {
        var pieces = new List<Piece>();
        var lexer = new MarkupLexer(_text, from, to);
        lexer.Next();
        while (lexer.Kind != MarkupKind.End)
        {
            if (lexer.Kind == MarkupKind.Symbol && lexer.Value is "|" or "||")
            {
                pieces.Add(new Piece(lexer.Start, lexer.End, lexer.Value, IsBar: true));
                var isFilter = lexer.Value == "|";
                lexer.Next();
                if (isFilter && lexer.Kind == MarkupKind.Name) lexer.Next();
            }
            else if (lexer.Kind == MarkupKind.Name)
            {
                pieces.Add(Path(ref lexer));
                if (lexer.Kind == MarkupKind.Symbol && lexer.Value == ":" && !pieces[^1].Value.Contains('.', StringComparison.Ordinal)) pieces.RemoveAt(pieces.Count - 1);
            }
            else
            {
                lexer.Next();
            }
        }

        return pieces;
    }

    // A path up to where it goes by a computed index; ["name"] is written as .name.
    private static Piece Path(ref MarkupLexer lexer)
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
            if (isIndex && ahead.Kind == MarkupKind.Name) break;
            var step = ahead.Kind == MarkupKind.Number ? $"[{ahead.Value}]" : "." + ahead.Value;
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

        return new Piece(start, end, path.ToString(), IsBar: false);
    }
}
