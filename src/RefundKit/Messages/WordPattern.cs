namespace RefundKit.Messages;

/// <summary>
/// One word or phrase to be found in a text. This is the one place that fixes its syntax:
/// <list type="bullet">
/// <item><c>refund</c> in an alphabetic script is found as a whole word, so not in <c>refunds</c>;</item>
/// <item><c>refund*</c> is found at the start of a word, <c>*fund</c> at the end, <c>*fund*</c> anywhere;</item>
/// <item><c>退款</c>, <c>返金</c>, <c>환불</c>: in scripts without reliable spaces a word is found anywhere, and a star changes nothing;</item>
/// <item>spaces in a phrase stand for any run of spaces, hyphens, apostrophes and punctuation; between characters of a joined
/// script they stand for nothing, so <c>환불 해 주세요</c> finds <c>환불해주세요</c> and the other way round;</item>
/// <item>case, full-width forms, traditional characters, zero-width marks and, unless asked otherwise, diacritics do not count; ß is ss.</item>
/// </list>
/// </summary>
internal sealed class WordPattern
{
    /// <summary>The longest word or phrase, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    /// <summary>Stands for the edge of a word among the symbols.</summary>
    public const char Edge = '\0';

    private WordPattern(string symbols) => Symbols = symbols;

    /// <summary>The folded letters, with <see cref="Edge"/> where a word must begin or end.</summary>
    public string Symbols { get; }

    /// <summary>Reads a word. Null with a reason where nothing could ever be found with it.</summary>
    public static WordPattern? Read(string word, TextFolding folding, out string? whyNot)
    {
        whyNot = null;
        if (word.Length > MaxLength)
        {
            whyNot = $"a word has at most {MaxLength} characters";
            return null;
        }

        var core = word.AsSpan().Trim();
        var openStart = core.StartsWith("*");
        var openEnd = core.Length > 1 && core.EndsWith("*");
        core = core.Trim('*');
        var text = folding.NeedsComposing(core) ? folding.Compose(core, out _) : core.ToString();
        var symbols = Symbolize(text, folding, openStart, openEnd);
        if (symbols is null)
        {
            whyNot = "a word needs a letter, a digit or a character";
            return null;
        }

        return new WordPattern(symbols);
    }

    /// <summary>The same pattern in the other spelling of ß; null where there is none.</summary>
    public WordPattern? WithSharpS() =>
        Symbols.Contains("ss", StringComparison.Ordinal) ? new WordPattern(Symbols.Replace("ss", "ß", StringComparison.Ordinal))
        : Symbols.Contains('ß') ? new WordPattern(Symbols.Replace("ß", "ss", StringComparison.Ordinal))
        : null;

    private static string? Symbolize(string text, TextFolding folding, bool openStart, bool openEnd)
    {
        var symbols = new System.Text.StringBuilder(text.Length + 2);
        LetterKind? last = null;
        var apart = false;
        foreach (var letter in text)
        {
            var kind = folding.KindOf(letter);
            if (kind is LetterKind.Skipped or LetterKind.Composing) continue;
            if (kind is LetterKind.Space or LetterKind.Punctuation)
            {
                apart |= last == LetterKind.Alphabetic || kind == LetterKind.Punctuation;
                continue;
            }

            var edge = last switch
            {
                null => kind == LetterKind.Alphabetic && !openStart,
                LetterKind.Alphabetic => kind == LetterKind.Joined || apart,
                _ => kind == LetterKind.Alphabetic || apart,
            };
            if (edge) symbols.Append(Edge);
            symbols.Append(folding.Fold(letter));
            last = kind;
            apart = false;
        }

        if (last is null) return null;
        if (last == LetterKind.Alphabetic && !openEnd) symbols.Append(Edge);
        return symbols.ToString();
    }
}
