namespace RefundKit.Liquid.Parsing;

internal enum MarkupKind
{
    End,
    Name,
    Text,
    Number,
    Symbol,
    Unknown,
}

/// <summary>Reads the pieces of a markup one at a time.</summary>
internal struct MarkupLexer(string text, int start, int end)
{
    private static readonly string[] Symbols = ["==", "!=", "<>", "<=", ">=", "..", "||", "&&", "|", ":", ",", ".", "[", "]", "(", ")", "<", ">", "="];

    public MarkupKind Kind { get; private set; }

    public int Start { get; private set; } = start;

    public int End { get; private set; } = start;

    /// <summary>The piece; a text without its quotes.</summary>
    public string Value { get; private set; } = "";

    public void Stop() => (Kind, Value, Start, End) = (MarkupKind.End, "", end, end);

    public void Next()
    {
        var at = End;
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        Start = at;
        if (at >= end)
        {
            Stop();
            return;
        }

        var c = text[at];
        if (char.IsLetter(c) || c == '_') Name(at);
        else if (char.IsAsciiDigit(c) || (c == '-' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))) Number(at);
        else if (c is '"' or '\'') Text(at, c);
        else Symbol(at);
    }

    private void Name(int at)
    {
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-')) at++;
        if (at < end && text[at] == '?') at++;
        Take(MarkupKind.Name, at);
    }

    private void Number(int at)
    {
        at++;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        if (at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < end && char.IsAsciiDigit(text[at])) at++;
        }

        Take(MarkupKind.Number, at);
    }

    private void Text(int at, char quote)
    {
        var close = text.IndexOf(quote, at + 1, end - at - 1);
        if (close < 0)
        {
            Take(MarkupKind.Unknown, end);
            return;
        }

        Take(MarkupKind.Text, close + 1);
        Value = text[(at + 1)..close];
    }

    private void Symbol(int at)
    {
        foreach (var symbol in Symbols)
        {
            if (at + symbol.Length > end || string.CompareOrdinal(text, at, symbol, 0, symbol.Length) != 0) continue;
            Kind = MarkupKind.Symbol;
            Value = symbol;
            End = at + symbol.Length;
            return;
        }

        Take(MarkupKind.Unknown, at + (char.IsHighSurrogate(text[at]) && at + 1 < end ? 2 : 1));
    }

    private void Take(MarkupKind kind, int stop)
    {
        Kind = kind;
        End = stop;
        Value = text[Start..stop];
    }
}
