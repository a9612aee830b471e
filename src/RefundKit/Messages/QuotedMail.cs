namespace RefundKit.Messages;

/// <summary>
/// Cuts off what the customer did not write now: quoted lines, the mail replied to under its introducing line, a
/// forwarded header, a signature. An answer below the quotation is kept. Where nothing else is left, the text is taken whole. Linear in the text.
/// </summary>
internal static class QuotedMail
{
    private const int MaxIntroduction = 300;
    private const int MaxLinesBeforeQuotation = 4;

    // "On Monday, X wrote:" in the languages understood; a line counts only with a date's digit or an address in it.
    private static readonly string[] Wrote =
    [
        "wrote", "schrieb", "a écrit", "escribió", "ha scritto", "escreveu", "schreef", "napisał", "napisała", "pisze",
        "書きました", "のメール", "作成", "님이 작성", "에 작성", "님이 씀", "写道", "寫道", "写了", "寫了",
    ];

    private static readonly string[] HeaderNames =
    [
        "from", "sent", "to", "cc", "date", "subject", "von", "gesendet", "an", "datum", "betreff", "de", "envoyé", "à", "objet",
        "enviado", "para", "asunto", "fecha", "da", "inviato", "a", "oggetto", "data", "assunto", "van", "verzonden", "aan", "onderwerp",
        "od", "wysłano", "do", "temat", "差出人", "送信日時", "宛先", "件名", "日時", "보낸 사람", "보낸 날짜", "받는 사람", "제목", "날짜",
        "发件人", "發件人", "寄件者", "发送时间", "收件人", "收件者", "主题", "主旨", "日期",
    ];

    /// <summary>The part that was written now.</summary>
    public static string Cut(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var span = text.AsSpan();
        var blank = true;
        var at = 0;
        while (at < span.Length)
        {
            var line = LineAt(span, at, out var after);
            var trimmed = TrimMarks(line);
            if (Ends(span, line, trimmed, after))
            {
                // Who answers below the quotation wrote what stands under it.
                if (!blank || !QuotationFollows(span, after, out var quotation)) break;
                at = quotation;
                continue;
            }

            if (!IsQuoted(trimmed))
            {
                kept.Append(span[at..after]);
                blank &= trimmed.Length == 0;
            }

            at = after;
        }

        return kept.Length == text.Length || blank ? text : kept.ToString();
    }

    private static bool QuotationFollows(ReadOnlySpan<char> text, int after, out int quotation)
    {
        quotation = after;
        for (var lines = 0; lines < MaxLinesBeforeQuotation && quotation < text.Length; lines++)
        {
            var line = TrimMarks(LineAt(text, quotation, out var next));
            if (IsQuoted(line)) return true;
            quotation = next;
        }

        return false;
    }

    private static bool IsQuoted(ReadOnlySpan<char> line) => line.StartsWith(">") || line.StartsWith("＞");

    private static bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<char> line, ReadOnlySpan<char> trimmed, int after)
    {
        if (line is "-- " or "--") return true;
        if (trimmed.Length == 0) return false;
        if (IsRule(trimmed)) return true;
        if (IsIntroduction(trimmed, default)) return true;
        if (after >= text.Length) return false;
        var following = TrimMarks(LineAt(text, after, out _));
        return following.Length > 0 && (IsIntroduction(trimmed, following) || (IsHeader(trimmed) && IsHeader(following)));
    }

    // -----Original Message-----, ---------- Forwarded message ---------, and the long underscore of Outlook.
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var dashes = line.Length - line.TrimStart('-').Length;
        if (dashes >= 3 && line.EndsWith("---") && line.Length > dashes && line.Length < 120) return true;
        return line.Length >= 20 && line.TrimStart('_').Length == 0;
    }

    private static bool IsIntroduction(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var last = next.Length > 0 ? next : line;
        if (line.Length + next.Length > MaxIntroduction || last[^1] is not (':' or '：')) return false;
        // Over two lines only the second ends so; a first line without a date or an address introduces nothing.
        if (!line.ContainsAnyInRange('0', '9') && !line.Contains('@') && !(next.Length == 0 && last.Contains('<'))) return false;
        foreach (var word in Wrote)
        {
            if (last.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 20)].IndexOfAny(':', '：');
        if (colon <= 0 || colon + 1 >= line.Length) return false;
        var name = line[..colon].Trim().Trim('*');
        foreach (var known in HeaderNames)
        {
            if (Same(name, known)) return true;
        }

        return false;
    }

    private static bool Same(ReadOnlySpan<char> name, string known)
    {
        if (name.Length != known.Length) return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (TextFolding.Strict.Fold(name[i]) != TextFolding.Strict.Fold(known[i])) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int at, out int after)
    {
        var length = text[at..].IndexOfAny('\n', '\r');
        after = text.Length;
        if (length < 0) return text[at..];
        var end = at + length;
        after = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        return text[at..end];
    }

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> line)
    {
        var start = 0;
        var end = line.Length;
        while (start < end && IsMark(line[start])) start++;
        while (end > start && IsMark(line[end - 1])) end--;
        return line[start..end];
    }

    private static bool IsMark(char letter) => TextFolding.Strict.KindOf(letter) == LetterKind.Skipped || char.IsWhiteSpace(letter);
}
