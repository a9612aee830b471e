using System.Buffers;
using System.Collections.Frozen;

namespace RefundKit.Templates;

/// <summary>What an author wrote by hand into a text though only a decision knows it.</summary>
internal enum HandWrittenKind
{
    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A number of days or hours.</summary>
    Span,
}

/// <summary>
/// Finds amounts and spans of time in an author's text: a number beside the sign, the code or a word of a currency, or before
/// a word for days, hours or weeks in one of the twelve languages. Numbers in words and dates are not looked for.
/// </summary>
internal static class HandWritten
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    private static readonly FrozenSet<string> Spans = ((string[])
    [
        "day", "days", "hour", "hours", "week", "weeks", "month", "months",
        "tag", "tage", "tagen", "werktag", "werktage", "werktagen", "arbeitstag", "arbeitstage", "arbeitstagen", "stunde", "stunden", "woche", "wochen", "monat", "monate", "monaten",
        "jour", "jours", "heure", "heures", "semaine", "semaines", "mois",
        "día", "días", "hora", "horas", "semana", "semanas", "mes", "meses",
        "giorno", "giorni", "ora", "ore", "settimana", "settimane", "mese", "mesi",
        "dia", "dias", "mês", "dag", "dagen", "werkdag", "werkdagen", "uur", "uren", "weken",
        "dzień", "dni", "godzina", "godziny", "godzin", "tydzień", "tygodnie", "tygodni",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that may stand between the number and its unit.
    private static readonly FrozenSet<string> Between = ((string[])
        ["business", "working", "calendar", "full", "bankable", "jours", "días", "giorni", "dias", "dni"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Written without spaces, so that they are looked for as they stand behind the number.
    private static readonly string[] Together =
        ["个工作日", "個工作日", "个小时", "個小時", "个星期", "個星期", "个月", "個月", "工作日", "工作天", "小时", "小時", "天", "日内", "日內", "日以内", "日以內", "营业日", "營業日", "営業日", "時間以内", "時間", "週間", "周内", "か月", "ヶ月", "日間", "영업일", "시간", "일 이내", "주일"];

    /// <summary>The places, by where they begin.</summary>
    /// <param name="text">A text without markup.</param>
    public static IEnumerable<(HandWrittenKind Kind, int Start, int Length)> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var first = text.AsSpan(at).IndexOfAny(Digits);
            if (first < 0) yield break;
            first += at;
            var end = NumberEnd(text, first);
            at = end;

            // Part of a word or a code, as in "B2B" or "#1001".
            if (first > 0 && (char.IsLetter(text[first - 1]) && !IsWide(text[first - 1]) && CurrencyBefore(text, first, end) is null)) continue;
            if (SignBefore(text, first) is { } sign) yield return (HandWrittenKind.Amount, sign, end - sign);
            else if (CurrencyBefore(text, first, end) is { } code) yield return (HandWrittenKind.Amount, code, end - code);
            else if (MoneyAfter(text, end) is { } money) yield return (HandWrittenKind.Amount, first, money - first);
            else if (SpanAfter(text, end) is { } span) yield return (HandWrittenKind.Span, first, span - first);
        }
    }

    // Digits with what groups or splits them, and a range: "1.000,50", "5-10", "5 bis 10".
    private static int NumberEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (Digits.Contains(text[end])) end++;
            else if (text[end] is '.' or ',' or '\'' or '’' or '\u00a0' or '\u202f' && end + 1 < text.Length && Digits.Contains(text[end + 1])) end += 2;
            else if (text[end] is '-' or '–' or '—' or '~' or '～' or '至' or '到' or '〜' && end + 1 < text.Length && Digits.Contains(text[end + 1])) end += 2;
            else break;
        }

        return end;
    }

    private static int? SignBefore(string text, int at)
    {
        var before = at;
        while (before > 0 && IsSpace(text[before - 1])) before--;
        return before > 0 && CurrencyTable.Signs.Contains(text[before - 1], StringComparison.Ordinal) ? before - 1 : null;
    }

    private static int? CurrencyBefore(string text, int at, int end)
    {
        var last = at;
        while (last > 0 && IsSpace(text[last - 1])) last--;
        var letters = last > 0 && text[last - 1] == '.' ? last - 1 : last;
        var start = letters;
        while (start > 0 && letters - start < 5 && char.IsLetter(text[start - 1]) && !IsWide(text[start - 1])) start--;
        if (start > 0 && char.IsLetter(text[start - 1]) && !IsWide(text[start - 1])) return null;
        var word = text.AsSpan(start, last - start);
        if (CurrencyTable.IsCode(word)) return start;

        // "Fr. 24.12." is a Friday.
        return CurrencyTable.WordsBefore.Contains(word.ToString()) && !(end < text.Length && text[end] == '.' && text.AsSpan(at, end - at).Contains('.')) ? start : null;
    }

    // The currency may stand on the next line, as in a narrow column.
    private static int? MoneyAfter(string text, int at)
    {
        var after = at;
        var lines = 0;
        while (after < text.Length && (IsSpace(text[after]) || (text[after] == '\n' && ++lines == 1) || text[after] == '\r')) after++;
        if (after == text.Length) return null;
        if (CurrencyTable.Signs.Contains(text[after], StringComparison.Ordinal))
        {
            // The sign of the next line's own amount.
            var next = after + 1;
            while (next < text.Length && IsSpace(text[next])) next++;
            return lines > 0 && next < text.Length && Digits.Contains(text[next]) ? null : after + 1;
        }

        foreach (var known in CurrencyTable.Together)
        {
            if (text.AsSpan(after).StartsWith(known, StringComparison.Ordinal)) return after + known.Length;
        }

        var end = WordEnd(text, after);
        var word = text.AsSpan(after, end - after);
        return (lines == 0 ? CurrencyTable.IsCode(word) : CurrencyTable.IsPlainCode(word)) || CurrencyTable.Words.Contains(word.ToString()) ? end : null;
    }

    private static int? SpanAfter(string text, int at)
    {
        var after = at;
        while (after < text.Length && IsSpace(text[after])) after++;
        foreach (var word in Together)
        {
            if (text.AsSpan(after).StartsWith(word, StringComparison.Ordinal)) return after + word.Length;
        }

        // "5 to 10 days" is found at its second number.
        for (var words = 0; words < 3 && after < text.Length; words++)
        {
            var end = WordEnd(text, after);
            var word = text[after..end];
            if (Spans.Contains(word)) return end;
            if (!Between.Contains(word)) return null;
            after = end;
            while (after < text.Length && (IsSpace(text[after]) || text[after] == '-')) after++;
        }

        return null;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00a0' or '\u202f';

    // Chinese, Japanese and Korean put no space before a number.
    private static bool IsWide(char c) => c >= '\u2e80';
}
