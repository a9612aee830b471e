namespace RefundKit.Messages;

/// <summary>A message made ready for reading: what was written now, letters put together and folded, cut into clauses and words.</summary>
internal sealed class MessageText
{
    // A shorter line was ended by hand, not by the mail program that wraps at seventy-odd characters.
    private const int WrappedLine = 60;

    public MessageText(CustomerMessage message)
    {
        var body = QuotedMail.Cut(message.Text);
        var text = message.Subject is { Length: > 0 } subject && !IsReply(subject) ? subject + "\n\n" + body : body;
        Composed = TextFolding.Loose.NeedsComposing(text) ? TextFolding.Loose.Compose(text, out _) : text;
        Folded = new char[Composed.Length];
        var wordStart = -1;
        var lineStart = 0;
        for (var i = 0; i < Composed.Length; i++)
        {
            var letter = Composed[i];
            Folded[i] = TextFolding.Loose.Fold(letter);
            var kind = TextFolding.Loose.KindOf(letter);
            if (kind == LetterKind.Alphabetic)
            {
                if (wordStart < 0) wordStart = i;
            }
            else if (wordStart >= 0 && kind != LetterKind.Skipped)
            {
                Words.Add((wordStart, i));
                wordStart = -1;
            }

            Scripts.Count(Folded[i], letter, kind);
            // It belongs to the clause that it ends, and what stands at an end belongs to the next.
            if (Folded[i] == '?' && i > 0) Questions.Add((i - 1, i));
            if (IsCurrencySign(Folded[i]) && DigitBeside(i)) Sums.Add((i, i + 1));
            if (letter is '\n' or '\r')
            {
                if (i - lineStart < WrappedLine) ClauseEnds.Add(i);
                lineStart = i + 1;
            }
            else if (EndsClause(Folded[i]) && !IsBetweenDigits(i))
            {
                ClauseEnds.Add(i);
            }
        }

        if (wordStart >= 0) Words.Add((wordStart, Composed.Length));
    }

    public string Composed { get; }

    public char[] Folded { get; }

    /// <summary>Where clauses end, in order.</summary>
    public List<int> ClauseEnds { get; } = [];

    /// <summary>The words of alphabetic scripts, in order.</summary>
    public List<(int Start, int End)> Words { get; } = [];

    /// <summary>The currency signs that stand beside a digit, in order.</summary>
    public List<(int Start, int End)> Sums { get; } = [];

    /// <summary>Where the questions end, in order: the letter before each question mark.</summary>
    public List<(int Start, int End)> Questions { get; } = [];

    public ScriptCount Scripts { get; } = new();

    private static bool EndsClause(char letter) => letter
        is '.' or '!' or '?' or ';' or ',' or ':' or '(' or ')' or '¿' or '¡' or '…' or '。' or '、' or '｡' or '，' or '・' or '—' or '–';

    private bool IsBetweenDigits(int i) =>
        i > 0 && i + 1 < Composed.Length && char.IsAsciiDigit(Composed[i - 1]) && char.IsAsciiDigit(Composed[i + 1]);

    private static bool IsCurrencySign(char letter) => letter is '$' or '€' or '£' or '¥' or '₩' or '￡' or '￥' or '￦';

    private bool DigitBeside(int i)
    {
        var before = i > 0 && Composed[i - 1] == ' ' ? i - 2 : i - 1;
        var after = i + 1 < Composed.Length && Composed[i + 1] == ' ' ? i + 2 : i + 1;
        return (before >= 0 && char.IsDigit(Composed[before])) || (after < Composed.Length && char.IsDigit(Composed[after]));
    }

    // The subject of an answer is the shop's, not the customer's.
    private static bool IsReply(string subject)
    {
        var start = subject.AsSpan().TrimStart();
        foreach (var mark in (ReadOnlySpan<string>)["re", "aw", "sv", "antw", "odp", "ref", "rif", "res", "答复", "回复", "回覆", "返信", "회신"])
        {
            if (start.Length <= mark.Length || start[mark.Length] is not (':' or '：')) continue;
            var same = true;
            for (var i = 0; i < mark.Length; i++) same &= TextFolding.Loose.Fold(start[i]) == TextFolding.Loose.Fold(mark[i]);
            if (same) return true;
        }

        return false;
    }
}
