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
    private readonly HashSet<string> _own;

    public LiquidImport(PlaceholderConversion conversion, SourceText source)
    {
        _conversion = conversion;
        _text = source.Text;
        _dialects = [.. ImportDialects.InBraces.Where(dialect => conversion.Reads(dialect.Dialect))];
        _own = VariableNames.In(source);
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
        var pieces = Pieces(names, to);
        var compared = PlaceholderSpans.TagName(_text, open, end - 2) == "case" ? Asked(pieces) : MarkupComparison.In(_text, names, to);
        var next = 0;
        _conversion.Write(open, end, _text[open..names] + Names(pieces, ref next, names, to, compared: compared) + _text[to..end]);
    }

    // What "case" asks for is compared with what its branches say.
    private static Dictionary<int, MarkupComparison> Asked(List<Piece> pieces) =>
        pieces.Where(piece => !piece.IsBar).Take(1).ToDictionary(piece => piece.Start, piece => new MarkupComparison(piece.Start, piece.End, IsOrder: false, MarkupKind.Unknown, ""));

    private void Output(int open, int end, int from, int to, List<Piece> pieces)
    {
        var bars = pieces.FindAll(piece => piece.IsBar);
        var headEnd = bars.Count > 0 ? bars[0].Start : to;
        var head = pieces.Find(piece => !piece.IsBar && piece.End <= headEnd);
        var meaning = head.Value is { } path ? Look(path) : default;
        var written = new StringBuilder(_text, open, from - open, end - open + 32);
        var next = 0;
        if (meaning is { Dialect: { } dialect, Name: var found } && (found is not { } name || !_conversion.Accepts(name, open, bars.Count == 0)))
        {
            written.Append(Names(pieces, ref next, from, headEnd, head, PlaceholderConversion.NotConverted(head.Value)));
            Filters(pieces, ref next, bars, to, bar => IsFallback(bar) || FilterOf(bar) == MomentFormat, null, written);
            _conversion.Write(open, end, Closed(written, to, end));
            var format = bars.FindIndex(bar => FilterOf(bar) == MomentFormat);
            _conversion.Findings.NoCounterpart(dialect, open, _text[open..end], head.Value, bars.Exists(IsFallback), format < 0 ? null : _text[bars[format].End..(format + 1 < bars.Count ? bars[format + 1].Start : to)].Trim());
            return;
        }

        if (meaning.Name is { Part: NamePart.Last })
        {
            _conversion.Join(open, end);
            return;
        }

        var target = meaning.Name?.Path;
        var isDate = target is not null && PlaceholderConversion.KindOf(target) == NameKind.Date;
        written.Append(Names(pieces, ref next, from, headEnd, head, target));
        Filters(pieces, ref next, bars, to, bar => FilterOf(bar) == MomentFormat || (isDate && FilterOf(bar) == "date"), open, written);
        _conversion.TakeCurrency(open, target);
        if (target is not null) _conversion.CountConverted();
        _conversion.Write(open, end, Closed(written, to, end));
        if (meaning.Name is { Part: NamePart.First } first) _conversion.Remark(first.Path, open, end, mayBeJoined: bars.Count == 0);
    }

    private string Closed(StringBuilder written, int to, int end) => written.Append(_text, to, end - to).ToString();

    // The filters but for those left out; the blank before the closing braces stays.
    private void Filters(List<Piece> pieces, ref int next, List<Piece> bars, int to, Predicate<Piece> isLeftOut, int? remarkAt, StringBuilder written)
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
                if (remarkAt is { } at) _conversion.Findings.Format(at, argument.Trim());
            }
            else if (bar.Value == "||" && !string.IsNullOrWhiteSpace(argument))
            {
                TrimEnd(written);
                written.Append(" | default: ").Append(Names(pieces, ref next, bar.End + argument.Length - argument.TrimStart().Length, stop));
            }
            else
            {
                written.Append(bar.Value).Append(Names(pieces, ref next, bar.End, stop));
            }
        }
    }

    private static void TrimEnd(StringBuilder written)
    {
        while (written.Length > 0 && char.IsWhiteSpace(written[^1])) written.Length--;
    }

    // A stretch of markup with its names converted, the head of an output to what it was found to be. The stretches of one
    // markup are asked for from left to right, and the next piece to look at goes with them.
    private string Names(List<Piece> pieces, ref int next, int from, int to, Piece head = default, string? target = null, Dictionary<int, MarkupComparison>? compared = null)
    {
        var written = new StringBuilder(to - from + 16);
        var copied = from;
        for (; next < pieces.Count && pieces[next].End <= to; next++)
        {
            var piece = pieces[next];
            if (piece.IsBar || piece.Start < from) continue;
            var text = piece == head ? target : Converted(piece, compared is not null && compared.TryGetValue(piece.Start, out var found) ? found : null);
            if (text is null) continue;
            written.Append(_text, copied, piece.Start - copied).Append(text);
            copied = piece.End;
        }

        return written.Append(_text, copied, to - copied).ToString();
    }

    // A name that is not printed by itself: in a tag, or given to a filter.
    private string? Converted(Piece piece, MarkupComparison? compared)
    {
        var meaning = Look(piece.Value);
        if (meaning.Dialect is not { } dialect) return null;
        if (meaning.Name is { Part: not NamePart.Last } name)
        {
            _conversion.CountConverted();
            var comparison = compared is { IsWithNothing: false } asked ? asked : (MarkupComparison?)null;
            if (name.Part == NamePart.Whole) return comparison is { } whole ? Compared(piece, name.Path, whole) : name.Path;
            if (comparison is { } first) _conversion.Findings.FirstNameCompared(piece.Start, _text[first.Start..first.End]);
            else _conversion.Remark(name.Path, piece.Start, piece.End, mayBeJoined: false);
            return name.Path;
        }

        _conversion.Findings.NoCounterpart(dialect, piece.Start, piece.Value, piece.Value, hadFallback: false);
        return PlaceholderConversion.NotConverted(piece.Value);
    }

    // The converted path, or the part of it that can be compared with what it is compared with.
    private string Compared(Piece piece, string path, MarkupComparison comparison)
    {
        var (written, isNumber, isText) = (_text[comparison.Start..comparison.End], comparison.Kind == MarkupKind.Number, comparison.Kind == MarkupKind.Text);
        var other = comparison.Kind == MarkupKind.Name ? KindOf(comparison.Other) : null;
        switch (PlaceholderConversion.KindOf(path))
        {
            case NameKind.Money when isNumber || other == NameKind.Number || (comparison.IsOrder && comparison.Kind == MarkupKind.Name):
                _conversion.Findings.NearComparison(piece.Start, written, "the amount as a number, whatever its currency", $"Ask for {path}.currency, too, where the shop sells in several.");
                return path + ".amount";
            case NameKind.Money when isText:
                _conversion.Findings.NoComparison(piece.Start, written, "an amount with a text", $"Compare {path}.amount with a number, without quotes.");
                break;
            case NameKind.Date when other == NameKind.Date ? comparison.IsOrder : isText && IsDay(comparison.Other):
                _conversion.Findings.NearComparison(piece.Start, written, "the day as ISO 8601 writes it", "A day is 2026-12-03 there, without a time.");
                return path + ".iso";
            case NameKind.Date when isText || isNumber:
                _conversion.Findings.NoComparison(piece.Start, written, "a day with what is none", $"Compare {path}.iso with a day such as '2026-12-03'; a template has no clock.");
                break;
            case NameKind.Text or NameKind.Link or NameKind.Words when isNumber:
                _conversion.Findings.NoComparison(piece.Start, written, "a text with a number",
                    comparison.IsOrder ? "A reply has no number for it: let a rule of the policy ask, and choose the template there." : "Write the number in quotes.");
                break;
        }

        return path;
    }

    private NameKind? KindOf(string path)
    {
        if (IsOwn(path)) return null;
        foreach (var dialect in _dialects)
        {
            if (ImportDialects.Find(dialect, path) is { } name) return PlaceholderConversion.KindOf(name.Path);
        }

        return PlaceholderConversion.KindOf(path);
    }

    private static bool IsDay(string text) => text.Length >= 10 && NodaTime.Text.LocalDatePattern.Iso.Parse(text[..10]).Success;

    private bool IsOwn(string path) => _own.Contains(path.Split('.', '[')[0]);

    /// <summary>A name that the template does not define, so that it can be assigned.</summary>
    public string FreeName(string wanted)
    {
        var name = wanted;
        for (var i = 2; _own.Contains(name); i++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}{i}");
        return name;
    }

    private Meaning Look(string path)
    {
        if (IsOwn(path)) return default;
        var root = path.Split('.', '[')[0];
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
                var path = MarkupPath.Read(ref lexer);
                pieces.Add(new Piece(path.Start, path.End, path.Value, IsBar: false));
                if (lexer.Kind == MarkupKind.Symbol && lexer.Value == ":" && !pieces[^1].Value.Contains('.', StringComparison.Ordinal)) pieces.RemoveAt(pieces.Count - 1);
            }
            else
            {
                lexer.Next();
            }
        }

        return pieces;
    }
}
